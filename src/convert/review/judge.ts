import type { z } from 'zod';
import type { Quote } from '../../schema/quote.ts';
import { excluded, instrument, milestone, pledge, result } from '../../schema/record.ts';
import type { Review } from '../../schema/review.ts';
import type { Message } from '../message.ts';
import type { Judged, JudgedRecord } from './judged.ts';

type Judgement = Review['records'][number];
type RecordName = Judgement['record'];

const LIST = {
  pledge: 'pledges',
  result: 'results',
  milestone: 'milestones',
  instrument: 'instruments',
  excluded: 'excluded',
} as const satisfies Record<RecordName, keyof Judged>;

const placed = { id: true, document: true, seed: true, reviewed: true, review: true } as const;
const SCHEMA = {
  pledge: pledge.omit({ ...placed, changes: true }),
  result: result.omit({ ...placed, speaksTo: true }),
  milestone: milestone.omit(placed),
  instrument: instrument.omit(placed),
  excluded: excluded.omit(placed),
} as const satisfies Record<RecordName, z.ZodType>;

/** What a record that the machine did not see has when the review does not say otherwise. */
const DEFAULTS: Readonly<Record<RecordName, Readonly<Record<string, unknown>>>> = {
  pledge: { type: 'action', commitment: 'firm', trigger: '', theme: 'other', tool: null, bodies: [] },
  result: { reportedBy: null },
  milestone: {},
  instrument: {},
  excluded: { trigger: '' },
};

/** Fields of which `null` is a value and not an absence. */
const NULLABLE: ReadonlySet<string> = new Set(['city', 'tool', 'reportedBy']);

/** Fields that a review may not set: they follow from the words. */
const SETTLED: ReadonlySet<string> = new Set(['quote', 'rule', 'id', 'document', 'seed', 'reviewed', 'review']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `fields` set on `record`; objects are merged, `null` removes. */
function merged(
  record: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const found: Record<string, unknown> = { ...record };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null && !NULLABLE.has(name)) delete found[name];
    else found[name] = isObject(value) ? merged(isObject(found[name]) ? found[name] : {}, value) : value;
  }
  return found;
}

/** Everything a decision needs to know of the document it speaks of. */
export interface Setting {
  readonly text: string;
  readonly city: string | null;
  readonly file: string;
  readonly editor: string;
}

const CONTEXT = 32;

function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

function occurrences(text: string, { exact, prefix = '' }: Judgement): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (text.slice(0, at).endsWith(prefix)) found.push(at);
  }
  return found;
}

type Lists = Record<keyof Judged, JudgedRecord[]>;

class Refused extends Error {
  readonly rule: 'stale' | 'ambiguous' | 'invalid';
  readonly hint: string;
  constructor(rule: 'stale' | 'ambiguous' | 'invalid', reason: string, hint: string) {
    super(reason);
    this.rule = rule;
    this.hint = hint;
  }
}

function select(lists: Lists, judgement: Judgement, { text }: Setting): JudgedRecord {
  const { record, exact, prefix = '', nth } = judgement;
  const list = lists[LIST[record]];
  const matching = list.filter(({ quote }) => quote.exact === exact && text.slice(0, quote.start).endsWith(prefix));
  const chosen = matching[(nth ?? 1) - 1];
  if (chosen === undefined) {
    const stands = occurrences(text, judgement).length > 0;
    const near = list.find(({ quote }) => quote.exact.includes(exact) || exact.includes(quote.exact));
    const hint =
      near !== undefined
        ? `A ${record} quotes “${near.quote.exact}”: quote it so, or remove the decision.`
        : stands
          ? `The words stand in the text and no ${record} is made of them: remove the decision, or use \`add\`.`
          : 'The text has changed: quote the words as they stand now, or remove the decision.';
    const which = nth === undefined || matching.length === 0 ? '' : ` a ${nth}th time`;
    throw new Refused('stale', `no ${record} quotes “${exact}”${which}`, hint);
  }
  if (matching.length > 1 && nth === undefined) {
    throw new Refused(
      'ambiguous',
      `${matching.length} records of kind ${record} quote “${exact}”`,
      'Add `nth` (from 1) or `prefix`.',
    );
  }
  return chosen;
}

/** The words that an added record quotes. */
function place(judgement: Judgement, text: string): Quote {
  const found = occurrences(text, judgement);
  const start = found[(judgement.nth ?? 1) - 1];
  if (start === undefined)
    throw new Refused(
      'stale',
      `the text does not hold “${judgement.exact}”`,
      'Quote the words as they stand now, or remove the decision.',
    );
  if (found.length > 1 && judgement.nth === undefined)
    throw new Refused(
      'ambiguous',
      `the text holds “${judgement.exact}” ${found.length} times`,
      'Add `prefix` or `nth` (from 1).',
    );
  return quoteAt(text, start, start + judgement.exact.length);
}

function checked(
  record: RecordName,
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const settled = Object.keys(fields).find((name) => SETTLED.has(name));
  if (settled !== undefined)
    throw new Refused('invalid', `sets ${settled}, which follows from the words`, `Remove ${settled} from the fields.`);
  const { key: _, reviewed: __, review: ___, speaksTo: ____, ...draft } = merged(value, fields);
  const parsed = SCHEMA[record].safeParse(draft);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refused(
    'invalid',
    `gives no valid ${record}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    'Correct the fields (src/schema/record.ts describes them).',
  );
}

function decide(lists: Lists, judgement: Judgement, setting: Setting): void {
  const { record, reason } = judgement;
  const name = LIST[record];
  const review = (decision: 'accept' | 'amend' | 'add') => ({
    reviewed: true,
    review: { decision, reason, editor: setting.editor },
  });
  if (judgement.decision === 'add') {
    const quote = place(judgement, setting.text);
    const whole = { ...DEFAULTS[record], city: setting.city, quote, rule: 'review' };
    lists[name].push({ ...checked(record, whole, judgement.fields), quote, key: Symbol(), ...review('add') });
    return;
  }
  const chosen = select(lists, judgement, setting);
  const at = lists[name].indexOf(chosen);
  if (judgement.decision === 'accept') lists[name][at] = { ...chosen, ...review('accept') };
  else if (judgement.decision === 'amend') {
    const whole = checked(record, chosen, judgement.fields);
    const { quote, key, speaksTo } = chosen;
    lists[name][at] = { ...whole, quote, key, ...(speaksTo === undefined ? {} : { speaksTo }), ...review('amend') };
  } else {
    lists[name].splice(at, 1);
    if (judgement.as === undefined) return;
    const { city, quote, rule, trigger = '' } = chosen;
    lists.excluded.push({ city, quote, rule, reason: judgement.as, trigger, key: Symbol(), ...review('amend') });
  }
}

/**
 * Applies an editor's decisions to the machine's records, in the order of the file. A decision whose words are gone,
 * that fits several records, or that gives no valid record is an error and changes nothing.
 */
export function judge(
  judged: Judged,
  decisions: Review['records'],
  setting: Setting,
): { readonly judged: Judged; readonly messages: readonly Message[] } {
  const lists: Lists = {
    pledges: [...judged.pledges],
    results: [...judged.results],
    milestones: [...judged.milestones],
    instruments: [...judged.instruments],
    excluded: [...judged.excluded],
  };
  const messages: Message[] = [];
  for (const judgement of decisions) {
    try {
      decide(lists, judgement, setting);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      messages.push({
        severity: 'error',
        file: setting.file,
        rule: `review/${error.rule}`,
        reason: `${judgement.decision} ${judgement.record}: ${error.message}`,
        hint: error.hint,
      });
    }
  }
  return { judged: lists, messages };
}
