import { divisions } from '../gazetteer/divisions.ts';
import { reading } from '../gazetteer/reading.ts';
import { characterTable } from '../script/characters.ts';
import { toSimplified } from '../script/simplified.ts';
import { toTraditional } from '../script/traditional.ts';
import { vocabulary as chinese } from '../i18n/zh-Hans/vocabulary.ts';
import { vocabulary as english } from '../i18n/en/vocabulary.ts';
import { FULFILMENTS, KINDS, THEMES, type Kind } from '../schema/vocabulary.ts';
import { fold, type FoldTable } from './fold.ts';
import { syllablesOf } from './reading.ts';
import type { SearchedCity, SearchedDocument, SearchedIndicator, Source } from './source.ts';
import {
  RECORD_TYPES,
  UNIT_TYPES,
  namedWords,
  type PlaceName,
  type RecordColumns,
  type RecordType,
  type UnitColumns,
  type UnitText,
} from './unit.ts';

/** One record in the text of its unit. */
export interface LaidRecord {
  readonly type: RecordType;
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
  readonly theme: number;
  readonly status: number;
  readonly deadline: string | undefined;
  readonly city: string | null;
}

/** A unit as it is indexed. */
export interface LaidUnit {
  readonly type: (typeof UNIT_TYPES)[number];
  readonly text: UnitText;
  /** Everything that is searched of it, folded: the text in which records lie, then its context. */
  readonly content: string;
  readonly body: number;
  readonly cities: readonly string[];
  readonly kind: Kind | undefined;
  readonly date: string | undefined;
  readonly records: readonly LaidRecord[];
}

/** Everything that the index is written from. */
export interface Layout {
  readonly units: readonly LaidUnit[];
  readonly cities: readonly PlaceName[];
  readonly provinces: readonly SearchedCity['province'][];
  readonly names: readonly (readonly [name: string, syllables: string])[];
  readonly dates: readonly string[];
  readonly fold: FoldTable;
  /** The usual Traditional character of a Simplified one in these texts. */
  readonly unfold: ReadonlyMap<string, string>;
}

const BY_CODE = new Map(divisions.map((division) => [division.code, division]));

function shortName(city: SearchedCity): string {
  return BY_CODE.get(city.code)?.short ?? city.name['zh-Hans'];
}

