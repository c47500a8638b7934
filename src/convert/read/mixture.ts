import { plausibility } from './plausibility.ts';
import { countUtf8 } from './utf8.ts';

/** Where a file goes over from one encoding to another. */
export interface Mixture {
  readonly first: string;
  readonly second: string;
  /** Byte position of the line that begins the second. */
  readonly at: number;
}

/** The encodings beside UTF-8 that pages of Chinese were saved in. */
const OTHERS = ['gb18030', 'big5'] as const;
/** So many nats, and a line is plainly Chinese in an encoding: three or four frequent characters. */
const PLAIN = 8;
/** No more lines are looked at. */
const LINES = 20_000;

function scored(bytes: Uint8Array, encoding: string): number {
  try {
    return plausibility(new TextDecoder(encoding, { fatal: true }).decode(bytes), false);
  } catch {
    return -Infinity;
  }
}

/** The encoding that a line is plainly in, or undefined where it says nothing. */
function encodingOf(line: Uint8Array): string | undefined {
  const { valid, invalid } = countUtf8(line);
  if (valid + invalid === 0) return undefined;
  const best = OTHERS.map((encoding) => ({ encoding, score: scored(line, encoding) })).sort(
    (a, b) => b.score - a.score,
  )[0];
  const own = invalid === 0 ? scored(line, 'utf-8') : -Infinity;
  if (own >= PLAIN && own > (best?.score ?? -Infinity)) return 'utf-8';
  return invalid > 0 && best !== undefined && best.score >= PLAIN ? best.encoding : undefined;
}

/** Whether some lines of a file are plainly UTF-8 and others plainly not, and where that changes first. */
export function mixtureOf(bytes: Uint8Array): Mixture | undefined {
  let first: string | undefined;
  let start = 0;
  for (let lines = 0; start < bytes.length && lines < LINES; lines += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const encoding = encodingOf(bytes.subarray(start, end));
    if (encoding !== undefined) {
      // One table beside UTF-8 is not told from another by a single line.
      if (first !== undefined && (first === 'utf-8') !== (encoding === 'utf-8'))
        return { first, second: encoding, at: start };
      first ??= encoding;
    }
    start = end + 1;
  }
  return undefined;
}
