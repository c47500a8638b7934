import { pinyin } from 'pinyin-pro';

/** In names of places these characters have one reading, whatever they have elsewhere. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['都', 'du'],
  ['什', 'shi'],
]);

/** Names read otherwise than their characters usually are: 六合 is Luhe. Syllables separated by blanks. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['陕西', 'shaan xi'],
  ['六合', 'lu he'],
  ['六安', 'lu an'],
  ['台州', 'tai zhou'],
  ['乐亭', 'lao ting'],
  ['乐陵', 'lao ling'],
  ['乐清', 'yue qing'],
  ['蔚县', 'yu xian'],
  ['单县', 'shan xian'],
  ['歙县', 'she xian'],
  ['浚县', 'xun xian'],
  ['洪洞', 'hong tong'],
  ['繁峙', 'fan shi'],
  ['珲春', 'hun chun'],
  ['穆棱', 'mu ling'],
  ['绥棱', 'sui ling'],
  ['涡阳', 'guo yang'],
  ['闵行', 'min hang'],
  ['蚌山', 'beng shan'],
  ['蚌埠', 'beng bu'],
  ['泌阳', 'bi yang'],
  ['召陵', 'shao ling'],
  ['黄陂', 'huang pi'],
  ['曾都', 'zeng du'],
  ['大埔', 'da bu'],
  ['筠连', 'jun lian'],
  ['牟定', 'mou ding'],
  ['尉犁', 'yu li'],
  ['称多', 'chen duo'],
  ['宕昌', 'tan chang'],
  ['吴堡', 'wu bu'],
  ['红寺堡', 'hong si pu'],
  ['大箐山', 'da qing shan'],
  ['厦门', 'xia men'],
  ['长治', 'chang zhi'],
  ['朝阳', 'chao yang'],
  ['丽水', 'li shui'],
  ['乐山', 'le shan'],
  ['重庆', 'chong qing'],
]);

/** Pinyin syllables of the short name of a place, without tones, ü as v: 六安 → lu, an; 吕梁 → lv, liang. */
export function reading(short: string): readonly string[] {
  const declared = NAMES.get(short);
  if (declared !== undefined) return declared.split(' ');
  const syllables = pinyin(short, { toneType: 'none', v: true, type: 'array' });
  return [...short].map((character, i) => CHARACTERS.get(character) ?? syllables[i] ?? '');
}

/** The syllables as an English reader writes them: Lu'an, Xi'an, Lüliang. */
export function romanised(syllables: readonly string[]): string {
  const joined = syllables.reduce((name, s) => (name !== '' && /^[aeo]/.test(s) ? `${name}'${s}` : name + s), '');
  return joined.replace(/v/g, 'ü').replace(/^./, (first) => first.toUpperCase());
}
