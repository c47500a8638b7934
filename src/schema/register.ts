import { z } from 'zod';
import { recordId } from './record.ts';
import { documentId } from './document.ts';

/** One address that was published once: it stays, as a page or as a tombstone. */
export const registered = z.strictObject({
  document: documentId,
  words: z.string().describe('The words it quoted when it was last seen.'),
  gone: z.boolean().describe('True when no record has this id any more.'),
});

/** content/register.json: every pledge id ever published, sorted. Kept by the converter, committed, never shortened. */
export const register = z.record(recordId, registered);
export type Register = z.infer<typeof register>;
