import { modelUnits } from './model/lexicon.ts';

const CHUNK = 8192;

/** A text with each Traditional character and variant as the one Simplified character that stands for it; same length. */
export function folded(text: string): string {
  const table = modelUnits();
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  let result = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i += 1) units[i] = table[text.charCodeAt(from + i)] ?? 0;
    result += String.fromCharCode(...units.subarray(0, length));
  }
  return result;
}
