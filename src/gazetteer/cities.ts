import type { City, Names } from '../schema/city.ts';
import { toTraditional } from '../script/traditional.ts';
import type { Division } from './division.ts';
import { cityOf, divisions, provinceOf } from './divisions.ts';
import { ENGLISH } from './english.ts';
import { reading, romanised } from './reading.ts';

/** The official name in both scripts, and the name that English readers know without the word for its level. */
function namesOf(division: Division): Names {
  return {
    'zh-Hans': division.name,
    'zh-Hant': toTraditional(division.name),
    en: ENGLISH.get(division.code) ?? romanised(reading(division.short)),
  };
}

/** One division as a record of the archive; without population, which no packaged source gives with its year. */
export function cityRecord(division: Division): City {
  const province = provinceOf(division);
  return {
    id: division.id,
    name: namesOf(division),
    code: division.code,
    level: division.level,
    province: namesOf(province),
    provinceCode: province.code,
  };
}

/** Every place that a document can be filed under: 4 municipalities, 333 prefectures, and the counties beside them. */
export function cityRecords(): readonly City[] {
  return divisions.filter((division) => cityOf(division) === division).map(cityRecord);
}
