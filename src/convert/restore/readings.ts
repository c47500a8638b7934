import { polyphonic } from 'pinyin-pro';

const TONES: Readonly<Record<string, string>> = {
  ā: 'a', á: 'a', ǎ: 'a', à: 'a', ē: 'e', é: 'e', ě: 'e', è: 'e', ê: 'e', ī: 'i', í: 'i', ǐ: 'i', ì: 'i',
  ō: 'o', ó: 'o', ǒ: 'o', ò: 'o', ū: 'u', ú: 'u', ǔ: 'u', ù: 'u', ǖ: 'v', ǘ: 'v', ǚ: 'v', ǜ: 'v', ü: 'v',
  ń: 'n', ň: 'n', ǹ: 'n', ḿ: 'm',
}; // prettier-ignore

const cache = new Map<string, ReadonlySet<string>>();

/** A syllable without its tone, in lower case, ü written v. */
export function toneless(syllable: string): string {
  let result = '';
  for (const letter of syllable.toLowerCase()) result += TONES[letter] ?? letter;
  return result;
}

/** True of a letter that pinyin is written with. */
export function isPinyinLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || tonal(character);
}

function tonal(character: string): boolean {
  return TONES[character.toLowerCase()] !== undefined;
}

const toned = new Map<string, ReadonlySet<string>>();

/** True where `pinyin` is a reading of the character, tone and all. */
export function hasTonedReading(character: string, pinyin: string): boolean {
  let readings = toned.get(character);
  if (!readings) {
    readings = new Set((polyphonic(character, { type: 'array' })[0] ?? []).map((reading) => reading.toLowerCase()));
    toned.set(character, readings);
  }
  return readings.has(pinyin.toLowerCase());
}

/** Every reading of a character, without tones. */
export function readingsOf(character: string): ReadonlySet<string> {
  const known = cache.get(character);
  if (known) return known;
  const readings = new Set<string>();
  for (const reading of polyphonic(character, { type: 'array' })[0] ?? []) {
    const syllable = toneless(reading);
    if (/^[a-z]+$/.test(syllable)) readings.add(syllable);
  }
  cache.set(character, readings);
  return readings;
}

/**
 * True where `pinyin` is a reading of the character: tones are not compared, since tools take them from different
 * dictionaries; ü may be written v, u or ü, and the letters may be capitals.
 */
export function hasReading(character: string, pinyin: string): boolean {
  const sought = toneless(pinyin);
  const readings = readingsOf(character);
  if (readings.has(sought)) return true;
  // lü and nü are often written lu and nu, and ju, qu, xu, yu as jü.
  return readings.has(sought.replace('v', 'u')) || readings.has(sought.replace('u', 'v'));
}

/** What begins and what ends a syllable of Mandarin, without tones. */
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ueng|v|ve|ue)$/;

/** Whether letters, with a tone or without, are one syllable. */
export function isSyllable(letters: string): boolean {
  return SYLLABLE.test(toneless(letters));
}
