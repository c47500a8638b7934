import { z } from 'zod';
import { edtf } from './edtf.ts';
import { quote, span } from './quote.ts';
import { commitment, comparator, exclusion, fulfilmentStatus, measure, period, theme, tool } from './vocabulary.ts';

/** `<document>-<p|r|m|i|x>-<hash of the quoted words>`: survives re-conversion, re-ordering and repairs elsewhere. */
export const recordId = z.string().regex(/^[0-9a-f]{12}-[prmix]-[0-9a-f]{8}(?:-\d+)?$/);

/** What every record carries. */
const base = {
  id: recordId,
  document: z.string().describe('Id of the document the words stand in.'),
  city: z.string().nullable().describe('Id of the city the clause speaks of; null when the text does not say.'),
  place: z.string().optional().describe('The county, zone or town the clause names, under its city, as written.'),
  quote,
  seed: span.describe('Byte range of the quoted words in the seed file.'),
  rule: z.string().describe('The rule that made the record.'),
  reviewed: z.boolean().describe('True when an editor accepted, amended or added the record.'),
  review: z
    .strictObject({ decision: z.enum(['accept', 'amend', 'add']), reason: z.string(), editor: z.string() })
    .optional(),
};

/** A number with its unit, as written and in base units. */
const figure = {
  indicator: z.string().describe('Id of the indicator; `x-…` when derived from the words of the text.'),
  subject: z.string().describe('The words that name what is counted, Simplified.'),
  comparator,
  value: z.number().describe('As written: 35 of 35亿元.'),
  upper: z.number().optional().describe('Upper end when the comparator is `range`.'),
  unit: z.string().describe('As written, Simplified: 亿元, 家, %.'),
  baseValue: z.number().describe('In base units: 3500000000. Percentages stay in %.'),
  baseUnit: z.string().describe('元, 家, 项, %, 个百分点, 倍, 位.'),
  measure,
  period,
};

const baseline = z.strictObject({
  value: z.number().optional(),
  unit: z.string().optional(),
  date: edtf.optional(),
  words: z.string().describe('The words that state the baseline.'),
});

export const target = z.strictObject({
  ...figure,
  baseline: baseline.optional(),
  deadline: edtf.optional(),
  binding: z.enum(['expected', 'binding']).optional().describe('预期性 or 约束性, when said.'),
});
export type Target = z.infer<typeof target>;

/** What the status rests on; the words of an edition are made from it. */
export const FULFILMENT_REASONS = [
  'reached', // a comparable result reaches the target
  'said', // the words beside the goal, or beside the same goal in a later document, say that it was met; no figure
  'partly-reached', // at least half of what was promised is reported
  'short', // less than half of what was promised is reported
  'under-way', // the deadline is ahead; what is reported so far does not reach the target
  'ahead', // the deadline is ahead and nothing speaks to it yet
  'nothing-found', // the deadline has passed and no document here speaks to it
  'not-comparable', // the deadline has passed; what speaks to it does not cover its period
  'none-stated', // no deadline in the text
  'unresolved', // the text states a deadline that cannot be resolved to a date
] as const;

export const fulfilment = z.strictObject({
  status: fulfilmentStatus,
  reason: z.strictObject({
    kind: z.enum(FULFILMENT_REASONS),
    result: z.string().optional().describe('Id of the result that decided.'),
    share: z.number().optional().describe('Reported part of what was promised beyond the baseline, 1 is all.'),
    due: z.string().optional().describe('Last day of the deadline, YYYY-MM-DD.'),
    documents: z.number().int().nonnegative().describe('How many documents were searched.'),
  }),
  basis: z.string().describe('The reason as a sentence, Simplified: what was searched and what was found.'),
  results: z.array(z.string()).describe('Ids of the results that speak to it.'),
  searchedUntil: edtf
    .nullable()
    .describe('The latest date that the documents searched cover; null when none is dated.'),
});
export type Fulfilment = z.infer<typeof fulfilment>;

export const pledge = z.strictObject({
  ...base,
  type: z.enum(['action', 'outcome']),
  commitment,
  trigger: z.string().describe('The governing word, Simplified; empty for a plain verb of doing.'),
  theme,
  tool: tool.nullable(),
  bodies: z.array(z.string()).describe('Responsible bodies the text names; the first leads.'),
  speaker: z.string().optional().describe('Who says it, where the report names a speaker.'),
  deadline: edtf.optional(),
  deadlineRule: z
    .string()
    .optional()
    .describe('How the deadline follows from the text, or why it could not be resolved.'),
  target: target.optional(),
  changes: z.string().optional().describe('Id of the earlier target that this one changes.'),
});
export type Pledge = z.infer<typeof pledge>;

export const result = z.strictObject({
  ...base,
  ...z.object(figure).partial().shape,
  asOf: edtf.optional().describe('The date or period the result speaks of.'),
  baseline: baseline.optional(),
  reportedBy: z.string().nullable().describe('The publisher the text gives: never "true", always "reported by".'),
  speaksTo: z.string().optional().describe('Id of the pledge that the same sentence sets beside it.'),
});
export type Result = z.infer<typeof result>;

export const milestone = z.strictObject({
  ...base,
  date: edtf,
  event: z.string().describe('What happened, in the words of the text.'),
});
export type Milestone = z.infer<typeof milestone>;

export const instrument = z.strictObject({
  ...base,
  name: z.string().describe('The name inside 《》, in the script as captured.'),
});
export type Instrument = z.infer<typeof instrument>;

export const excluded = z.strictObject({ ...base, reason: exclusion, trigger: z.string() });
export type Excluded = z.infer<typeof excluded>;

/** Every kind of record of one document. */
export const records = z.strictObject({
  pledges: z.array(pledge),
  results: z.array(result),
  milestones: z.array(milestone),
  instruments: z.array(instrument),
  excluded: z.array(excluded),
});
