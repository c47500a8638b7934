import * as preset from 'opencc-js/preset/t2cn';
import type { ConverterFunction } from 'opencc-js/core';
import { lengthKeepingConverter } from './conversion.ts';
import { SIMPLIFIED_WORDS } from './declared.ts';

let converter: ConverterFunction | undefined;

/**
 * The text in Simplified characters, of exactly the same length in UTF-16 code units, so that an offset in one is an
 * offset in the other. Simplified text comes back unchanged. Taiwan's shapes are understood as well as the ones that a
 * character-by-character mapping leaves (關于, 標志著): 著 becomes 着 except in words such as 顯著.
 */
export function toSimplified(text: string): string {
  converter ??= lengthKeepingConverter(preset, 'tw', 'cn', SIMPLIFIED_WORDS);
  return converter(text);
}