/** A day in the ways that people type it: 2021-10-26, 2021年10月26日. */
function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map((part) => part.replace(/^0/, ''));
  const words = `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? `${date} ${words}` : date;
}

function documentContext(document: SearchedDocument, cities: readonly SearchedCity[]): string {
  const kinds = [chinese.kind[document.kind], english.kind[document.kind]];
  const date = document.published ?? document.event;
  return [
    document.title === null ? '' : toSimplified(document.title),
    ...cities.flatMap((city) => [city.name['zh-Hans'], city.name.en, city.province['zh-Hans'], city.province.en]),
    ...kinds,
    date === undefined ? '' : dateWords(date),
    toSimplified(document.origin.publisher ?? ''),
    toSimplified(document.origin.issuer ?? ''),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

type Draft = Omit<LaidUnit, 'content' | 'text'> & {
  readonly text: Omit<UnitText, 'other'>;
  readonly words: string;
};

function documentDrafts(source: Source, cityOf: ReadonlyMap<string, SearchedCity>): readonly Draft[] {
  const pledges = Map.groupBy(source.pledges, (pledge) => pledge.document);
  const others = [
    ...source.results.map((record) => ({ type: 'result' as const, record, date: undefined })),
    ...source.milestones.map((record) => ({ type: 'milestone' as const, record, date: record.date })),
    ...source.instruments.map((record) => ({ type: 'instrument' as const, record, date: undefined })),
  ];
  const othersOf = Map.groupBy(others, ({ record }) => record.document);
  return source.documents.map((document) => {
    const cities = [...new Set([...(document.city === null ? [] : [document.city]), ...(document.cities ?? [])])];
    const records: LaidRecord[] = [
      ...(pledges.get(document.id) ?? []).map((pledge) => ({
        type: pledge.target === undefined ? ('pledge' as const) : ('target' as const),
        start: pledge.quote.start,
        end: pledge.quote.end,
        anchor: pledge.id.slice(document.id.length + 1),
        theme: THEMES.indexOf(pledge.theme),
        status: FULFILMENTS.indexOf(pledge.fulfilment.status),
        deadline: pledge.target?.deadline ?? pledge.deadline,
        city: pledge.city,
      })),
      ...(othersOf.get(document.id) ?? []).map(({ type, record, date }) => ({
        type,
        start: record.quote.start,
        end: record.quote.end,
        anchor: record.id.slice(document.id.length + 1),
        theme: -1,
        status: -1,
        deadline: date,
        city: record.city,
      })),
    ].sort((a, b) => a.start - b.start || a.end - b.end || (a.anchor < b.anchor ? -1 : 1));
    const headings = (document.sections ?? []).map((section) => section.start);
    const context = documentContext(
      document,
      cities.flatMap((id) => cityOf.get(id) ?? []),
    );
    return {
      type: 'document',
      text: {
        type: 'document',
        id: document.id,
        title: document.title,
        text: document.text,
        context,
        script: document.script,
        anchors: records.map((record) => record.anchor),
        headings,
      },
      words: `${document.text}\n${context}`,
      body: document.text.length,
      cities,
      kind: document.kind,
      date: document.published ?? document.event,
      records,
    };
  });
}

function named(
  type: 'city' | 'indicator',
  id: string,
  name: string,
  lines: readonly string[],
  cities: readonly string[],
): Draft {
  const text = [...new Set(lines.filter((line) => line !== '' && line !== name))].join('\n');
  return {
    type,
    text: { type, id, title: name, text, script: 'Hans', anchors: [], headings: [] },
    words: namedWords(name, text, id),
    body: name.length,
    cities,
    kind: undefined,
    date: undefined,
    records: [],
  };
}

function cityDraft(city: SearchedCity): Draft {
  const lines = [city.name.en, city.province['zh-Hans'], city.province.en, city.code];
  return named('city', city.id, city.name['zh-Hans'], lines, [city.id]);
}

function indicatorDraft(indicator: SearchedIndicator): Draft {
  const { name, synonyms } = indicator;
  const lines = [name.en, ...synonyms];
  return named('indicator', indicator.id, name['zh-Hans'], lines, []);
}

/** Most common Traditional character for each Simplified one that changes, over all texts that are Simplified. */
function usualTraditional(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const converted = toTraditional(text);
    for (let i = 0; i < text.length; i += 1) {
      const of = counts.get(text.charAt(i)) ?? new Map<string, number>();
      of.set(converted.charAt(i), (of.get(converted.charAt(i)) ?? 0) + 1);
      counts.set(text.charAt(i), of);
    }
  }
  const usual = new Map<string, string>();
  for (const [from, of] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const best = [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
    if (best !== undefined && best !== from) usual.set(from, best);
  }
  return usual;
}

/** What `UnitText.other` says of title and text: where the other script is not what the tables give. */
function exceptions(
  text: Draft['text'],
  table: FoldTable,
  unfold: ReadonlyMap<string, string>,
): readonly (readonly [number, string])[] {
  const words = `${text.title ?? ''}\n${text.text}`;
  const other = text.script === 'Hant' ? toSimplified(words) : toTraditional(words);
  const usual = text.script === 'Hant' ? table : unfold;
  const found: [number, string][] = [];
  for (let i = 0; i < words.length; i += 1) {
    const character = words.charAt(i);
    if ((usual.get(character) ?? character) !== other.charAt(i)) found.push([i, other.charAt(i)]);
  }
  return found;
}

/** Only the pairs that lead to a character that some text has: no other can be found. */
function tableFor(contents: readonly string[], table: FoldTable): FoldTable {
  const present = new Set(contents.flatMap((content) => [...new Set(content)]));
  return new Map([...table].filter(([from, to]) => from.length === 1 && to.length === 1 && present.has(to)));
}

/** Lays out everything that is found, in an order that depends on ids alone. */
export function layout(source: Source): Layout {
  const cityOf = new Map(source.cities.map((city) => [city.id, city]));
  const drafts = [
    ...documentDrafts(source, cityOf),
    ...source.cities.map(cityDraft),
    ...source.indicators.map(indicatorDraft),
  ];
  const whole = characterTable();
  const contents = drafts.map((draft) => fold(draft.words, whole));
  const table = tableFor(contents, whole);
  const unfold = usualTraditional(
    drafts.flatMap(({ text }) => (text.script === 'Hans' ? [`${text.title ?? ''}\n${text.text}`] : [])),
  );
  const units = drafts.map((draft, i): LaidUnit => ({
    type: draft.type,
    text: { ...draft.text, other: exceptions(draft.text, table, unfold) },
    content: contents[i] ?? '',
    body: draft.body,
    cities: draft.cities,
    kind: draft.kind,
    date: draft.date,
    records: draft.records,
  }));
  const provinces = [...new Map(source.cities.map((city) => [city.province.en, city.province])).values()];
  const dates = new Set<string>();
  for (const unit of units) {
    if (unit.date !== undefined) dates.add(unit.date);
    for (const record of unit.records) if (record.deadline !== undefined) dates.add(record.deadline);
  }
  return {
    units,
    cities: source.cities.map((city) => ({
      id: city.id,
      name: [city.name['zh-Hans'], city.name['zh-Hant'], city.name.en],
      province: provinces.findIndex((province) => province.en === city.province.en),
    })),
    provinces,
    names: [
      ...source.cities.map((city) => [shortName(city), reading(shortName(city)).join(' ')] as const),
      ...source.indicators.map(
        (i) => [i.name['zh-Hans'], syllablesOf(i.name['zh-Hans']).filter(Boolean).join(' ')] as const,
      ),
    ],
    dates: [...dates].sort(),
    fold: table,
    unfold,
  };
}

type Indexes = { readonly city: ReadonlyMap<string, number>; readonly date: ReadonlyMap<string, number> };

function indexes(laid: Layout): Indexes {
  return {
    city: new Map(laid.cities.map((city, i) => [city.id, i])),
    date: new Map(laid.dates.map((date, i) => [date, i])),
  };
}

function recordColumns(units: readonly LaidUnit[], { city, date }: Indexes): RecordColumns {
  const records = units.flatMap((unit) =>
    unit.records.map((record, i) => ({
      ...record,
      start: record.start - (unit.records[i - 1]?.start ?? 0),
      size: record.end - record.start,
      alone: unit.cities.length === 1 && unit.cities[0] === record.city,
    })),
  );
  return {
    type: records.map((record) => RECORD_TYPES.indexOf(record.type)),
    start: records.map((record) => record.start),
    length: records.map((record) => record.size),
    theme: records.map((record) => record.theme),
    status: records.map((record) => record.status),
    deadline: records.map((record) => date.get(record.deadline ?? '') ?? -1),
    city: records.map((record) => (record.alone ? -1 : (city.get(record.city ?? '') ?? -1))),
  };
}

/** The columns of all units and records. */
export function columns(laid: Layout): { readonly units: UnitColumns; readonly records: RecordColumns } {
  const { units } = laid;
  const of = indexes(laid);
  return {
    units: {
      type: units.map((unit) => UNIT_TYPES.indexOf(unit.type)),
      body: units.map((unit) => unit.body),
      cities: units.map((unit) => unit.cities.flatMap((id) => of.city.get(id) ?? [])),
      kind: units.map((unit) => (unit.kind === undefined ? -1 : KINDS.indexOf(unit.kind))),
      date: units.map((unit) => of.date.get(unit.date ?? '') ?? -1),
      records: units.map((unit) => unit.records.length),
    },
    records: recordColumns(units, of),
  };
}

/** Each unit as a file of its own, with its records; what it is found by besides its text is in the index alone. */
export function* unitFiles(laid: Layout): Iterable<UnitText> {
  const of = indexes(laid);
  for (const unit of laid.units) {
    const { context: _, ...text } = unit.text;
    yield unit.records.length === 0 ? text : { ...text, records: recordColumns([unit], of) };
  }
}
