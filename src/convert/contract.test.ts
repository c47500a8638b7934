import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../data/archive.ts';
import { contract } from '../data/contract.ts';
import { fulfilments } from '../data/fulfilment.ts';
import { bodyText } from '../data/text.ts';
import { cityOf } from '../site/cities.ts';
import { convert } from './convert.ts';
import { memory } from './effects-memory.ts';
import { ROOMS } from './rooms.ts';
import type { Converted } from './stages.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const seeds = Object.fromEntries(readdirSync(SEEDS).map((name) => [name, new Uint8Array(readFileSync(SEEDS + name))]));

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}
interface Listed {
  readonly id: string;
  readonly document: string;
  readonly city: string | null;
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  };
  readonly seed: { readonly start: number; readonly end: number };
}
interface Whole {
  readonly id: string;
  readonly city: string | null;
  readonly seed: { readonly file: string; readonly sha256: string; readonly bytes: number; readonly encoding: string };
  readonly text: string;
  readonly chars: number;
  readonly edits: readonly Edit[];
}

function made(order: readonly string[]) {
  const all: Converted[] = [];
  const effects = memory(Object.fromEntries(order.map((name) => [`seeds/${name}`, seeds[name] ?? ''])));
  const conversion = convert(effects, ROOMS, {
    seeds: 'seeds',
    content: 'content',
    reviews: null,
    check: false,
    maxBytes: 1_000_000,
    own: false,
    register: false,
    indicators: [],
    each: (converted) => void all.push(converted),
  });
  const texts = new Map(all.map(({ document, text }) => [document.id, text]));
  const whole = archive({
    documents: all.map(({ document }) => document),
    indicators: [],
    cityOf: (id) => cityOf(id, undefined),
    today: '2026-01-01',
    fulfilmentOf: fulfilments,
  });
  const files = new Map([...contract(whole, (id) => texts.get(id) ?? '')].map(([path, make]) => [path, make()]));
  return { all, conversion, files, effects };
}

let result: ReturnType<typeof made>;
beforeAll(() => {
  result = made(Object.keys(seeds));
}, 60_000);

const parsed = <T>(path: string): T => JSON.parse(result.files.get(path) ?? 'null') as T;
const LISTS = ['pledges', 'results', 'milestones', 'instruments', 'excluded'] as const;
const wholes = () =>
  parsed<readonly { id: string }[]>('documents.json').map(({ id }) => parsed<Whole>(`documents/${id}.json`));

describe('the data contract, from the seeds and nothing else', () => {
  it('lets anyone check a quote: hash, decode, replay, slice, compare', () => {
    const records = LISTS.flatMap((list) => parsed<readonly Listed[]>(`${list}.json`));
    expect(records.length).toBeGreaterThan(0);
    for (const document of wholes()) {
      const bytes = seeds[document.seed.file] ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.seed.sha256);
      expect(bytes).toHaveLength(document.seed.bytes);
      const seed = new TextDecoder(document.seed.encoding, { fatal: true }).decode(bytes);
      let text = '';
      let at = 0;
      for (const { start, end, original, replacement } of document.edits) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(seed.slice(start, end)).toBe(original);
        text += seed.slice(at, start) + replacement;
        at = end;
      }
      text += seed.slice(at);
      expect(text).toBe(document.text);
      expect(text).toHaveLength(document.chars);
      for (const { quote } of records.filter((record) => record.document === document.id)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(text.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(quote.end).startsWith(quote.suffix)).toBe(true);
      }
    }
  });

  it('leads each quote back to its bytes', () => {
    const byId = new Map(wholes().map((document) => [document.id, document]));
    for (const { id, document, quote, seed } of LISTS.flatMap((list) => parsed<readonly Listed[]>(`${list}.json`))) {
      const whole = byId.get(document);
      const bytes = seeds[whole?.seed.file ?? ''] ?? new Uint8Array();
      const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(seed.start, seed.end));
      // The same edits that lead from the seed to the text lead from these bytes to the words.
      const from = new TextDecoder().decode(bytes.subarray(0, seed.start)).length;
      const inside = (whole?.edits ?? []).filter(({ start, end }) => start >= from && end <= from + words.length);
      let read = '';
      let at = 0;
      for (const { start, end, replacement } of inside) {
        read += words.slice(at, start - from) + replacement;
        at = end - from;
      }
      read += words.slice(at);
      const edged = inside.some(({ start, end }) => start === from || end === from + words.length);
      if (edged) expect(read).toContain(quote.exact);
      else expect([id, read]).toEqual([id, quote.exact]);
      expect(seed.end).toBeGreaterThan(seed.start);
    }
  });

  it('sorts by id, repeats none, and names only cities it lists', () => {
    const cities = new Set(parsed<readonly { id: string }[]>('cities.json').map(({ id }) => id));
    for (const list of [...LISTS, 'documents', 'cities', 'indicators']) {
      const ids = parsed<readonly { id: string }[]>(`${list}.json`).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
    for (const { city } of [...wholes(), ...LISTS.flatMap((list) => parsed<readonly Listed[]>(`${list}.json`))])
      if (city !== null) expect(cities.has(city)).toBe(true);
  });

  it('carries the text in the body of each entry', () => {
    for (const { document, text, mdx } of result.all) {
      expect(bodyText(mdx.split('\n---\n')[1] ?? '')).toBe(text);
      expect(mdx).toContain(document.id);
    }
  });

  it('is the same whatever the order and the names of the seeds', () => {
    const again = made(Object.keys(seeds).reverse());
    expect([...again.files]).toEqual([...result.files]);
    expect(again.conversion.messages).toEqual(result.conversion.messages);
  }, 60_000);
});
