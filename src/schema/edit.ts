import { z } from 'zod';

export const EDIT_RULES = [
  'gloss',
  'garbled-run',
  'punctuation',
  'scan-confusion',
  'line-break',
  'inserted-punctuation',
  'page-number',
  'whitespace',
  'control-character',
  'markup',
  'furniture',
  'review',
] as const;

/**
 * How far an edit can be checked. `replay`: the channel run forward on the replacement gives the seed's own
 * characters, with a margin over the runner-up above the published threshold. `dictionary`: rests on a declared
 * list or rule. `review`: declared by an editor.
 */
export const proof = z.enum(['replay', 'dictionary', 'review']);

/** One repair: `original` at `[start, end)` of the decoded seed becomes `replacement`. */
export const edit = z.strictObject({
  start: z.number().int().nonnegative().describe('UTF-16 offset in the decoded seed, included.'),
  end: z.number().int().nonnegative().describe('UTF-16 offset in the decoded seed, excluded.'),
  original: z.string().describe('The characters of the seed in that range.'),
  replacement: z.string().describe('What stands there in the restored text; empty when removed.'),
  rule: z.enum(EDIT_RULES).describe('The rule that made the edit.'),
  proof,
  confidence: z.number().min(0).max(1).describe('1 is certain; from the margin over all other readings.'),
  reason: z.string().optional().describe('Why, in words, where the rule alone does not say it.'),
  runnerUp: z
    .strictObject({ replacement: z.string(), margin: z.number() })
    .optional()
    .describe('The second-best reading of a garbled run and how far behind it scored (nats).'),
});
export type Edit = z.infer<typeof edit>;
export type EditRule = (typeof EDIT_RULES)[number];
