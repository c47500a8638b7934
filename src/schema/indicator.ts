import { z } from 'zod';
import { names } from './city.ts';

/** content/indicators/<id>.yaml, the file name is the id. */
export const indicator = z.strictObject({
  name: names,
  unit: z.string().describe('The usual unit, Simplified.'),
  theme: z.string().optional(),
  definition: names,
  synonyms: z
    .array(z.string())
    .describe(
      'Words of documents, Simplified, that name exactly this indicator; a different definition is a different indicator.',
    ),
  near: z
    .array(z.string())
    .default([])
    .describe('Ids of indicators that look alike and are defined otherwise: shown beside, never joined.'),
});
export type Indicator = z.infer<typeof indicator>;
