import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { document as documentSchema, type Document } from '../../../../schema/document.ts';
import { goldCases } from '../../gold.ts';

const DOCUMENTS = 'content/documents';

function published(stem: string): Document {
  for (const file of readdirSync(DOCUMENTS)) {
    const frontmatter = readFileSync(join(DOCUMENTS, file), 'utf8').split('\n---\n')[0] ?? '';
    const entry = documentSchema.parse(parse(frontmatter));
    if (entry.seed.file === `${stem}.txt`) return entry;
  }
  throw new Error(`no entry of ${stem}`);
}

interface Ranged {
  readonly start: number;
  readonly end: number;
}

function alike(a: Ranged, b: Ranged): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start) ? shared : 0;
}

describe.each(goldCases('src/convert/extract/gold/seeds'))('the published record of $name', ({ name, path, gold }) => {
  const text = readFileSync(path, 'utf8');
  const entry = published(name);
  const place = <T extends { readonly exact: string }>(record: T): T & Ranged => {
    const start = text.indexOf(record.exact);
    return { ...record, start, end: start + record.exact.length };
  };
  const nearest = <T extends { readonly quote: Ranged }>(records: readonly T[], coded: Ranged): T | undefined =>
    records.toSorted((a, b) => alike(coded, b.quote) - alike(coded, a.quote)).find((r) => alike(coded, r.quote) > 0);

  it('holds every record of the resolved coding, as coded, and no other', () => {
    expect(entry.pledges).toHaveLength(gold.pledges.length);
    expect(entry.results).toHaveLength(gold.results.length);
    expect(entry.milestones).toHaveLength(gold.milestones.length);
    expect(entry.instruments).toHaveLength(gold.instruments.length);
    for (const coded of gold.pledges.map(place)) {
      const { type, commitment, theme, tool, deadline, target } = coded;
      const found = nearest(entry.pledges, coded);
      expect(found, coded.exact).toMatchObject({ type, commitment, theme, tool, bodies: coded.bodies ?? [] });
      expect(found?.deadline ?? null, coded.exact).toBe(deadline ?? null);
      expect(found?.target?.value, coded.exact).toBe(target?.value);
      expect(found?.target?.period, coded.exact).toBe(target?.period);
    }
    for (const coded of gold.results.map(place)) {
      const same = entry.results.filter((result) => result.value === coded.value);
      const found = nearest(same, coded);
      expect(found, coded.exact).toBeDefined();
      expect(found?.asOf ?? null, coded.exact).toBe(coded.asOf ?? null);
      expect(found?.period, coded.exact).toBe(coded.period);
    }
    for (const coded of [...gold.milestones, ...gold.instruments].map(place)) {
      expect(nearest([...entry.milestones, ...entry.instruments], coded), coded.exact).toBeDefined();
    }
  });

  it('publishes every excluded clause with its resolved reason', () => {
    const excluded = gold.excluded.map(place);
    for (const coded of excluded) {
      expect(nearest(entry.excluded, coded)?.reason, coded.exact).toBe(coded.reason);
    }
    for (const { quote } of entry.excluded) {
      expect(excluded.some((coded) => alike(coded, quote) > 0), quote.exact).toBe(true);
    }
  });

  it('was reviewed record by record', () => {
    const { pledges, results, milestones, instruments, excluded } = entry;
    const records = [...pledges, ...results, ...milestones, ...instruments, ...excluded];
    expect(records.filter((record) => !record.reviewed)).toEqual([]);
  });
});
