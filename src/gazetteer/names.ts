import type { Division } from './division.ts';
import { divisions } from './divisions.ts';
import { NOT_PLACES, ORDINARY_CITIES, ORDINARY_COUNTIES } from './ordinary.ts';
import { shortNames } from './short.ts';

/**
 * How a name names its division: `full` alone suffices; `short` suffices for a province or a city; `weak` only beside other
 * evidence (a county's short name, a county of one character, a word such as 合作).
 */
type Form = 'full' | 'short' | 'weak';

export interface Bearer {
  readonly division: Division;
  readonly form: Form;
  /** The name is an ordinary word too. */
  readonly ordinary: boolean;
}

/** A name as it stands in text and the divisions that bear it; none when it only holds the name of one. */
export interface PlaceName {
  readonly text: string;
  readonly bearers: readonly Bearer[];
}

const provinceShorts = new Set(divisions.flatMap(({ level, short }) => (level === 'province' ? [short] : [])));

function bearersOf(division: Division): readonly (readonly [string, Bearer])[] {
  const county = division.level === 'county';
  const { middle } = shortNames(division.name, division.level);
  const ordinary = county ? ORDINARY_COUNTIES : ORDINARY_CITIES;
  const ordinaryName = ordinary.has(division.name);
  const ordinaryShort = ordinary.has(division.short);
  const whole = !ordinaryName && (division.name.length > 2 || !county);
  const forms: (readonly [string, Bearer])[] = [
    [division.name, { division, form: whole ? 'full' : 'weak', ordinary: ordinaryName }],
  ];
  if (middle !== undefined) {
    // 河南县 also begins 河南县域.
    const province = provinceShorts.has(division.short);
    forms.push([middle, { division, form: county && province ? 'weak' : 'full', ordinary: false }]);
  }
  if (division.short !== division.name) {
    forms.push([
      division.short,
      { division, form: county || ordinaryShort ? 'weak' : 'short', ordinary: ordinaryShort },
    ]);
  }
  return forms;
}

function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function build(): ReadonlyMap<number, readonly PlaceName[]> {
  const byText = new Map<string, Bearer[]>(NOT_PLACES.map((text) => [text, []]));
  for (const [text, bearer] of divisions.flatMap(bearersOf)) {
    const bearers = byText.get(text);
    if (bearers) bearers.push(bearer);
    else byText.set(text, [bearer]);
  }
  const names = [...byText].map(([text, bearers]): PlaceName => ({ text, bearers }));
  const grouped = Map.groupBy(names, ({ text }) => pairKey(text, 0));
  for (const group of grouped.values()) group.sort((a, b) => b.text.length - a.text.length);
  return grouped;
}

const byFirstTwo = build();

/** The names that stand in the text at an offset, longest first; every name has two characters or more. */
export function namesAt(text: string, at: number): readonly PlaceName[] {
  const group = byFirstTwo.get(pairKey(text, at));
  if (!group) return [];
  return group.filter((name) => text.startsWith(name.text, at));
}
