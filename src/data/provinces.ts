import type { City } from '../schema/city.ts';
import type { Archive } from './archive.ts';
import { byCode } from './comparison.ts';
import { once } from './once.ts';

/** As many cities as stand side by side in one table; beyond, tables go by province. */
export const SIDE_BY_SIDE = 16;

/** A province with its cities of the archive, in the order of their codes. */
export interface Province {
  readonly code: string;
  readonly name: City['province'];
  readonly cities: readonly City[];
}

/** The provinces of the archive's cities. */
export const provinces = once((archive: Archive): readonly Province[] =>
  [...Map.groupBy([...archive.cities].sort(byCode), (city) => city.provinceCode)].flatMap(([code, cities]) => {
    const [first] = cities;
    return first === undefined ? [] : [{ code, name: first.province, cities }];
  }),
);

/** Whether the archive's cities fit into one table. */
export function fitsOneTable(archive: Archive): boolean {
  return archive.cities.length <= SIDE_BY_SIDE;
}
