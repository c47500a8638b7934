import { describe, expect, it } from 'vitest';
import { plainDocument } from '../convert/emit/hostile.fixture.ts';
import type { Document } from '../schema/document.ts';
import type { Pledge } from '../schema/record.ts';
import { droppedTargets } from './dropped.ts';

const EARLIER = 'aaaaaaaaaaaa';
const LATER = 'bbbbbbbbbbbb';
const LAST = 'cccccccccccc';

function target(document: string, indicator: string, deadline: string): Pledge {
  return {
    id: `${document}-p-${indicator}`,
    document,
    city: 'jingmen',
    quote: { exact: '甲', prefix: '', suffix: '', start: 0, end: 1 },
    seed: { start: 0, end: 3 },
    rule: 'test',
    reviewed: false,
    type: 'outcome',
    commitment: 'firm',
    trigger: '达到',
    theme: 'enterprises',
    tool: null,
    bodies: [],
    deadline,
    target: {
      indicator,
      subject: indicator,
      comparator: '=',
      value: 1,
      unit: '家',
      baseValue: 1,
      baseUnit: '家',
      measure: 'level',
      period: 'total',
      deadline,
    },
  };
}

const plan = (
  id: string,
  published: string,
  indicators: readonly string[],
  fields: Partial<Document> = {},
  deadline = '../2025',
): Document =>
  plainDocument('甲', {
    id,
    published,
    city: 'jingmen',
    cities: ['jingmen'],
    kind: 'plan',
    pledges: indicators.map((indicator) => target(id, indicator, deadline)),
    ...fields,
  });

const near = [
  { id: 'c', near: ['z'] },
  { id: 'z', near: [] },
];
const dropped = (...documents: Document[]) => [...droppedTargets(documents, near)];
const earlier = plan(EARLIER, '2021-03', ['a', 'b', 'c']);

describe('a target that a later plan leaves out', () => {
  it('is linked to that plan', () =>
    expect(dropped(earlier, plan(LATER, '2023-02', ['a', 'b']))).toEqual([[`${EARLIER}-p-c`, LATER]]));
  it('is not said of a plan that only shares one measure', () =>
    expect(dropped(earlier, plan(LATER, '2023-02', ['a', 'x', 'y']))).toEqual([]));
  it('is not said where less than half of the measures are set again', () =>
    expect(dropped(plan(EARLIER, '2021-03', ['a', 'b', 'c', 'd', 'e']), plan(LATER, '2023-02', ['a', 'b']))).toEqual(
      [],
    ));
  it('is not said of a document of another kind', () =>
    expect(dropped(earlier, plan(LATER, '2023-02', ['a', 'b'], { kind: 'news-report' }))).toEqual([]));
  it('is not said for another year', () =>
    expect(dropped(earlier, plan(LATER, '2023-02', ['a', 'b'], {}, '../2030'))).toEqual([]));
  it('is not said of an earlier plan, nor of one without a date', () => {
    expect(dropped(earlier, plan(LATER, '2020-02', ['a', 'b']))).toEqual([]);
    expect(dropped(earlier, plan(LATER, '2023-02', ['a', 'b'], { published: null }))).toEqual([]);
  });
  it('is not said where the measure, or one that looks like it, is named again', () => {
    const silent = plan(LATER, '2023-02', ['a', 'b']);
    expect(dropped(earlier, silent, plan(LAST, '2024-02', ['c'], { kind: 'notice' }))).toEqual([]);
    expect(dropped(earlier, plan(LATER, '2023-02', ['a', 'b', 'z']))).toEqual([]);
  });
});
