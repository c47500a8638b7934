import { byId, type Archive } from './archive.ts';
import { cityLedger } from './ledger.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The files of the data contract by their path below data/, each made when it is asked for: `documents.json`,
 * `documents/<id>.json` for every document, every list of records, `cities.json` and `indicators.json`.
 * Arrays are sorted by id; the same archive gives the same bytes.
 * @param textOf the restored text of a document
 */
export function contract(archive: Archive, textOf: (document: string) => string): ReadonlyMap<string, () => string> {
  const summaryOf = (document: Archive['documents'][number]) => {
    const { id, city, cities, title, kind, published, event, origin, seed, script, language, chars, edits } = document;
    const { inferred, notes, summary } = document;
    const head = { id, city, cities, title, kind, published, event, origin, seed, script, language, chars };
    return { head, edits: edits.length, tail: { inferred, notes, summary } };
  };
  const { changes } = archive;

  const files = new Map<string, () => string>([
    [
      'documents.json',
      () =>
        json(
          archive.documents.map((document) => {
            const { head, edits, tail } = summaryOf(document);
            return { ...head, edits, ...tail };
          }),
        ),
    ],
    [
      'pledges.json',
      () =>
        json(
          archive.pledges.map((pledge) => ({
            ...pledge,
            ...(changes.has(pledge.id) ? { changes: changes.get(pledge.id) } : {}),
            fulfilment: archive.fulfilments.get(pledge.id),
          })),
        ),
    ],
    ['results.json', () => json(archive.results)],
    ['milestones.json', () => json(archive.milestones)],
    ['instruments.json', () => json(archive.instruments)],
    ['excluded.json', () => json(archive.excluded)],
    [
      'cities.json',
      () =>
        json(
          archive.cities.map((city) => ({
            ...city,
            documents: cityLedger(archive, city.id).documents.length,
            pledges: cityLedger(archive, city.id).pledges.length,
          })),
        ),
    ],
    ['indicators.json', () => json(archive.indicators)],
  ]);
  for (const document of [...archive.documents].sort(byId)) {
    files.set(`documents/${document.id}.json`, () => {
      const { head, tail } = summaryOf(document);
      const { edits, sections, furniture, uncertain } = document;
      return json({ ...head, text: textOf(document.id), edits, ...tail, sections, furniture, uncertain });
    });
  }
  return files;
}
