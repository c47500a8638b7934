import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cityRecords } from '../gazetteer/cities.ts';
import { replay } from '../data/repairs.ts';
import { document } from '../schema/document.ts';
import { syntheticDocuments } from './documents.ts';

const cities = cityRecords();

test('synthetic documents are valid entries whose quotes stand in the text and in the seed', () => {
  for (const { entry, text, seed } of syntheticDocuments({ seed: 7, documents: 40, cities })) {
    const bytes = Buffer.from(seed);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.seed.sha256);
    expect(bytes).toHaveLength(entry.seed.bytes);
    expect(replay(seed, entry.edits)).toBe(text);
    expect(document.parse(entry)).toEqual(entry);
    expect(text).toHaveLength(entry.chars);
    const { pledges, results, milestones, instruments, excluded } = entry;
    const records = [pledges, results, milestones, instruments, excluded].flat();
    for (const record of records) {
      expect(text.slice(record.quote.start, record.quote.end)).toBe(record.quote.exact);
      const raw = bytes.subarray(record.seed.start, record.seed.end).toString();
      expect(raw.replace(/\([a-zà-ǜ]+\)/g, '')).toBe(record.quote.exact);
    }
    const ids = records.map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('one seed gives one corpus, another seed another', () => {
  const corpus = (seed: number) => JSON.stringify([...syntheticDocuments({ seed, documents: 5, cities })]);
  expect(corpus(1)).toBe(corpus(1));
  expect(corpus(1)).not.toBe(corpus(2));
});
