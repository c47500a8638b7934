import { expect, test } from 'vitest';
import type { FoundRecord, FoundUnit } from './engine/answer.ts';
import type { First } from './unit.ts';
import { askedFrom, countsOf, parametersOf, rowsOf } from './view.ts';

const first: First = {
  engine: 'scan',
  fold: '',
  unfold: '',
  kinds: ['plan', 'notice'],
  themes: ['talent', 'industry'],
  statuses: ['fulfilled', 'no-evidence'],
  dates: ['2019-03', '../2020', '2021', '2022'],
  cities: [
    { id: 'jingmen', name: ['荆门', '荊門', 'Jingmen'], province: 0 },
    { id: 'loudi', name: ['娄底', '婁底', 'Loudi'], province: 1 },
  ],
  provinces: [
    ['湖北', '湖北', 'Hubei'],
    ['湖南', '湖南', 'Hunan'],
  ],
  units: {
    type: [0, 0, 1],
    body: [9, 9, 2],
    cities: [[0], [1], [0]],
    kind: [0, 1, -1],
    date: [0, 2, -1],
    records: [1, 1, 0],
  },
};
const unit = (n: number, type: FoundUnit['type']): FoundUnit => ({ unit: n, type, score: 9 - n, places: [], body: 9 });
const record = (n: number, deadline: number, status: number): FoundRecord => ({
  unit: n,
  record: 0,
  type: 'target',
  score: 1,
  start: 0,
  end: 3,
  places: [],
  theme: n,
  status,
  deadline,
  city: -1,
});
const answer = { units: [unit(0, 'document'), unit(1, 'document'), unit(2, 'city')] };
const records = [record(0, 3, 1), record(1, 1, 0)];
const asked = (query: string) => askedFrom(new URLSearchParams(query));

test('what is asked for comes back from its address', () => {
  const query = 'q=%E4%BA%BA&type=target&city=jingmen&status=fulfilled&sort=deadline';
  expect(parametersOf(asked(query)).toString()).toBe(query);
  expect(asked('type=nonsense&sort=nonsense')).toEqual({ q: '', type: undefined, sort: 'relevance', chosen: {} });
});

test('counts say what each further choice would leave', () => {
  const narrowed = asked('q=x&city=jingmen');
  const counts = countsOf(first, answer, records, narrowed);
  expect(rowsOf(first, answer, records, narrowed).map((row) => row.unit)).toEqual([0, 2]);
  expect(counts.facets.get('city')).toEqual([
    ['jingmen', 2],
    ['loudi', 1],
  ]);
  expect(counts.facets.get('kind')).toEqual([['plan', 1]]);
});

test('a choice that only records have makes a list of records', () => {
  const rows = rowsOf(first, answer, records, asked('q=x&status=fulfilled'));
  expect(rows.map((row) => [row.unit, row.type])).toEqual([[1, 'target']]);
});

test('deadlines come earliest first, dates newest first, none last', () => {
  expect(rowsOf(first, answer, records, asked('q=x&sort=deadline')).map((row) => row.unit)).toEqual([1, 0]);
  expect(rowsOf(first, answer, records, asked('q=x&sort=date')).map((row) => row.unit)).toEqual([1, 0, 2]);
});
