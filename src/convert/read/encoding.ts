import { byteOffsets } from './byte-offsets.ts';
import { failurePoint } from './failure-point.ts';
import { mixtureOf } from './mixture.ts';
import { countUtf8 } from './utf8.ts';
import { controlShare, plausibility } from './plausibility.ts';

/** One reading of the bytes that fails nowhere. */
interface Candidate {
  readonly encoding: string;
  readonly text: string;
  /** Evidence that this reading is right, in nats. */
  readonly score: number;
}

/** A reading that fails at a byte. */
interface Broken {
  readonly encoding: string;
  readonly at: number;
  /** Evidence that what is before that byte is right, in nats. */
  readonly score: number;
}

/** Either an encoding with the reason for it, or the reason why there is none. */
export type Verdict =
  | { readonly encoding: string; readonly text: string; readonly evidence: string; readonly skipped: number }
  | {
      readonly failure: 'undecodable' | 'undecidable' | 'binary' | 'empty';
      readonly reason: string;
      readonly at?: number;
    };

/** What a reading must lead by, and reach, to be believed: odds of 3000 to 1, or four frequent characters. */
const MARGIN = 8;

/** What a well-formed sequence of several bytes says for UTF-8: other encodings form one by chance, rarely several. */
const PER_SEQUENCE = 3;

/** What a file without a mark may be in. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'] as const;

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The bytes as `encoding` says, or undefined where they are not valid in it. A byte order mark is left out. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function fromMark(bytes: Uint8Array): Verdict | undefined {
  const mark = MARKS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (mark === undefined) return undefined;
  const [encoding, magic] = mark;
  const text = decode(bytes, encoding);
  if (text !== undefined) return { encoding, text, evidence: 'bom', skipped: magic.length };
  const at = failurePoint(bytes, encoding);
  return {
    failure: 'undecodable',
    reason: `begins with a byte order mark of ${encoding} and is not valid ${encoding}: decoding fails at byte ${at}`,
    at,
  };
}

function candidates(bytes: Uint8Array, sequences: number): readonly Candidate[] {
  // A page in UTF-16 has a line end, a blank or a digit, so it has NUL bytes; a page in any other encoding has none.
  const wide = bytes.length % 2 === 0 && bytes.includes(0);
  const labels = [...ENCODINGS, ...(wide ? ['utf-16le', 'utf-16be'] : [])];
  return labels
    .flatMap((encoding) => {
      const text = decode(bytes, encoding);
      if (text === undefined) return [];
      const score =
        plausibility(text, encoding.startsWith('utf-16')) + (encoding === 'utf-8' ? sequences * PER_SEQUENCE : 0);
      return [{ encoding, text, score }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Of the encodings in which decoding fails somewhere, the one whose text before that place is the most plausible. */
function nearest(bytes: Uint8Array, readings: readonly Candidate[]): Broken | undefined {
  const [best] = readings;
  // A page that reads well is not looked at again.
  if (best !== undefined && best.score >= MARGIN && !/\p{Co}/u.test(best.text)) return undefined;
  const broken = ENCODINGS.filter((encoding) => !readings.some((reading) => reading.encoding === encoding)).map(
    (encoding): Broken => {
      const at = failurePoint(bytes, encoding);
      const score = plausibility(new TextDecoder(encoding).decode(bytes.subarray(0, at), { stream: true }), false);
      return { encoding, at, score };
    },
  );
  return broken.sort((a, b) => b.score - a.score)[0];
}

const round = (nats: number): string => Math.round(nats).toString();

/**
 * Decides how bytes without a declared encoding are to be read. ASCII is UTF-8; otherwise every possible reading is
 * weighed by its characters and the best must lead clearly: nothing is guessed.
 */
export function decide(bytes: Uint8Array): Verdict {
  const marked = fromMark(bytes);
  if (marked !== undefined) return marked;
  const utf8 = countUtf8(bytes);
  if (utf8.invalid === 0 && !/\S/.test(decode(bytes, 'utf-8') ?? ''))
    return { failure: 'empty', reason: 'holds nothing but blanks' };
  const nul = bytes.includes(0);
  if (utf8.invalid === 0 && utf8.valid === 0 && !nul) {
    const text = decode(bytes, 'utf-8') ?? '';
    if (/~\{[!-}]{2,}~\}/.test(text) || text.includes('\u001b$'))
      return { failure: 'undecodable', reason: 'is written in a seven-bit encoding (HZ or ISO-2022)' };
    return { encoding: 'utf-8', text, evidence: 'ascii', skipped: 0 };
  }
  if (utf8.invalid > 0 && utf8.valid > 0) {
    const mixture = mixtureOf(bytes);
    if (mixture) {
      const { first, second, at } = mixture;
      return {
        failure: 'undecodable',
        reason: `mixes encodings: it is ${first} up to byte ${at}, where decoding as ${first} fails, and ${second} from there`,
        at,
      };
    }
  }
  // Mostly UTF-8 with a few broken bytes: any other table would make nonsense of it, so it is not offered to one.
  if (utf8.invalid > 0 && utf8.valid >= 8 && utf8.valid > 8 * utf8.invalid) {
    const byte = (bytes[utf8.first] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return {
      failure: 'undecodable',
      reason: `is UTF-8 but for ${utf8.invalid} invalid byte${utf8.invalid === 1 ? '' : 's'}, the first 0x${byte} at byte ${utf8.first}`,
      at: utf8.first,
    };
  }
  const readings = candidates(bytes, utf8.valid);
  const [best, second] = readings;
  const broken = nearest(bytes, readings);
  if (broken !== undefined && broken.score >= MARGIN && broken.score > (best?.score ?? 0)) {
    const { encoding, at } = broken;
    return {
      failure: 'undecodable',
      reason: `is ${encoding} up to byte ${at}, where decoding as ${encoding} fails`,
      at,
    };
  }
  if (best === undefined) {
    const points = ENCODINGS.map((encoding) => ({ encoding, at: failurePoint(bytes, encoding) }));
    const { encoding, at } = points.reduce((a, b) => (b.at > a.at ? b : a));
    return {
      failure: 'binary',
      reason: `holds bytes that are no text in any encoding read here: ${encoding} goes furthest and fails at byte ${at}`,
      at,
    };
  }
  if (controlShare(best.text) > 0.1)
    return { failure: 'binary', reason: 'holds bytes that are no text in any encoding read here' };
  const lead = second === undefined ? Infinity : best.score - second.score;
  const names = readings.map((reading) => `${reading.encoding} ${round(reading.score)}`).join(', ');
  if (best.score < MARGIN || lead < MARGIN) {
    return {
      failure: 'undecidable',
      reason: `could be read as more than one encoding and none is clearly right (${names})`,
    };
  }
  // Decoders disagree on the Hong Kong extension: what one machine reads, another would not find again.
  const extension = best.encoding === 'big5' ? best.text.search(/\p{Co}/u) : -1;
  if (extension !== -1) {
    const at = byteOffsets(bytes, 'big5', 0, best.text.length)(extension);
    return {
      failure: 'undecodable',
      reason: `is Big5 with an extension that decoders read differently, first at byte ${at}`,
      at,
    };
  }
  const evidence = best.encoding === 'utf-8' ? 'valid-utf-8' : `the only plausible reading, in nats: ${names}`;
  return { encoding: best.encoding, text: best.text, evidence, skipped: 0 };
}
