import { createHash } from 'node:crypto';
import type { Edit } from '../schema/edit.ts';

/** What a mirror made of a page, and the repairs that undo it. */
export interface Capture {
  readonly seed: string;
  readonly edits: readonly Edit[];
  /** Bytes of the seed, in UTF-8, before each character of the text. */
  readonly byteOf: (offset: number) => number;
  readonly sha256: string;
  readonly bytes: number;
}

/** Characters that a mirror glosses, each with the reading that it puts behind them. */
const GLOSSES: readonly (readonly [string, string])[] = [
  ['創', 'chuàng'],
  ['業', 'yè'],
  ['產', 'chǎn'],
  ['區', 'qū'],
  ['發', 'fā'],
  ['設', 'shè'],
  ['領', 'lǐng'],
  ['動', 'dòng'],
  ['實', 'shí'],
  ['達', 'dá'],
  ['現', 'xiàn'],
  ['術', 'shù'],
  ['開', 'kāi'],
];

/** A text as captured: unchanged, or with every one of the glossed characters followed by its reading. */
export function captured(text: string, glossed: boolean): Capture {
  const readings = new Map(glossed ? GLOSSES : []);
  const edits: Edit[] = [];
  const before = new Uint32Array(text.length + 1);
  let seed = '';
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    before[i] = bytes;
    const character = text.charAt(i);
    seed += character;
    bytes += Buffer.byteLength(character);
    const reading = readings.get(character);
    if (reading === undefined) continue;
    const original = `(${reading})`;
    edits.push({
      start: seed.length,
      end: seed.length + original.length,
      original,
      replacement: '',
      rule: 'gloss',
      proof: 'replay',
      confidence: 1,
    });
    seed += original;
    bytes += Buffer.byteLength(original);
  }
  before[text.length] = bytes;
  return {
    seed,
    edits,
    byteOf: (offset) => before[offset] ?? bytes,
    sha256: createHash('sha256').update(seed).digest('hex'),
    bytes,
  };
}
