import type { ArchiveSources } from '../data/archive.ts';
import { days, dueDay } from '../data/days.ts';
import type { Fulfilment } from '../schema/record.ts';

export const fulfilmentOf: ArchiveSources['fulfilmentOf'] = ({ pledges, results, documents, today }) => {
  const latest =
    documents
      .flatMap((d) => (d.published === null ? [] : [days(d.published).to ?? '']))
      .sort()
      .at(-1) ?? null;
  return new Map(
    pledges.map((pledge): [string, Fulfilment] => {
      const speaking = results.filter((r) => r.speaksTo === pledge.id);
      const due = pledge.deadline === undefined ? undefined : dueDay(pledge.deadline);
      const result = speaking[0];
      const status =
        result?.baseValue !== undefined && pledge.target !== undefined
          ? result.baseValue >= pledge.target.baseValue
            ? 'fulfilled'
            : 'not-fulfilled'
          : due === undefined
            ? 'no-deadline'
            : due >= today
              ? 'not-yet-due'
              : 'no-evidence';
      return [pledge.id, { status, basis: status, results: speaking.map((r) => r.id), searchedUntil: latest }];
    }),
  );
};
