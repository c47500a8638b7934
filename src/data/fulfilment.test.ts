import { describe, expect, it } from 'vitest';
import type { Document } from '../schema/document.ts';
import type { Pledge, Result, Target } from '../schema/record.ts';
import { changedTargets } from './changes.ts';
import { fulfilments } from './fulfilment.ts';
import { plainDocument } from '../convert/emit/hostile.fixture.ts';

const PLAN = 'aaaaaaaaaaaa';
const REPORT = 'bbbbbbbbbbbb';
const LATER = 'cccccccccccc';

const document = (id: string, published: string | null, fields: Partial<Document> = {}): Document =>
  plainDocument('甲', { id, published, city: 'jingmen', cities: ['jingmen'], ...fields });

const base = (id: string, doc: string) => ({
  id: `${doc}-${id}`,
  document: doc,
  city: 'jingmen',
  quote: { exact: '甲', prefix: '', suffix: '', start: 0, end: 1 },
  seed: { start: 0, end: 3 },
  rule: 'test',
  reviewed: false,
});

const figure = (value: number) => ({
  indicator: 'high-tech-enterprises',
  subject: '高新技术企业',
  comparator: '=' as const,
  value,
  unit: '家',
  baseValue: value,
  baseUnit: '家',
  measure: 'level' as const,
  period: 'total' as const,
});

const pledge = (target: Partial<Target> = {}, fields: Partial<Pledge> = {}): Pledge => ({
  ...base('p-00000001', PLAN),
  type: 'outcome',
  commitment: 'firm',
  trigger: '达到',
  theme: 'enterprises',
  tool: null,
  bodies: [],
  target: { ...figure(360), deadline: '2021', ...target },
  ...fields,
});

const result = (value: number, fields: Partial<Result> = {}): Result => ({
  ...base('r-00000001', REPORT),
  ...figure(value),
  reportedBy: null,
  ...fields,
});

const documents = [document(PLAN, '2021-02-01'), document(REPORT, '2022-01-20')];

function status(promise: Pledge, results: readonly Result[], today = '2026-01-01', docs = documents) {
  const found = fulfilments({ pledges: [promise], results, documents: docs, today }).get(promise.id);
  return [found?.status, found?.reason.kind, found?.results.length];
}

