import type { IndicatorEntry, Archive } from '../data/archive.ts';
import { anchor, hasPage } from '../data/archive.ts';
import { pageAt } from '../data/parts.ts';
import type { City } from '../schema/city.ts';
import type { Document } from '../schema/document.ts';
import type { Pledge, Result } from '../schema/record.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Edition } from '../i18n/edition.ts';
import { shown } from '../i18n/script.ts';
import { strings } from '../i18n/strings.ts';
import { href } from './href.ts';

/** What says where a record stands. */
type RecordPlace = Pick<Pledge, 'id' | 'document' | 'quote'>;

/** Words with the language tag they need where it is not the page's own. */
export interface Label {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A label in the script of the edition; tagged only where the page speaks another language. */
export function label(text: string, script: Document['script'] | undefined, edition: Edition): Label {
  const { text: words, lang } = shown(text, script, edition);
  // An editor's reason may be in English: it then says so on a Chinese page.
  if (!/\p{Script=Han}/u.test(text))
    return edition === 'en' || !/[a-z]{3}/i.test(text) ? { text } : { text, lang: 'en' };
  return lang === edition ? { text: words } : { text: words, lang };
}

export function cityName(city: City, edition: Edition): string {
  return city.name[edition];
}

/** Indicators that only documents name have no English name: their words stand as they are. */
export function indicatorName(indicator: IndicatorEntry, edition: Edition): Label {
  if (indicator.derived) return label(indicator.name['zh-Hans'], 'Hans', edition);
  return { text: indicator.name[edition] };
}

/** The date that a document goes by, in words. */
export function documentDate(document: Document, edition: Edition): string {
  const date = document.published ?? document.event;
  return date === undefined ? strings(edition).site.undated : dateWords(edition, date);
}

/** Its title, or, where the capture has none, what it is and when. */
export function documentTitle(document: Document, edition: Edition): Label {
  if (document.title !== null) {
    return document.language === 'zh' ? label(document.title, document.script, edition) : { text: document.title };
  }
  const s = strings(edition);
  return {
    text: `${s.site.noText} ${s.vocabulary.kind[document.kind]}${edition === 'en' ? ', ' : '，'}${documentDate(document, edition)}`,
  };
}

/** Where words stand: when, by whom and in what document, each once; the title last, as it may be cut short. */
export function documentSource(document: Document, edition: Edition): string {
  const { publisher } = document.origin;
  return [
    // A document without a title is named by its date.
    ...(document.title === null ? [] : [documentDate(document, edition)]),
    ...(publisher === undefined ? [] : [label(publisher, document.script, edition).text]),
    documentTitle(document, edition).text,
  ].join(' · ');
}

export function documentHref(edition: Edition, id: string): string {
  return href(edition, `/documents/${id}/`);
}

/** The page of a document that shows an offset of its text. */
export function partHref(edition: Edition, document: Document, offset: number): string {
  const page = pageAt(document, offset);
  return page === 1 ? documentHref(edition, document.id) : href(edition, `/documents/${document.id}/page/${page}/`);
}

/** The place of a record's words in the page of its document that shows them. */
export function recordHref(edition: Edition, archive: Archive, record: RecordPlace): string {
  const document = archive.document.get(record.document);
  const page =
    document === undefined ? documentHref(edition, record.document) : partHref(edition, document, record.quote.start);
  return `${page}#${anchor(record.id)}`;
}

/** The page of a pledge, or its anchor where it has none. */
export function pledgeHref(edition: Edition, archive: Archive, pledge: Pledge): string {
  return hasPage(archive, pledge) ? href(edition, `/pledges/${pledge.id}/`) : recordHref(edition, archive, pledge);
}

/**
 * The lasting address of a pledge: its page, or where it has none, the address in the first edition where its page will
 * be if a result ever speaks to it.
 */
export function pledgeAddress(edition: Edition, archive: Archive, pledge: Pledge): string {
  return href(hasPage(archive, pledge) ? edition : 'zh-Hans', `/pledges/${pledge.id}/`);
}

/** Who reports, with the language of the name. */
export function reporter(archive: Archive, result: Result, edition: Edition): Label | undefined {
  const document = archive.document.get(result.document);
  if (result.reportedBy === null || document === undefined) return undefined;
  return label(result.reportedBy, document.script, edition);
}
