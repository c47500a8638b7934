import { resolve } from 'node:path';
import { sharePicture, type PictureWords } from '../charts/picture.ts';
import type { Archive } from '../data/archive.ts';
import { once } from '../data/once.ts';
import { dateWords } from '../i18n/dates.ts';
import { strings } from '../i18n/strings.ts';
import { comparisonPictures } from './comparison-pictures.ts';
import { hasHan } from './han-font.ts';
import { documentDate, documentSource, documentTitle, label } from './naming.ts';
import { pictureCache } from './picture-cache.ts';
import { PICTURES_KEPT, picturesWanted } from './pictures-wanted.ts';
import { drawnPng } from './picture-png.ts';

/** One picture serves all editions, as its words are the quoted ones: in the edition that the documents are in. */
const EDITION = 'zh-Hans';

let han: Promise<boolean> | undefined;
const kept = pictureCache(resolve(PICTURES_KEPT), drawnPng);

/** What has a picture where the characters can be drawn; every page asks, so it is made once. */
const chosen = once((archive: Archive): ReadonlySet<string> => {
  const wanted = picturesWanted();
  const documents = wanted === 'none' ? [] : archive.documents;
  const pledges = wanted === 'all' ? archive.pledges : [];
  const comparisons = wanted === 'all' ? comparisonPictures(archive).keys() : [];
  return new Set([...[...documents, ...pledges].map(({ id }) => id), ...comparisons]);
});

/** The ids of what has a picture of its own here: documents, pledges, comparisons; none where no font has the characters. */
export async function pictured(archive: Archive): Promise<ReadonlySet<string>> {
  han ??= hasHan();
  return (await han) ? chosen(archive) : new Set();
}

/** What the picture of a document, a pledge or a comparison says; undefined where there is no such thing. */
export function pictureWords(archive: Archive, id: string): PictureWords | undefined {
  const pledge = archive.pledge.get(id);
  const document = archive.document.get(pledge?.document ?? id);
  if (document === undefined) return comparisonPictures(archive).get(id)?.(EDITION);
  const s = strings(EDITION);
  const place = archive.city.get((pledge ?? document).city ?? '')?.name[EDITION] ?? s.site.cityNone;
  if (pledge === undefined) {
    const counts = `${s.site.countPledges(document.pledges.length)} · ${s.site.countResults(document.results.length)}`;
    const quote = documentTitle(document, EDITION).text;
    return {
      heading: `${place} · ${s.vocabulary.kind[document.kind]}`,
      quote,
      source: `${documentDate(document, EDITION)} · ${counts}`,
    };
  }
  const deadline = pledge.target?.deadline ?? pledge.deadline;
  const by = deadline === undefined ? s.site.noDeadline : `${s.site.deadline}：${dateWords(EDITION, deadline)}`;
  return {
    heading: `${place} · ${s.site.promised} · ${by}`,
    quote: `“${label(pledge.quote.exact, document.script, EDITION).text}”`,
    source: documentSource(document, EDITION),
  };
}

/**
 * The picture of a document, a pledge or a comparison, as PNG; undefined where there is no such thing. Words that cannot be
 * drawn stop no build: the picture then says the name of the site.
 */
export async function picture(
  archive: Archive,
  id: string,
  draw: typeof kept = kept,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const words = pictureWords(archive, id);
  if (words === undefined) return undefined;
  try {
    return await draw(sharePicture(words));
  } catch (error) {
    process.emitWarning(`The picture of ${id} cannot be drawn: ${String(error)}`);
    const { name, motto } = strings(EDITION).site;
    return draw(sharePicture({ heading: name, quote: motto, source: '' }));
  }
}
