import { createHash } from 'node:crypto';

/** SHA-256 as hex digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The letter that stands for each kind of record in its id. */
export const LETTER = { pledges: 'p', results: 'r', milestones: 'm', instruments: 'i', excluded: 'x' } as const;
export type RecordKind = keyof typeof LETTER;

/** Letters, figures and signs of value: what stays when punctuation and blanks are repaired or folded. */
const IGNORED = /[^\p{L}\p{N}%％+＋]/gu;

/**
 * Gives ids to the records of one document and kind, in the order of the text. The id rests on the quoted words alone,
 * in Simplified characters and without punctuation, so that it survives re-conversion and repairs elsewhere.
 * @param words the Simplified quote of each record, in the order of the text
 */
export function recordIds(document: string, kind: RecordKind, words: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return words.map((simplified) => {
    const bare = simplified.normalize('NFKC').replace(IGNORED, '');
    const id = `${document}-${LETTER[kind]}-${sha256(bare === '' ? simplified : bare).slice(0, 8)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
