import * as preset from 'opencc-js/preset/cn2t';
import type { ConverterFunction } from 'opencc-js/core';
import { lengthKeepingConverter } from './conversion.ts';
import { TRADITIONAL_WORDS } from './declared.ts';

let converter: ConverterFunction | undefined;

/**
 * Simplified text in Traditional characters, of exactly the same length in UTF-16 code units. Characters are chosen by
 * phrase (后续 後續, 皇后 皇后); words are never replaced: the vocabulary stays that of the mainland.
 *
 * OpenCC's `cn→tw` without its phrase replacement: its shapes (為 眾 群 裡 說 著) are those that readers in Taiwan and the
 * captured pages use. `cn→t` writes OpenCC's etymological forms (爲 衆 羣 裏 喫), which no government prints; `cn→hk` writes
 * 着 説 户 衞 and leaves 平台.
 */
export function toTraditional(text: string): string {
  converter ??= lengthKeepingConverter(preset, 'cn', 'tw', TRADITIONAL_WORDS);
  return converter(text);
}
