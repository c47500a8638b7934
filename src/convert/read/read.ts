import { detect } from 'chardet';
import type { Message } from '../message.ts';
import { byteOffsets } from './byte-offsets.ts';
import type { Decoded } from './decoded.ts';
import { decide } from './encoding.ts';
import { signature } from './signature.ts';

const HINT = {
  binary: 'Save the text of the page as a plain text file; remove this file from the seeds.',
  undecodable: 'Capture the page again, or save it as UTF-8 in an editor that shows it rightly.',
  undecidable: 'Save the file as UTF-8 with a byte order mark, or capture more of the page.',
  empty: 'Capture the page again or remove the file from the seeds.',
} as const;

/** Reads a seed: finds its encoding by evidence and decodes it as any browser does. Messages are errors. */
export function read(
  bytes: Uint8Array,
  file: string,
): { readonly decoded?: Decoded; readonly messages: readonly Message[] } {
  const refuse = (rule: keyof typeof HINT, reason: string, at?: number): { readonly messages: readonly Message[] } => ({
    messages: [
      {
        severity: 'error',
        file,
        rule: `read/${rule}`,
        reason,
        expected: 'text in UTF-8, UTF-16, GB18030 or Big5',
        hint: HINT[rule],
        ...(at === undefined ? {} : { place: { start: at, end: at + 1, unit: 'byte' } }),
      },
    ],
  });
  if (bytes.length === 0) return refuse('empty', 'the file is empty');
  const known = signature(bytes);
  if (known !== undefined) return refuse('binary', `the file is ${known}, not a text`);
  const verdict = decide(bytes);
  if ('failure' in verdict) {
    const looks = verdict.failure === 'undecidable' ? detect(bytes) : null;
    const aside = looks === null ? '' : `; at first sight ${looks}`;
    return refuse(verdict.failure, `the file ${verdict.reason}${aside}`, verdict.at);
  }
  const { text, encoding, evidence, skipped } = verdict;
  if (!/\S/.test(text)) return refuse('empty', 'the file holds nothing but blanks');
  return {
    decoded: { text, encoding, evidence, byteOffset: byteOffsets(bytes, encoding, skipped, text.length) },
    messages: [],
  };
}
