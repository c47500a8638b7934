import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edtf } from '../../../schema/edtf.ts';
import { goldCases } from '../gold.ts';

const GOLD = 'src/convert/extract/gold';
const cases = ['dev', 'test'].flatMap((half) =>
  goldCases(`${GOLD}/${half}`).map((c) => ({ ...c, title: `${half}/${c.name}` })),
);

describe.each(cases)('the gold of $title', ({ path, gold }) => {
  const text = readFileSync(path, 'utf8');
  const count = (words: string): number => text.split(words).length - 1;

  it('quotes words that occur once', () => {
    const quoted = [gold.pledges, gold.results, gold.milestones, gold.instruments, gold.excluded].flat();
    expect(quoted.map(({ exact }) => exact).filter((exact) => count(exact) !== 1)).toEqual([]);
  });

  it('codes no words twice in one list', () => {
    for (const list of [gold.pledges, gold.results, gold.milestones, gold.instruments, gold.excluded]) {
      expect(new Set(list.map(({ exact }) => exact)).size).toBe(list.length);
    }
  });

  it('forbids only words that occur', () => {
    expect(gold.never.filter((words) => count(words) === 0)).toEqual([]);
  });

  it('gives dates in EDTF', () => {
    const dates = [
      gold.document.published,
      gold.document.event,
      ...gold.pledges.map(({ deadline }) => deadline),
      ...gold.results.map(({ asOf }) => asOf),
      ...gold.milestones.map(({ date }) => date),
    ].filter((date) => typeof date === 'string');
    expect(dates.filter((date) => !edtf.safeParse(date).success)).toEqual([]);
  });
});
