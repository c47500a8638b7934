import { z } from 'zod';

const offset = z.number().int().nonnegative();

/** A half-open range: `start` included, `end` excluded. The unit is named where it is used. */
export const span = z
  .strictObject({ start: offset, end: offset })
  .refine((s) => s.start <= s.end, 'a span ends where it starts or later');
export type Span = z.infer<typeof span>;

/**
 * W3C Web Annotation: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector
 * (`start`, `end`) on the restored text, in UTF-16 code units.
 */
export const quote = z.strictObject({
  exact: z.string().min(1).describe('The exact words, in the script as captured.'),
  prefix: z.string().describe('Up to 32 code units before `exact`.'),
  suffix: z.string().describe('Up to 32 code units after `exact`.'),
  start: offset.describe('First code unit of `exact` in the restored text.'),
  end: offset.describe('First code unit after `exact` in the restored text.'),
});
export type Quote = z.infer<typeof quote>;
