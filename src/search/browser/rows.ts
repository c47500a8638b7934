import { dateWords } from '../../i18n/dates.ts';
import { EDITION_PATH } from '../../i18n/edition.ts';
import type { Answer, FoundRecord } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import { excerpt, shownText, textFragment, wholeNumbers, type Excerpt, type ShownText } from '../excerpt.ts';
import { fold } from '../fold.ts';
import type { Place } from '../places.ts';
import type { UnitText } from '../unit.ts';
import type { Row } from '../view.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';
import { counted, filled } from './words.ts';

interface Passage {
  readonly excerpt: Excerpt;
  readonly place: Place;
  readonly record?: FoundRecord;
}

function address(session: Session, path: string): string {
  const prefix = EDITION_PATH[session.edition];
  return `${session.base}${prefix === undefined ? '' : `${prefix}/`}${path}`;
}

function documentAddress(session: Session, unit: UnitText, passage: Passage | undefined): string {
  const page = address(session, `documents/${unit.id}/`);
  if (passage === undefined) return page;
  const { place, record } = passage;
  const section = unit.headings.findLastIndex((start) => start <= place.start);
  const id = record !== undefined ? (unit.anchors[record.record] ?? '') : section >= 0 ? `s${section + 1}` : '';
  return `${page}#${id}`;
}

/**
 * Adds the words themselves to the address of a link, for browsers that scroll to them. They are cut at the borders of
 * words, which takes the browser's dictionary: done when the list is on the page.
 */
function withWords(link: HTMLAnchorElement, shown: ShownText, passage: Passage | undefined): HTMLAnchorElement {
  if (passage !== undefined) {
    setTimeout(() => {
      const words = textFragment(shown.text, passage.place, shown.lang);
      if (words !== '') link.href += link.hash === '' ? `#${words}` : words;
    });
  }
  return link;
}

function piecesOf(found: Excerpt): readonly Node[] {
  return found.pieces.map(({ text, found: hit }) => (hit ? element('mark', {}, text) : document.createTextNode(text)));
}

function foreign(session: Session, lang: string): string | undefined {
  return session.edition === lang ? undefined : lang;
}

/** One passage for each sentence in which something stands; records first, as they say what the sentence is. */
function passagesOf(shown: ShownText, places: readonly Place[], records: readonly FoundRecord[]): readonly Passage[] {
  const passages: Passage[] = [];
  const covered = (place: Place): boolean =>
    passages.some(({ excerpt: e }) => place.start >= e.start && place.end <= e.end);
  for (const record of records) {
    const own = places.filter((place) => place.start >= record.start && place.end <= record.end);
    const place = own[0];
    if (place !== undefined) passages.push({ excerpt: excerpt(shown.text, [place, ...places]), place, record });
  }
  for (const place of places)
    if (!covered(place)) passages.push({ excerpt: excerpt(shown.text, [place, ...places]), place });
  return passages;
}

function cityNames(session: Session, indexes: readonly number[]): string {
  const language = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 } as const;
  return indexes
    .flatMap((i) => session.first.cities[i]?.name[language[session.edition]] ?? [])
    .join(session.edition === 'en' ? ', ' : '、');
}

function nameOf<T extends string>(
  names: Readonly<Record<T, string>>,
  list: readonly string[],
  i: number,
): string | undefined {
  const key = list[i];
  return key === undefined ? undefined : (names as Readonly<Record<string, string>>)[key];
}

function line(parts: readonly (string | Node | undefined)[]): HTMLElement {
  const made = element('p', { class: 'hit-facts' });
  for (const part of parts) {
    if (part === undefined || part === '') continue;
    if (made.childNodes.length > 0) made.append(' · ');
    made.append(part);
  }
  return made;
}

function recordFacts(session: Session, record: FoundRecord): readonly (string | Node | undefined)[] {
  const { first, words, edition } = session;
  const status = first.statuses[record.status];
  const deadline = first.dates[record.deadline];
  const column = { pledge: 'key-promised', target: 'key-promised', result: 'key-reported' } as const;
  const key = record.type === 'milestone' || record.type === 'instrument' ? undefined : column[record.type];
  return [
    element('span', { class: key }, words.types[record.type]),
    nameOf(words.theme, first.themes, record.theme),
    status === undefined
      ? undefined
      : element('span', { class: `badge ${status}` }, nameOf(words.fulfilment, first.statuses, record.status)),
    deadline === undefined
      ? undefined
      : record.type === 'milestone'
        ? dateWords(edition, deadline)
        : filled(words.due, { date: dateWords(edition, deadline) }),
  ];
}

function documentFacts(session: Session, unit: number): readonly (string | undefined)[] {
  const { first, words, edition } = session;
  const date = first.dates[first.units.date[unit] ?? -1];
  return [
    cityNames(session, first.units.cities[unit] ?? []),
    nameOf(words.kind, first.kinds, first.units.kind[unit] ?? -1),
    date === undefined ? undefined : dateWords(edition, date),
  ];
}

