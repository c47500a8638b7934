import { z } from 'zod';
import { inEditions, said } from './said.ts';
import { exclusion } from './vocabulary.ts';

/** Reasons that the coding of the seeds gives, not an editor: the pages say them in each language. */
export const AGREED = '两名编码员独立编码一致。';
export const UNLISTED = '裁定后的编码中没有这一条。';

const reason = z.string().min(1);
const words = z
  .string()
  .min(1)
  .describe('Words of the restored text, exactly; must occur once, or `prefix` tells which.');
const anchor = {
  exact: words,
  prefix: z
    .string()
    .min(1)
    .optional()
    .describe('Words that stand directly before `exact`, where it occurs more than once.'),
  nth: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Which of several records of the same kind that quote the same words, counted from 1.'),
};

/** A fact about the document that the text does not state, or states wrongly. */
const fact = z.strictObject({
  set: z.enum(['title', 'city', 'kind', 'published', 'event', 'publisher', 'issuer', 'url']),
  value: z.union([z.string(), z.null()]),
  reason: said,
});

/** A repair accepted, changed or refused; `original` is what stands in the decoded seed. */
const repair = z.strictObject({
  decision: z.enum(['accept', 'change', 'refuse']),
  original: z.string().min(1),
  prefix: z.string().optional(),
  replacement: z.string().optional().describe('For `change`.'),
  reason,
});

/**
 * Fields of a record to set, by their names in the record's own schema, which judges them; `null` removes a field that
 * may be absent. Fields of `target` and `baseline` are set one by one, the others stay.
 */
const recordFields = z.record(z.string(), z.unknown());

/** A machine suggestion accepted, amended or refused, or a record that the machine did not see. */
const judgement = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('accept'),
    record: z.enum(['pledge', 'result', 'milestone', 'instrument', 'excluded']),
    ...anchor,
    reason,
  }),
  z.strictObject({
    decision: z.literal('amend'),
    record: z.enum(['pledge', 'result', 'milestone', 'instrument', 'excluded']),
    ...anchor,
    reason,
    fields: recordFields,
  }),
  z.strictObject({
    decision: z.literal('refuse'),
    record: z.enum(['pledge', 'result', 'milestone', 'instrument', 'excluded']),
    ...anchor,
    reason,
    as: exclusion.optional().describe('Publish the clause as excluded, with this reason.'),
  }),
  z.strictObject({
    decision: z.literal('add'),
    record: z.enum(['pledge', 'result', 'milestone', 'instrument', 'excluded']),
    ...anchor,
    reason,
    fields: recordFields,
  }),
]);

/** content/reviews/<document>.yaml: editors' declared decisions on one document; each fails when its words are gone. */
export const review = z.strictObject({
  document: z.string(),
  editor: z.string().describe('Initials, or "editors".'),
  facts: z.array(fact).default([]),
  repairs: z.array(repair).default([]),
  records: z.array(judgement).default([]),
  notes: z.array(said).default([]),
  summary: inEditions.optional(),
});
export type Review = z.infer<typeof review>;
