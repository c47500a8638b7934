import { anchor, type Archive } from '../data/archive.ts';
import { textFragment } from '../data/citation/fragment.ts';
import type { Work } from '../data/citation/work.ts';
import { dateWords } from '../i18n/dates.ts';
import { LOCALE, type Edition } from '../i18n/edition.ts';
import { shown } from '../i18n/script.ts';
import { strings } from '../i18n/strings.ts';
import type { Document } from '../schema/document.ts';
import type { Quote } from '../schema/quote.ts';
import type { Pledge, Result } from '../schema/record.ts';
import { absolute } from './address.ts';
import { href } from './href.ts';
import { documentHref, documentTitle, label, partHref, pledgeAddress } from './naming.ts';

/** What the text itself states of a field; an inference of ours is no part of a reference. */
function stated(document: Document, field: 'published' | 'publisher' | 'issuer', value: string | null | undefined) {
  return value === null || document.inferred.some((inference) => inference.field === field) ? undefined : value;
}

/** A document as a work to cite, in the script of the edition. */
export function documentWork(archive: Archive, document: Document, edition: Edition): Work {
  const title = documentTitle(document, edition);
  const { origin } = document;
  const author = stated(document, 'issuer', origin.issuer) ?? stated(document, 'publisher', origin.publisher);
  return {
    id: `yanxing-${document.id}`,
    title: title.text,
    untitled: document.title === null,
    author: author === undefined ? undefined : label(author, document.script, edition).text,
    issued: stated(document, 'published', document.published),
    accessed: archive.today,
    address: absolute(href(edition, `/documents/${document.id}/`)),
    site: strings(edition).site.name,
    language: document.language === 'zh' ? (title.lang ?? edition) : document.language,
  };
}

/**
 * The lasting address of a pledge or a result: a pledge has its own; that of a result is its place in the document's first
 * page, which leads on to the page that shows it however a long document is cut.
 */
export function recordAddress(edition: Edition, archive: Archive, record: Pledge | Result): string {
  return 'commitment' in record
    ? pledgeAddress(edition, archive, record)
    : `${documentHref(edition, record.document)}#${anchor(record.id)}`;
}

/** The words of a pledge or a result as a work to cite: its document, at the lasting address of the words. */
export function recordWork(archive: Archive, record: Pledge | Result, document: Document, edition: Edition): Work {
  return {
    ...documentWork(archive, document, edition),
    id: `yanxing-${record.id}`,
    address: absolute(recordAddress(edition, archive, record)),
    quote: label(record.quote.exact, document.script, edition).text,
  };
}

/** A page that this site makes, such as a comparison; as new as the build. */
export function pageWork(
  archive: Archive,
  page: { readonly id: string; readonly title: string; readonly path: string },
  edition: Edition,
): Work {
  const { name } = strings(edition).site;
  return {
    id: `yanxing-${page.id}`,
    title: page.title,
    author: name,
    issued: archive.today,
    accessed: archive.today,
    address: absolute(href(edition, page.path)),
    site: name,
    language: edition,
  };
}

/** Who, what, when and where, after the words that are quoted. */
export function sourceLine(work: Work, edition: Edition): string {
  const t = strings(edition).share.cite;
  const when = work.issued === undefined ? [] : [dateWords(edition, work.issued)];
  const who = work.author === undefined ? [] : [work.author];
  return [...who, t.title(work.title), ...when, work.address].join(t.comma) + t.stop;
}

/** The address that leads to the words of a record in the page of its document and marks them there. */
export function sentenceHref(
  record: { readonly id: string; readonly document: string; readonly quote: Quote },
  document: Document,
  text: string,
  edition: Edition,
): string {
  const words = document.language === 'zh' ? shown(text, document.script, edition).text : text;
  // The page says the title, the editors' notes and a summary before the text.
  const ahead = [
    documentTitle(document, edition).text,
    ...document.notes.map((note) => (typeof note === 'string' ? label(note, undefined, edition).text : note[edition])),
    document.summary?.[edition] ?? '',
  ].join('\n');
  return (
    `${partHref(edition, document, record.quote.start)}#${anchor(record.id)}` +
    textFragment(words, record.quote, LOCALE[edition], ahead)
  );
}
