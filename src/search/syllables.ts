/** Every syllable of Mandarin, without tones, ü as v. */
const TABLE = [
  'a ai an ang ao e ei en eng er o ou',
  'b a ai an ang ao ei en eng i ian iao ie in ing o u',
  'p a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  'm a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  'f a an ang ei en eng o ou u',
  'd a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  't a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  'n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve',
  'l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve',
  'g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  'k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  'h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  'j i ia ian iang iao ie in ing iong iu u uan ue un',
  'q i ia ian iang iao ie in ing iong iu u uan ue un',
  'x i ia ian iang iao ie in ing iong iu u uan ue un',
  'zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  'ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  'sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  'r an ang ao e en eng i ong ou u ua uan ui un uo',
  'z a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  'c a ai an ang ao e en eng i ong ou u uan ui un uo',
  's a ai an ang ao e en eng i ong ou u uan ui un uo',
  'y a an ang ao e i in ing o ong ou u uan ue un',
  'w a ai an ang ei en eng o u',
];

const SYLLABLES: ReadonlySet<string> = new Set(
  TABLE.flatMap((line, i) => {
    const [initial = '', ...finals] = line.split(' ');
    return i === 0 ? [initial, ...finals] : finals.map((final) => initial + final);
  }),
);
const LONGEST = 6;
const MOST_READINGS = 8;

export function isSyllable(letters: string): boolean {
  return SYLLABLES.has(letters);
}

/** Small letters without tone marks or tone numbers, ü as v; `toned` when there were any. */
export function withoutTones(word: string): { readonly letters: string; readonly toned: boolean } {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  const letters = /^(?:[a-zv]+[1-5])+$/.test(plain) ? plain.replace(/[1-5]/g, "'") : plain;
  return { letters: letters.replace(/'$/, ''), toned: letters !== word.toLowerCase() };
}

/**
 * Every way to read letters as syllables, the one with the fewest first: xian is xian and xi'an. An apostrophe is a
 * border. Empty where they cannot be read so.
 */
export function readings(letters: string): readonly (readonly string[])[] {
  const parts = letters.split(/['’]/).filter((part) => part !== '');
  let all: string[][] = [[]];
  for (const part of parts) {
    const own: string[][] = [];
    const walk = (from: number, path: string[]): void => {
      if (own.length >= MOST_READINGS) return;
      if (from === part.length) {
        own.push(path);
        return;
      }
      for (let size = Math.min(LONGEST, part.length - from); size > 0; size -= 1) {
        const syllable = part.slice(from, from + size);
        if (SYLLABLES.has(syllable)) walk(from + size, [...path, syllable]);
      }
    };
    walk(0, []);
    all = all.flatMap((head) => own.map((tail) => [...head, ...tail])).slice(0, MOST_READINGS);
  }
  return parts.length === 0 ? [] : all.sort((a, b) => a.length - b.length);
}

/** The token of a syllable in the index; ends in `0`, so that no token begins another. */
export function syllableToken(syllable: string): string {
  return `${syllable}0`;
}
