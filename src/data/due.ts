import type { Pledge } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { dueDay } from './days.ts';
import { once } from './once.ts';
import { PAGE } from './paging.ts';

/** Pledges that fall due in one year. */
export interface DueYear {
  readonly year: string;
  readonly pledges: readonly Pledge[];
}

export interface Due {
  /** Latest year first. */
  readonly past: readonly DueYear[];
  /** Next year first. */
  readonly ahead: readonly DueYear[];
  /** Pledges without a deadline that can be resolved. */
  readonly without: number;
}

/** Whether every year fits into one page. */
export function fitsOnePage({ past, ahead }: Due): boolean {
  return [...past, ...ahead].reduce((sum, { pledges }) => sum + pledges.length, 0) <= PAGE;
}

/** Pledges by the day they fall due, before and after the day of the build; figures before actions, then by id. */
export const due = once((archive: Archive): Due => {
  const dated = archive.pledges.flatMap((pledge) => {
    const deadline = pledge.target?.deadline ?? pledge.deadline;
    const day = deadline === undefined ? undefined : dueDay(deadline);
    return day === undefined ? [] : [{ pledge, day }];
  });
  dated.sort(
    (a, b) =>
      Number(a.pledge.target === undefined) - Number(b.pledge.target === undefined) ||
      (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
      (a.pledge.id < b.pledge.id ? -1 : 1),
  );
  const years = (list: typeof dated): DueYear[] =>
    [...Map.groupBy(list, ({ day }) => day.slice(0, 4))]
      .map(([year, items]) => ({ year, pledges: items.map((item) => item.pledge) }))
      .sort((a, b) => (a.year < b.year ? -1 : 1));
  return {
    past: years(dated.filter(({ day }) => day < archive.today)).reverse(),
    ahead: years(dated.filter(({ day }) => day >= archive.today)),
    without: archive.pledges.length - dated.length,
  };
});
