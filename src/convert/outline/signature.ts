import { isAuthority } from './authority.ts';
import { datesIn } from './calendar.ts';
import type { Line } from './line.ts';
import { isDateOnly } from './masthead.ts';

/** Who signs below the text and when. */
export interface Signature {
  /** Indices of its lines. */
  readonly lines: readonly number[];
  /** The body that signs, as captured. */
  readonly authority?: string;
  /** The same, Simplified. */
  readonly plain?: string;
  /** The day beside it, in EDTF. */
  readonly date?: string;
}

const TAIL = 10;
const LONGEST = 90;

/** The first signature below the start of the text: a body's name over a date, or a date alone near the end. */
export function signatureOf(lines: readonly Line[], bodyStart: number): Signature | undefined {
  for (const [i, line] of lines.entries()) {
    if (i < bodyStart || line.plain.length > LONGEST) continue;
    const [date] = datesIn(line.plain);
    if (!date || date.edtf.startsWith('XXXX')) continue;
    if (isDateOnly(line.plain)) {
      const above: number[] = [];
      for (let k = i - 1; k >= bodyStart && isAuthority(lines[k]?.plain ?? ''); k -= 1) above.unshift(k);
      const signer = lines[above[0] ?? -1];
      if (signer) return { lines: [...above, i], authority: signer.raw, plain: signer.plain, date: date.edtf };
      if (i >= lines.length - TAIL) return { lines: [i], date: date.edtf };
      continue;
    }
    const before = line.plain.slice(0, date.start).trim();
    const after = line.plain.slice(date.end).trim();
    if (before !== '' && /^(?:印发)?$/.test(after) && isAuthority(before)) {
      return { lines: [i], authority: line.raw.slice(0, date.start).trim(), plain: before, date: date.edtf };
    }
  }
  return undefined;
}
