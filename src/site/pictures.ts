import sharp from 'sharp';
import { sharePicture, type PictureWords } from '../charts/picture.ts';
import { hasPage, type Archive } from '../data/archive.ts';
import { once } from '../data/once.ts';
import { dateWords } from '../i18n/dates.ts';
import { shown } from '../i18n/script.ts';
import { strings } from '../i18n/strings.ts';
import type { Document } from '../schema/document.ts';
import { hasHan } from './han-font.ts';
import { documentDate, documentTitle } from './naming.ts';

/** As many as are drawn in half a minute (0.1 s and 15 KB each); of a larger archive the documents alone, and beyond that none. */
const MOST = 300;

/** One picture serves all editions: in the first, which the documents are in. */
const EDITION = 'zh-Hans';

let han: Promise<boolean> | undefined;

/** What has a picture where the characters can be drawn; every page asks, so it is made once. */
const chosen = once((archive: Archive): ReadonlySet<string> => {
  const documents = archive.documents.map(({ id }) => id);
  const pledges = archive.pledges.filter((pledge) => hasPage(archive, pledge)).map(({ id }) => id);
  const all = [...documents, ...pledges];
  return new Set(all.length <= MOST ? all : documents.length <= MOST ? documents : []);
});

/** The ids of the documents and pledges that have a picture of their own here; none where no font has the characters. */
export async function pictured(archive: Archive): Promise<ReadonlySet<string>> {
  han ??= hasHan();
  return (await han) ? chosen(archive) : new Set();
}

function sourceOf(document: Document): string {
  const { publisher } = document.origin;
  const who = publisher === undefined ? [] : [shown(publisher, document.script, EDITION).text];
  return [documentTitle(document, EDITION).text, ...who, documentDate(document, EDITION)].join(' · ');
}

function wordsOf(archive: Archive, id: string): PictureWords | undefined {
  const pledge = archive.pledge.get(id);
  const document = archive.document.get(pledge?.document ?? id);
  if (document === undefined) return undefined;
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
    quote: `“${shown(pledge.quote.exact, document.script, EDITION).text}”`,
    source: sourceOf(document),
  };
}

/** The picture of a document or a pledge, as PNG of few colours; undefined where there is no such thing. */
export async function picture(archive: Archive, id: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const words = wordsOf(archive, id);
  if (words === undefined) return undefined;
  const png = await sharp(Buffer.from(sharePicture(words)))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 3 })
    .toBuffer();
  return Buffer.from(png);
}
