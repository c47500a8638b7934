import { z } from 'zod';
import { edit } from './edit.ts';
import { edtf } from './edtf.ts';
import { span } from './quote.ts';
import { records } from './record.ts';
import { inEditions, said } from './said.ts';
import { kind } from './vocabulary.ts';

export const documentId = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .describe('First twelve hex digits of the SHA-256 of the seed: independent of file name and order.');

/** Who published it, where; what the capture knows of itself. */
export const origin = z.strictObject({
  publisher: z.string().optional().describe('As the text gives it (来源); absent when it does not.'),
  issuer: z.string().optional().describe('The authority that speaks, when another than the publisher.'),
  url: z.url().optional(),
});

export const seedFile = z.strictObject({
  file: z.string().describe('File name in seeds/.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  encoding: z.string().describe('WHATWG label; the decoded seed is what TextDecoder gives, without a BOM.'),
});

/** A value that the text does not state, with the reason it is believed. */
export const inference = z.strictObject({
  field: z.enum(['title', 'city', 'kind', 'published', 'event', 'publisher', 'issuer', 'url']),
  value: z.string().describe('Empty where an editor removed a value that the text seems to state.'),
  reason: said,
  by: z.string().describe('"rule:<name>" or the initials of the editor.'),
});

export const section = z.strictObject({
  level: z.number().int().min(1).max(6),
  heading: z.string(),
  start: z.number().int().nonnegative().describe('Offset in the restored text, heading included.'),
  end: z.number().int().nonnegative(),
});
export type Section = z.infer<typeof section>;

export const BLOCK_KINDS = ['title', 'heading', 'masthead', 'paragraph', 'item'] as const;

/** Each line of the restored text is one block. */
export const block = z.strictObject({
  kind: z.enum(BLOCK_KINDS),
  level: z.number().int().min(1).max(6).optional().describe('Of a heading.'),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Block = z.infer<typeof block>;

/** The frontmatter of one entry of content/documents; the body carries the restored text, a line a block. */
export const document = z.strictObject({
  id: documentId,
  title: z.string().nullable(),
  city: z.string().nullable().describe('Id of the one city it speaks for; null where it names several or none.'),
  cities: z.array(z.string()).describe('Ids of every city it names as its own subject, the main one first.'),
  kind,
  published: edtf.nullable(),
  event: edtf.optional(),
  origin,
  seed: seedFile,
  script: z.enum(['Hant', 'Hans']).describe('The script as captured; the canonical text keeps it.'),
  language: z.enum(['zh', 'en', 'other']).describe('Language of the text.'),
  chars: z.number().int().nonnegative().describe('UTF-16 code units of the restored text.'),
  inferred: z.array(inference),
  summary: inEditions.optional().describe("An editor's summary, labelled as such."),
  notes: z.array(said).describe('What a reader must know: a contradiction, a repost, suspected word replacement.'),
  sections: z.array(section),
  blocks: z.array(block),
  edits: z.array(edit).describe('Sorted, never overlapping; replaying them on the decoded seed gives the text.'),
  furniture: z.array(span).describe('Page furniture, in UTF-16 offsets of the decoded seed; not in the text.'),
  uncertain: z
    .array(span)
    .describe('Spans of the restored text that no reading decides; no record is drawn from them.'),
  ...records.shape,
});
export type Document = z.infer<typeof document>;
