import { COMMON_CHARACTERS } from './common-characters.ts';

/**
 * The characters that GB 2312 (rows 16 to 55) and Big5 (A440 to C67E) set apart as common: their first levels.
 * Built from the decoders themselves, so there is no list to keep.
 */
function firstLevels(): ReadonlySet<string> {
  const characters = new Set<string>();
  const add = (label: string, leads: readonly [number, number], trails: readonly (readonly [number, number])[]) => {
    const decoder = new TextDecoder(label);
    for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
      for (const [from, to] of trails) {
        for (let trail = from; trail <= to; trail += 1) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
      }
    }
  };
  add('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]);
  add(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
  return characters;
}

let common: ReadonlySet<string> | undefined;

/**
 * How much more probable each class of character is in a text than in bytes read with the wrong table, as natural
 * logarithms. Rough on purpose: a wrong table lands on rare characters, so hundreds of characters leave no doubt, and
 * a handful must not decide.
 */
const WEIGHT = {
  ascii: 0.5,
  frequent: 2.4,
  common: 0.3,
  punctuation: 1.2,
  rare: -3.5,
  foreign: -3,
  impossible: -6,
} as const;

function weigh(character: string, code: number, levels: ReadonlySet<string>): number {
  if (code < 0x20) return code === 9 || code === 10 || code === 13 || code === 12 ? 0 : WEIGHT.impossible;
  if (code < 0x7f) return WEIGHT.ascii;
  if (code < 0xa0) return WEIGHT.impossible;
  if (code === 0xfeff) return 0;
  if ((code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || (code & 0xfffe) === 0xfffe) return WEIGHT.impossible;
  // Pinyin stands beside characters in many pages and speaks neither for nor against a reading.
  if ('āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'.includes(character)) return 0;
  if (COMMON_CHARACTERS.has(character)) return WEIGHT.frequent;
  if (
    (code >= 0x3000 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    '“”‘’—…·《》『』「」'.includes(character)
  )
    return WEIGHT.punctuation;
  const han = (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code >= 0x20000;
  if (!han) return WEIGHT.foreign;
  return levels.has(character) ? WEIGHT.common : WEIGHT.rare;
}

/** Longer texts are judged by their first part: more cannot change the verdict. */
const ENOUGH = 50_000;

/**
 * Evidence, in nats, that `text` is Chinese or English rather than bytes read with the wrong table.
 * @param ascii whether ASCII speaks for the reading: it does where the encoding gives it two bytes, and says nothing
 * where every table at hand agrees on it
 */
export function plausibility(text: string, ascii: boolean): number {
  common ??= firstLevels();
  let sum = 0;
  for (const character of text.slice(0, ENOUGH)) {
    const code = character.codePointAt(0) ?? 0;
    if (ascii || code < 0x20 || code > 0x7e) sum += weigh(character, code, common);
  }
  return sum;
}

/** Share of characters that no text file holds: control characters other than tab and line ends. */
export function controlShare(text: string): number {
  let controls = 0;
  const part = text.slice(0, ENOUGH);
  for (let index = 0; index < part.length; index += 1) {
    const code = part.charCodeAt(index);
    if ((code < 0x20 && !(code >= 9 && code <= 13)) || (code >= 0x7f && code < 0xa0)) controls += 1;
  }
  return part.length === 0 ? 0 : controls / part.length;
}