describe('fulfilment', () => {
  it.each([
    ['reaches', result(365), ['fulfilled', 'reached', 1]],
    ['is just reached', result(360), ['fulfilled', 'reached', 1]],
    ['is short', result(340), ['partially-fulfilled', 'partly-reached', 1]],
    ['is far short', result(100), ['not-fulfilled', 'short', 1]],
    [
      'is at least something lower, which says nothing',
      result(340, { comparator: '>=' }),
      ['no-evidence', 'nothing-found', 0],
    ],
    ['is at least something higher', result(361, { comparator: '>=' }), ['fulfilled', 'reached', 1]],
    [
      'is at most something higher, which says nothing',
      result(365, { comparator: '<=' }),
      ['no-evidence', 'nothing-found', 0],
    ],
    ['is at most something lower', result(340, { comparator: '<=' }), ['partially-fulfilled', 'partly-reached', 1]],
    ['is of another indicator', result(365, { indicator: 'sme' }), ['no-evidence', 'nothing-found', 0]],
    ['is of another city', result(365, { city: 'loudi' }), ['no-evidence', 'nothing-found', 0]],
    ['is of a county below the city', result(365, { place: '钟祥市' }), ['no-evidence', 'nothing-found', 0]],
    ['is a growth', result(365, { measure: 'growth' }), ['no-evidence', 'nothing-found', 0]],
    ['is a flow of the year', result(365, { period: 'annual' }), ['no-evidence', 'nothing-found', 0]],
    ['is in another unit', result(365, { baseUnit: '%' }), ['no-evidence', 'nothing-found', 0]],
    ['is of a time before the promise', result(365, { asOf: '2020-12' }), ['no-evidence', 'nothing-found', 0]],
    ['is of a time after the deadline', result(365, { asOf: '2023' }), ['no-evidence', 'nothing-found', 0]],
    ['is of a time before the deadline', result(340, { asOf: '2021-06' }), ['no-evidence', 'not-comparable', 1]],
    ['reaches before the deadline', result(365, { asOf: '2021-06' }), ['fulfilled', 'reached', 1]],
    ['has no figure', { ...base('r-00000001', REPORT), reportedBy: null }, ['no-evidence', 'nothing-found', 0]],
    ['stands in the promise’s own document', result(365, { document: PLAN }), ['no-evidence', 'nothing-found', 0]],
  ])('when the result %s', (_, reported, expected) => expect(status(pledge(), [reported])).toEqual(expected));

  it('is not due before the last day of the deadline has passed', () => {
    expect(status(pledge(), [], '2021-12-31')).toEqual(['not-yet-due', 'ahead', 0]);
    expect(status(pledge(), [], '2022-01-01')).toEqual(['no-evidence', 'nothing-found', 0]);
    expect(status(pledge(), [result(340, { asOf: '2021-06' })], '2021-08-01')).toEqual(['not-yet-due', 'under-way', 1]);
  });

  it('without a deadline says so, and keeps a stated one that cannot be resolved apart', () => {
    const open = figure(360);
    expect(status(pledge({}, { target: open }), [])).toEqual(['no-deadline', 'none-stated', 0]);
    expect(status(pledge({}, { target: open, deadlineRule: 'no date to count from' }), [])).toEqual([
      'no-deadline',
      'unresolved',
      0,
    ]);
  });

  it('joins the result that the same sentence sets beside the target', () => {
    const promise = pledge({}, { target: figure(350) });
    const same = result(380, { document: PLAN, speaksTo: promise.id });
    expect(status(promise, [same])).toEqual(['fulfilled', 'reached', 1]);
  });

  it('is decided by the last word', () => {
    const lost = [
      result(365, { id: `${REPORT}-r-1`, asOf: '2021-06' }),
      result(300, { id: `${REPORT}-r-2`, asOf: '2021-12' }),
    ];
    expect(status(pledge(), lost)).toEqual(['partially-fulfilled', 'partly-reached', 2]);
    expect(status(pledge(), [...lost].reverse())).toEqual(['partially-fulfilled', 'partly-reached', 2]);
  });

  it('measures progress from the baseline that the text states', () => {
    const promise = pledge({ baseline: { value: 300, unit: '家', words: '由300家' } });
    expect(status(promise, [result(320)])).toEqual(['not-fulfilled', 'short', 1]);
    expect(status(promise, [result(340)])).toEqual(['partially-fulfilled', 'partly-reached', 1]);
  });

  it('turns round for ceilings and ranks', () => {
    expect(status(pledge({ comparator: '<=' }), [result(350)])).toEqual(['fulfilled', 'reached', 1]);
    expect(status(pledge({ comparator: '<=' }), [result(370)])).toEqual(['not-fulfilled', 'short', 1]);
    expect(status(pledge({ comparator: '<=' }), [result(350, { comparator: '>=' })])).toEqual([
      'no-evidence',
      'nothing-found',
      0,
    ]);
    expect(status(pledge({ measure: 'rank', value: 50, baseValue: 50 }), [result(47, { measure: 'rank' })])).toEqual([
      'fulfilled',
      'reached',
      1,
    ]);
  });

  it('wants the year of a yearly figure', () => {
    const promise = pledge({ period: 'annual' });
    expect(status(promise, [result(365, { period: 'annual', asOf: '2021' })])).toEqual(['fulfilled', 'reached', 1]);
    expect(status(promise, [result(365, { period: 'annual' })])).toEqual(['no-evidence', 'nothing-found', 0]);
  });

  it('does not take a figure published long after the deadline for its own', () => {
    const late = [document(PLAN, '2021-02-01'), document(REPORT, '2023-06-01')];
    expect(status(pledge(), [result(365)], '2026-01-01', late)).toEqual(['no-evidence', 'nothing-found', 0]);
  });

  it('joins nothing across documents when the promise is not dated', () => {
    expect(
      status(pledge(), [result(365)], '2026-01-01', [document(PLAN, null), document(REPORT, '2022-01-20')]),
    ).toEqual(['no-evidence', 'nothing-found', 0]);
  });

  it('says what was searched, and until when', () => {
    const other = document(LATER, '2024-05', { city: 'loudi', cities: ['loudi'] });
    const found = fulfilments({
      pledges: [pledge()],
      results: [],
      documents: [...documents, other],
      today: '2026-01-01',
    });
    expect(found.get(pledge().id)).toMatchObject({
      searchedUntil: '2022-01-20',
      reason: { documents: 2, due: '2021-12-31' },
      basis: '期限为2021-12-31，已经到期；已查本库中该市2份文件，截至2022-01-20，未见与之对应的结果。',
    });
  });
});