function passageItem(session: Session, unit: UnitText, shown: ShownText, passage: Passage): HTMLElement {
  const link = element(
    'a',
    {
      href: documentAddress(session, unit, passage),
      class: 'hit-link words',
      lang: foreign(session, shown.lang),
    },
    ...piecesOf(passage.excerpt),
  );
  withWords(link, shown, passage);
  return element('li', {}, link, passage.record === undefined ? undefined : line(recordFacts(session, passage.record)));
}

function documentItem(
  session: Session,
  row: Row,
  unit: UnitText,
  shown: ShownText,
  places: readonly Place[],
  records: readonly FoundRecord[],
  shownFirst: number,
): HTMLElement {
  const { words, edition } = session;
  const title = shown.title ?? words.untitled;
  const passages = passagesOf(shown, places, records);
  const list = element(
    'ul',
    { class: 'hit-passages' },
    ...passages.slice(0, shownFirst).map((p) => passageItem(session, unit, shown, p)),
  );
  // One passage is a glance; the page of all results has the others.
  const all =
    passages.length > shownFirst && shownFirst > 1
      ? element('button', { type: 'button' }, filled(words.allPlaces, { n: passages.length.toLocaleString(edition) }))
      : undefined;
  all?.addEventListener('click', () => {
    list.append(...passages.slice(shownFirst).map((p) => passageItem(session, unit, shown, p)));
    all.remove();
    list.children[shownFirst]?.querySelector('a')?.focus();
  });
  const link = element(
    'a',
    {
      href: documentAddress(session, unit, passages[0]),
      class: 'hit-link',
      lang: shown.title === null ? undefined : foreign(session, shown.lang),
    },
    title,
  );
  return element(
    'li',
    { class: 'hit', 'data-type': row.type },
    element('p', { class: 'hit-title' }, withWords(link, shown, passages[0])),
    line([
      words.types.document,
      ...documentFacts(session, row.unit),
      places.length > 0 ? counted(words.places, places.length, edition) : undefined,
    ]),
    list,
    all,
  );
}

function recordItem(
  session: Session,
  row: Row,
  unit: UnitText,
  shown: ShownText,
  record: FoundRecord,
  places: readonly Place[],
): HTMLElement {
  const place = places[0] ?? { start: record.start, end: record.start + 1 };
  const passage = { excerpt: excerpt(shown.text, [place, ...places]), place, record };
  const item = passageItem(session, unit, shown, passage);
  const title = element('span', { lang: foreign(session, shown.lang) }, shown.title ?? session.words.untitled);
  item.append(line([title, ...documentFacts(session, row.unit)]));
  item.className = 'hit';
  item.setAttribute('data-type', row.type);
  return item;
}

function entityItem(session: Session, row: Row, unit: UnitText): HTMLElement {
  const { first, words, edition } = session;
  const city = row.type === 'city' ? first.cities[first.units.cities[row.unit]?.[0] ?? -1] : undefined;
  const language = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 } as const;
  const english = unit.text.split('\n', 1)[0] ?? '';
  const shown = shownText(unit, edition, session.tables);
  const name =
    city?.name[language[edition]] ?? (edition === 'en' && /[a-z]/i.test(english) ? english : (shown.title ?? unit.id));
  const href = address(session, `${row.type === 'city' ? 'cities' : 'indicators'}/${unit.id}/`);
  return element(
    'li',
    { class: 'hit', 'data-type': row.type },
    element('p', { class: 'hit-title' }, element('a', { href, class: 'hit-link' }, name)),
    line([words.types[row.type], city === undefined ? undefined : first.provinces[city.province]?.[language[edition]]]),
  );
}

/** Places that are in the text and not in what surrounds it. */
function shownPlaces(session: Session, unit: UnitText, places: readonly Place[]): readonly Place[] {
  const within = places.filter((place) => place.end <= unit.text.length);
  return within.some((place) => place.open) ? wholeNumbers(fold(unit.text, session.tables.hans), within) : within;
}

/** The list item of one row; of a document with up to `passages` of its sentences, and the way to the others. */
export async function rowItem(
  session: Session,
  engine: Engine,
  answer: Answer,
  row: Row,
  passages: number,
): Promise<HTMLElement> {
  const unit = await engine.words(row.unit);
  if (row.type === 'city' || row.type === 'indicator') return entityItem(session, row, unit);
  const shown = shownText(unit, session.edition, session.tables);
  if (row.record !== undefined) {
    return recordItem(session, row, unit, shown, row.record, shownPlaces(session, unit, row.record.places));
  }
  const places = shownPlaces(session, unit, row.found?.places ?? []);
  return documentItem(session, row, unit, shown, places, answer.recordsIn(row.unit, unit), passages);
}
