import { z } from 'zod';
import { target } from './record.ts';
import { commitment, comparator, exclusion, measure, period, theme, tool } from './vocabulary.ts';

export const CODES = ['pledge', 'result', 'excluded', 'milestone', 'instrument'] as const;

/** One clause on a coder's list, with the code it was given and what the coder noted. */
export const codedClause = z.strictObject({
  label: z.enum(CODES),
  start: z.number().int().nonnegative().describe('First code unit of `exact` in the restored text.'),
  exact: z.string().min(1),
  reason: exclusion.optional().describe('Of an excluded clause.'),
  type: z.enum(['action', 'outcome']).optional(),
  commitment: commitment.optional(),
  trigger: z.string().optional(),
  theme: theme.optional(),
  tool: tool.optional(),
  bodies: z.array(z.string()).optional(),
  speaker: z.string().optional(),
  deadline: z.string().optional(),
  target: z
    .strictObject({
      ...target.pick({ comparator: true, value: true, upper: true, unit: true, measure: true, period: true }).shape,
      indicator: z.string(),
      baseline: z.string().optional(),
      deadline: z.string().optional(),
    })
    .optional(),
  indicator: z.string().optional(),
  comparator: comparator.optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
  measure: measure.optional(),
  period: period.optional(),
  baseline: z.string().optional(),
  asOf: z.string().optional(),
  reportedBy: z.string().optional(),
  date: z.string().optional().describe('Of a milestone.'),
  note: z.string().optional(),
});
export type CodedClause = z.infer<typeof codedClause>;

/** content/coding/<coder>.yaml: everything one coder listed, document by document (keys: seed file names without `.txt`). */
export const codingSheet = z.strictObject({
  coder: z.string(),
  documents: z.record(z.string(), z.array(codedClause)),
});
export type CodingSheet = z.infer<typeof codingSheet>;

/** Variables of a clause on which the coders may differ and a decision is due. */
export const DISPUTED = ['label', 'reason', 'type', 'commitment', 'theme', 'tool', 'bodies', 'period'] as const;

const code = z.union([z.string(), z.array(z.string()), z.null()]);

/** content/coding/resolution.yaml: every disagreement of the two sheets, decided in writing. */
export const resolution = z.strictObject({
  rules: z
    .array(z.strictObject({ id: z.string(), text: z.string() }))
    .describe('Readings of the codebook applied throughout.'),
  decisions: z.array(
    z.strictObject({
      document: z.string(),
      start: z.number().int().nonnegative().describe('Of the clause, in the restored text.'),
      exact: z.string(),
      field: z.enum(DISPUTED),
      a: code.describe(
        'Code of coder A; a label of an excluded clause carries its reason; null where nothing was noted.',
      ),
      b: code,
      decision: code,
      reason: z.string().min(1),
    }),
  ),
});
