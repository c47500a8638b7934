import type { Division } from './division.ts';
import { reading } from './reading.ts';
import { shortNames } from './short.ts';
import { namedDivisions } from './source.ts';

function isCity(division: { readonly level: Division['level'] }): boolean {
  return ['municipality', 'prefecture', 'province-administered'].includes(division.level);
}

function build(): readonly Division[] {
  const named = namedDivisions().map((division) => {
    const { short } = shortNames(division.name, division.level);
    return { ...division, short, pinyin: reading(short).join('') };
  });
  const provincePinyin = new Map(
    named.flatMap(({ code, provinceCode, pinyin }): [string, string][] =>
      code === provinceCode ? [[code, pinyin]] : [],
    ),
  );
  const bearers = new Map<string, number>();
  for (const division of named.filter(isCity)) bearers.set(division.pinyin, (bearers.get(division.pinyin) ?? 0) + 1);
  return named.map(({ pinyin, ...division }) => {
    if (!isCity(division)) return { ...division, id: `${pinyin}-${division.code}` };
    const province = provincePinyin.get(division.provinceCode);
    return {
      ...division,
      id: (bearers.get(pinyin) ?? 0) > 1 && province !== undefined ? `${pinyin}-${province}` : pinyin,
    };
  });
}

/**
 * Provinces, municipalities, prefecture-level places, counties administered by a province, and counties, in the order of
 * the package (GB/T 2260, as of 2023-06-30). Not here: towns and villages, development zones (no divisions of the standard),
 * divisions of Hong Kong, Macao and Taiwan (no codes in the standard), places abolished before 2023.
 */
export const divisions: readonly Division[] = build();

const byId = new Map(divisions.map((division) => [division.id, division]));
const byCode = new Map(divisions.map((division) => [division.code, division]));

/** The division with that id, or undefined. */
export function divisionById(id: string): Division | undefined {
  return byId.get(id);
}

/** The division with that six-digit code, or undefined. */
export function divisionByCode(code: string): Division | undefined {
  return byCode.get(code);
}

/** The province, autonomous region or municipality that a division lies in; itself for one of those. */
export function provinceOf(division: Division): Division {
  return byCode.get(division.provinceCode) ?? division;
}

/**
 * The city that a document about the division is filed under: the prefecture-level place or municipality above a county,
 * the division itself when it is one or is administered by its province; null for a province.
 */
export function cityOf(division: Division): Division | null {
  if (isCity(division)) return division;
  return (division.cityCode !== undefined ? byCode.get(division.cityCode) : undefined) ?? null;
}
