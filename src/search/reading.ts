import { pinyin } from 'pinyin-pro';
import { isSyllable } from './syllables.ts';

const HAN = /[\u4e00-\u9fff]/;

/** Readings as they are typed: without tones, ü as v; 嗯 and other sounds that no one types are left out. */
function syllable(reading: string): string {
  const plain = reading.replace('ü', 'v');
  return isSyllable(plain) ? plain : '';
}

/**
 * The reading of each UTF-16 code unit of a Simplified text in its context, empty where there is none. Line by line, as
 * no word runs over the end of one.
 */
export function syllablesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line, i) => (i === 0 ? lineSyllables(line) : ['', ...lineSyllables(line)]));
}

function lineSyllables(line: string): readonly string[] {
  const found = pinyin(line, { toneType: 'none', v: true, type: 'all' });
  const result: string[] = [];
  let at = 0;
  for (const { origin, pinyin: reading } of found) {
    // The library gives characters or runs without a reading; both are looked up in the line again.
    const start = line.indexOf(origin, at);
    if (start === -1) continue;
    while (result.length < start) result.push('');
    result.push(HAN.test(origin) && origin.length === 1 ? syllable(reading) : '');
    for (let i = 1; i < origin.length; i += 1) result.push('');
    at = start + origin.length;
  }
  while (result.length < line.length) result.push('');
  return result;
}