describe('a target changed later', () => {
  const later = (fields: Partial<Target>) => pledge(fields, { ...base('p-00000002', LATER) });
  const docs = [...documents, document(LATER, '2021-09-01')];
  const indicators = [
    { id: 'high-tech-enterprises', near: ['registered-sme'] },
    { id: 'registered-sme', near: [] },
  ];
  const changed = (other: Pledge) => [...changedTargets([other, pledge()], docs, indicators)];

  it('is linked when the value differs', () =>
    expect(changed(later({ value: 300, baseValue: 300 }))).toEqual([[`${LATER}-p-00000002`, `${PLAN}-p-00000001`]]));
  it('is linked when it is renamed to a look-alike', () =>
    expect(changed(later({ indicator: 'registered-sme' }))).toHaveLength(1));
  it('is no change when it is repeated', () => expect(changed(later({}))).toEqual([]));
  it('is no change for another year', () =>
    expect(changed(later({ value: 300, baseValue: 300, deadline: '2022' }))).toEqual([]));
  it('is no change of another city', () =>
    expect(changed({ ...later({ value: 300, baseValue: 300 }), city: 'loudi' })).toEqual([]));
});

describe('a goal that is said to be met', () => {
  const goal = pledge({ deadline: '2021' }, base('p-00000002', REPORT));
  const words = (speaksTo: string, fields: Partial<Result> = {}): Result => ({
    ...base('r-00000009', REPORT),
    rule: 'result/goal-met',
    reportedBy: null,
    speaksTo,
    ...fields,
  });
  const statuses = (promise: Pledge, beside: Pledge, said: Result) => {
    const found = fulfilments({ pledges: [promise, beside], results: [said], documents, today: '2026-01-01' });
    return [promise, beside].map(({ id }) => [found.get(id)?.status, found.get(id)?.reason.kind]);
  };

  it('is fulfilled by the words beside it, and so is the same goal of an earlier plan', () => {
    expect(statuses(pledge(), goal, words(goal.id))).toEqual([
      ['fulfilled', 'said'],
      ['fulfilled', 'said'],
    ]);
  });

  it.each([
    ['another value', pledge({ value: 400, baseValue: 400 })],
    ['another year', pledge({ deadline: '2022' })],
    ['another indicator', pledge({ indicator: 'gazelle-enterprises' })],
    ['another city', pledge({}, { city: 'xiangyang' })],
    ['another measure', pledge({ measure: 'increment' })],
  ])('says nothing of %s', (_, promise) => {
    expect(statuses(promise, goal, words(goal.id))[0]?.[0]).toBe('no-evidence');
  });

  it('needs the words of the rule: a deed beside it decides nothing', () => {
    expect(statuses(pledge(), goal, words(goal.id, { rule: 'result/deed' }))[1]?.[0]).toBe('no-evidence');
  });
});
