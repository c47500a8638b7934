import type { z } from 'zod';
import { cityRecord } from '../gazetteer/cities.ts';
import { divisionById } from '../gazetteer/divisions.ts';
import type { City, cityNote } from '../schema/city.ts';

/** The gazetteer's entry of a city with the editors' note laid over it; undefined where there is no such place. */
export function cityOf(id: string, note: z.infer<typeof cityNote> | undefined): City | undefined {
  const division = divisionById(id);
  if (division === undefined) return undefined;
  const record = cityRecord(division);
  return {
    ...record,
    ...(note?.population === undefined ? {} : { population: note.population }),
    ...(note?.en === undefined ? {} : { name: { ...record.name, en: note.en } }),
  };
}
