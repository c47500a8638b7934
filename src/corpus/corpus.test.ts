import { expect, test } from 'vitest';
import { cityRecords } from '../gazetteer/cities.ts';
import { document } from '../schema/document.ts';
import { syntheticDocuments } from './documents.ts';

const cities = cityRecords();

test('synthetic documents are valid entries whose quotes stand in the text', () => {
  for (const { entry, text } of syntheticDocuments({ seed: 7, documents: 40, cities })) {
    expect(document.parse(entry)).toEqual(entry);
    expect(text).toHaveLength(entry.chars);
    for (const record of [...entry.pledges, ...entry.results, ...entry.instruments]) {
      expect(text.slice(record.quote.start, record.quote.end)).toBe(record.quote.exact);
    }
    const ids = [...entry.pledges, ...entry.results, ...entry.instruments].map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('one seed gives one corpus, another seed another', () => {
  const corpus = (seed: number) => JSON.stringify([...syntheticDocuments({ seed, documents: 5, cities })]);
  expect(corpus(1)).toBe(corpus(1));
  expect(corpus(1)).not.toBe(corpus(2));
});
