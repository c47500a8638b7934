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
  return undatedSignature(lines, bodyStart);
}

/** 潍坊市公安局 / 联系人：…: a body's name alone under the last sentence, where the day stands at the head of the page. */
function undatedSignature(lines: readonly Line[], bodyStart: number): Signature | undefined {
  const i = lines.findLastIndex((line) => !BELOW_SIGNATURE.test(line.plain));
  const line = lines[i];
  if (line === undefined || i <= bodyStart || line.plain.length > LONGEST_NAME || !isAuthority(line.plain))
    return undefined;
  return /[。！]$/.test(lines[i - 1]?.plain ?? '')
    ? { lines: lines.slice(i).map((_, k) => i + k), authority: line.raw, plain: line.plain }
    : undefined;
}

const BELOW_SIGNATURE = /^[（(]?(?:联系人|联系电话|联系单位|经办人|联系方式|电话|抄送|主送|邮编|地址)/;
const LONGEST_NAME = 24;
