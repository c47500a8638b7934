import { toSimplified } from '../../script/simplified.ts';
import type { Review } from '../../schema/review.ts';
import type { Gold } from '../extract/gold.ts';
import type { ExtractionInput } from '../extract/extraction.ts';
import { indicatorOf } from '../extract/indicator.ts';
import { inBase } from '../extract/quantity.ts';

type Indicators = ExtractionInput['indicators'];
export type Fields = Readonly<Record<string, unknown>>;
type RecordName = Review['records'][number]['record'];

/** What a machine's record and a coder's entry may hold; both are read field by field. */
type Entry = object;

const field = (entry: Entry, name: string): unknown =>
  Object.hasOwn(entry, name) ? Reflect.get(entry, name) : undefined;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const simplified = (value: unknown): unknown => (typeof value === 'string' ? toSimplified(value) : value);

/** A figure as the coders wrote it, with what follows from it. */
function figure(coded: Entry, indicators: Indicators): Fields {
  const value = field(coded, 'value');
  const unit = simplified(field(coded, 'unit'));
  const subject = simplified(field(coded, 'indicator'));
  if (typeof value !== 'number' || typeof unit !== 'string' || typeof subject !== 'string') return {};
  const base = inBase(value, unit);
  return {
    indicator: indicatorOf(subject, indicators).id,
    subject,
    comparator: field(coded, 'comparator'),
    value,
    ...(field(coded, 'upper') === undefined ? {} : { upper: field(coded, 'upper') }),
    unit,
    baseValue: base?.value ?? value,
    baseUnit: base?.unit ?? unit,
    measure: field(coded, 'measure'),
    period: field(coded, 'period'),
  };
}

/** Whether the machine's words for what is counted and the coders' are the same but for words around them. */
function sameSubject(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.length > 1 && (a.includes(b) || b.includes(a));
}

function figureAmendments(made: Entry | undefined, coded: Entry, indicators: Indicators): Fields {
  const wanted = figure(coded, indicators);
  if (made === undefined) return wanted;
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'indicator' || name === 'baseValue' || name === 'baseUnit' || name === 'subject') continue;
    if (!same(field(made, name), value)) changed[name] = value;
  }
  if ('value' in changed || 'unit' in changed)
    Object.assign(changed, { baseValue: wanted['baseValue'], baseUnit: wanted['baseUnit'] });
  if (!sameSubject(field(made, 'subject'), wanted['subject']))
    Object.assign(changed, { subject: wanted['subject'], indicator: wanted['indicator'] });
  return changed;
}

const FIGURE = [
  'indicator',
  'subject',
  'comparator',
  'value',
  'upper',
  'unit',
  'baseValue',
  'baseUnit',
  'measure',
  'period',
  'baseline',
];

function pledgeAmendments(made: Entry, coded: Gold['pledges'][number], indicators: Indicators): Fields {
  const changed: Record<string, unknown> = {};
  for (const name of ['type', 'commitment', 'trigger', 'theme', 'tool'] as const) {
    const wanted = coded[name];
    if (wanted !== undefined && !same(field(made, name), wanted)) changed[name] = wanted;
  }
  const bodies = coded.bodies ?? [];
  if (!same(field(made, 'bodies'), bodies)) changed['bodies'] = bodies;
  if (coded.speaker !== undefined && !same(simplified(field(made, 'speaker')), simplified(coded.speaker)))
    changed['speaker'] = coded.speaker;
  const deadline = coded.deadline ?? null;
  if (!same(field(made, 'deadline'), deadline))
    Object.assign(changed, { deadline, deadlineRule: deadline === null ? null : 'review' });
  const target = field(made, 'target');
  const had = typeof target === 'object' && target !== null ? target : undefined;
  if (coded.target === undefined) return had === undefined ? changed : { ...changed, target: null };
  const figures: Record<string, unknown> = { ...figureAmendments(had, coded.target, indicators) };
  if (!same(had === undefined ? undefined : field(had, 'deadline'), deadline)) figures['deadline'] = deadline;
  return Object.keys(figures).length === 0 ? changed : { ...changed, target: figures };
}

function resultAmendments(made: Entry, coded: Gold['results'][number], indicators: Indicators): Fields {
  const changed: Record<string, unknown> = {};
  if (!same(field(made, 'asOf'), coded.asOf)) changed['asOf'] = coded.asOf ?? null;
  if (coded.value !== undefined)
    return {
      ...changed,
      ...figureAmendments(field(made, 'value') === undefined ? undefined : made, coded, indicators),
    };
  if (field(made, 'value') === undefined) return changed;
  return {
    ...changed,
    ...Object.fromEntries(FIGURE.filter((name) => field(made, name) !== undefined).map((name) => [name, null])),
  };
}

/** A place that the record's own words do not name was carried over from another clause; one of several is not the place. */
function placeAmendment(made: Entry): Fields {
  const place = field(made, 'place');
  const quote = field(made, 'quote');
  const exact = typeof quote === 'object' && quote !== null && 'exact' in quote ? quote.exact : '';
  if (typeof place !== 'string' || typeof exact !== 'string') return {};
  return exact.includes(place) && !exact.includes(`${place}、`) ? {} : { place: null };
}

/** The fields of a machine's record that the coders have otherwise, as a review sets them. */
export function amendments(record: RecordName, made: Entry, coded: Entry, indicators: Indicators): Fields {
  const place = placeAmendment(made);
  switch (record) {
    case 'pledge':
      return { ...place, ...pledgeAmendments(made, coded as Gold['pledges'][number], indicators) };
    case 'result':
      return { ...place, ...resultAmendments(made, coded as Gold['results'][number], indicators) };
    case 'milestone': {
      const [had, wanted] = [field(made, 'date'), field(coded, 'date')];
      // A year that an editor declared of the event is not in the text that the coders read.
      const declared = typeof had === 'string' && typeof wanted === 'string' && wanted === `XXXX${had.slice(4)}`;
      return { ...place, ...(same(had, wanted) || declared ? {} : { date: wanted }) };
    }
    case 'excluded':
      return same(field(made, 'reason'), field(coded, 'reason')) ? {} : { reason: field(coded, 'reason') };
    case 'instrument':
      return {};
  }
}

/** The fields of a record that only the coders have. */
export function additions(record: RecordName, coded: Entry, indicators: Indicators): Fields {
  switch (record) {
    case 'pledge': {
      const { type, commitment, trigger, theme, tool, bodies, speaker, deadline, target } =
        coded as Gold['pledges'][number];
      const due = deadline === undefined || deadline === null ? {} : { deadline };
      return {
        type,
        commitment,
        ...(trigger === undefined ? {} : { trigger }),
        ...(theme === undefined ? {} : { theme }),
        ...(tool === undefined ? {} : { tool }),
        ...(bodies === undefined ? {} : { bodies }),
        ...(speaker === undefined ? {} : { speaker }),
        ...due,
        ...(target === undefined ? {} : { target: { ...figure(target, indicators), ...due } }),
      };
    }
    case 'result': {
      const { asOf } = coded as Gold['results'][number];
      return { ...figure(coded, indicators), ...(asOf === undefined || asOf === null ? {} : { asOf }) };
    }
    case 'milestone': {
      const { date, exact } = coded as Gold['milestones'][number];
      return { date, event: exact };
    }
    case 'excluded':
      return { reason: field(coded, 'reason') };
    case 'instrument':
      return { name: /《(.+)》/.exec((coded as Gold['instruments'][number]).exact)?.[1] ?? '' };
  }
}
