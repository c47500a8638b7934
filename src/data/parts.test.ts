import { expect, test } from 'vitest';
import { syntheticDocuments } from '../corpus/documents.ts';
import { cityRecords } from '../gazetteer/cities.ts';
import { pageAt, partsOf } from './parts.ts';

const cities = cityRecords().slice(0, 3);

test('a long document is cut between its blocks, and every offset has its page', () => {
  for (const { entry } of syntheticDocuments({ seed: 5, documents: 3, cities, chars: 30_000 })) {
    const parts = partsOf(entry);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(entry.chars);
    const starts = new Set(entry.blocks.map((block) => block.start));
    for (const [i, part] of parts.entries()) {
      expect(starts).toContain(part.start);
      expect(part.end).toBe(parts[i + 1]?.start ?? entry.chars);
      expect(pageAt(entry, part.start)).toBe(i + 1);
      expect(pageAt(entry, part.end - 1)).toBe(i + 1);
    }
  }
});

test('a short document is one page', () => {
  for (const { entry } of syntheticDocuments({ seed: 5, documents: 3, cities, chars: 900 })) {
    expect(partsOf(entry)).toEqual([{ start: 0, end: entry.chars }]);
  }
});
