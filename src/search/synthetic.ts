import { cityRecords } from '../gazetteer/cities.ts';
import { MEASURED } from '../corpus/wording.ts';
import { syntheticDocuments } from '../corpus/documents.ts';
import type { Source } from './source.ts';

/** A seeded archive of many documents over every city of the gazetteer, as the index reads one from a built site. */
export function syntheticSource(documents: number, seed = 7, cityCount?: number): Source {
  const cities = cityRecords().filter((city) => city.level === 'prefecture' || city.level === 'municipality');
  const made = [...syntheticDocuments({ seed, documents, cities: cities.slice(0, cityCount) })];
  const used = new Set(made.map(({ entry }) => entry.city));
  return {
    documents: made.map(({ entry, text }) => ({ ...entry, text })),
    pledges: made.flatMap(({ entry }) =>
      entry.pledges.map((pledge) => ({
        ...pledge,
        fulfilment: {
          status:
            pledge.deadline === undefined
              ? ('no-deadline' as const)
              : pledge.deadline > '2026'
                ? ('not-yet-due' as const)
                : ('no-evidence' as const),
        },
      })),
    ),
    results: made.flatMap(({ entry }) => entry.results),
    milestones: made.flatMap(({ entry }) => entry.milestones),
    instruments: made.flatMap(({ entry }) => entry.instruments),
    cities: cities.filter((city) => used.has(city.id)),
    indicators: MEASURED.map((of) => ({
      id: of.id,
      name: { 'zh-Hans': of.name, 'zh-Hant': of.name, en: of.english },
      synonyms: [],
    })),
  };
}
