import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { random } from '../../corpus/random.ts';
import { writeIndex } from '../indexing.ts';
import { layout, type Layout } from '../layout.ts';
import { parseQuery } from '../query.ts';
import { syntheticSource } from '../synthetic.ts';
import { syllablesOf } from '../reading.ts';
import type { First } from '../unit.ts';
import { answer, type Answer } from './answer.ts';
import type { Engine } from './engine.ts';
import type { Port } from './index-client.ts';
import { termPlaces, type Lookup } from '../places.ts';
import { pagefindEngine } from './pagefind.ts';
import { textsEngine } from './texts.ts';

/** A worker's program as the site carries it, run in this process. */
function worker(program: string): Port {
  type Listener = (event: { readonly data?: unknown }) => void;
  const [inside, outside]: [Listener[], Listener[]] = [[], []];
  const tell = (listeners: readonly Listener[], data: unknown): void =>
    queueMicrotask(() => listeners.forEach((listener) => listener({ data: structuredClone(data) })));
  const scope = {
    addEventListener: (_: string, listener: Listener) => inside.push(listener),
    postMessage: (data: unknown) => tell(outside, data),
  };
  // oxlint-disable-next-line no-new-func -- it is the program under test, and `self` is all it is given.
  new Function('self', program)(scope);
  return {
    postMessage: (data) => tell(inside, data),
    addEventListener: (type, listener) => {
      if (type === 'message') outside.push(listener);
    },
  };
}

/** Both engines over one corpus; Pagefind's own program runs in this process, its files read from disk. */
let folder: string;
let laid: Layout;
let texts: Engine;
let pagefind: Engine;
const fetched = globalThis.fetch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  laid = layout(syntheticSource(60, 11));
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];
  expect(await writeIndex(laid, small)).toBe('scan');
  expect(await writeIndex(laid, large, 0)).toBe('pagefind');
  const json = (root: string) => async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8'));
  globalThis.fetch = async (address) =>
    new Response(new Uint8Array(await readFile(join(large, String(address).split('?')[0] ?? ''))));
  const port = worker(await readFile(join(large, 'pagefind/pagefind-worker.js'), 'utf8'));
  texts = textsEngine((await json(small)('search-index/first.json')) as First, json(small));
  const first = (await json(large)('search-index/first.json')) as First;
  const files = first.pagefind ?? { ahead: [], tag: '', pages: [] };
  pagefind = await pagefindEngine(first, files, port, '/', json(large));
}, 60_000);

afterAll(async () => {
  globalThis.fetch = fetched;
  await rm(folder, { recursive: true, force: true });
});

const units = (of: Answer): readonly number[] => of.units.map(({ unit }) => unit).sort((a, b) => a - b);
const records = async (of: Answer): Promise<readonly string[]> =>
  (await of.records()).map(({ unit, record, type }) => `${unit}:${record}:${type}`).sort();

async function both(
  question: string,
): Promise<{ readonly units: readonly number[]; readonly records: readonly string[] }> {
  const [one, other] = await Promise.all(
    [texts, pagefind].map((engine) => answer(engine, parseQuery(question, engine.table))),
  );
  if (one === undefined || other === undefined) throw new Error('Two engines answer.');
  expect(units(other), question).toEqual(units(one));
  expect(await records(other), question).toEqual(await records(one));
  return { units: units(one), records: await records(one) };
}

test('runs of characters are found exactly where they stand, by both engines', async () => {
  const r = random(3);
  for (let i = 0; i < 120; i += 1) {
    const { content } = r.pick(laid.units);
    const size = r.whole(1, 9);
    const start = r.whole(0, Math.max(0, content.length - size));
    const words = content.slice(start, start + size);
    if (/["\n\s]/.test(words)) continue;
    const truth = laid.units.flatMap((unit, u) => (unit.content.includes(words) ? [u] : []));
    expect((await both(`"${words}"`)).units, words).toEqual(truth);
  }
}, 60_000);

test('several words, negations, numbers and letters give the same from both engines', async () => {
  const questions = [
    '力争 高新技术企业',
    '建设 -改造',
    '35亿',
    '三十五亿元',
    '3.5 billion',
    '35',
    '35%',
    '百分之三十五',
    '2021年',
    '二〇二一年',
    '5亿',
    '达到12%',
    '第11次',
    '3家',
    '1,200',
    '12万元',
    'jishu',
    'ji shu',
    'jì shù',
    'yi',
    'gaoxin',
    "xi'an",
    'xian',
    'GDP',
    'gdp',
    '企業',
    '企业 -"高新技术"',
    '“責任單位”',
    '-企业',
    '不存在的词',
    'zzz',
    '％',
    '。',
    '2',
    '政府 2020',
    '建设 jishu',
  ];
  for (const question of questions) await both(question);
}, 60_000);

test('a number is found however it is written, and not inside another', async () => {
  const found = await both('35亿');
  for (const unit of found.units)
    expect(laid.units[unit]?.content).toMatch(/(?<![\d.,])35亿|三十五亿|(?<!\d)350,?000万|3,500,000,000/);
});

test('letters find the names they stand for', async () => {
  const city = laid.names[0];
  const initials = (city?.[1] ?? '')
    .split(' ')
    .map((s) => s[0])
    .join('');
  const { units: found } = await both(initials);
  expect(found.length).toBeGreaterThan(0);
  expect(found.some((unit) => laid.units[unit]?.content.startsWith(city?.[0] ?? '-'))).toBe(true);
});

test('the English name of an indicator is found by other forms of its words', async () => {
  const named = laid.units.findIndex(({ type, text }) => type === 'indicator' && text.id === 'high-tech-enterprises');
  expect(named).toBeGreaterThanOrEqual(0);
  for (const question of ['high-tech enterprises', 'hightech', 'High‑Tech enterprise', 'ENTERPRISES high tech']) {
    expect((await both(question)).units, question).toContain(named);
  }
});

test('readings stand at their characters', () => {
  for (const unit of laid.units.slice(0, 5)) expect(syllablesOf(unit.content)).toHaveLength(unit.content.length);
});

test('a city is before the documents that name it, by any of its names', async () => {
  const at = laid.units.findIndex(({ type }) => type === 'city');
  const unit = laid.units[at];
  const [short] = laid.names[0] ?? [''];
  const [english = ''] = unit?.text.text.split('\n') ?? [];
  for (const engine of [texts, pagefind]) {
    for (const question of [unit?.text.title ?? '', short, english]) {
      const { units: found } = await answer(engine, parseQuery(question, engine.table));
      expect(found[0]?.unit, question).toBe(at);
    }
  }
});

test('a long run is found whole, and is not looked up whole where its first words stand nowhere', async () => {
  const content = laid.units.find(({ content: of }) => of.length > 800)?.content ?? '';
  const words = content.slice(100, 500).replace(/["\s]/g, '');
  const line = content.split('\n').reduce((long, of) => (of.length > long.length ? of : long));
  expect((await both(`"${line}"`)).units.length).toBeGreaterThan(0);
  const asked: string[] = [];
  const counting: Lookup = (token) => {
    asked.push(token);
    return Promise.resolve(new Map());
  };
  const [term] = parseQuery(`"${words}"`, texts.table).terms;
  if (term === undefined) throw new Error('A run is a term.');
  expect((await termPlaces(term, counting)).size).toBe(0);
  expect(asked.length).toBeLessThan(20);
});
