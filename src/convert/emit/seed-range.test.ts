import { fc } from '../../corpus/draw.ts';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../schema/edit.ts';
import { seedRanges } from './seed-range.ts';

const edit = (start: number, original: string, replacement: string): Edit => ({
  start,
  end: start + original.length,
  original,
  replacement,
  rule: 'gloss',
  proof: 'dictionary',
  confidence: 1,
});

describe('the way from words to the seed', () => {
  // Seed: 创(chuàng)新,驱?? – text: 创新，驱动
  const ranges = seedRanges([edit(1, '(chuàng)', ''), edit(10, ',', '，'), edit(12, '??', '动')]);
  it.each([
    ['创', 0, 1, 0, 1],
    ['新', 1, 2, 9, 10],
    ['创新', 0, 2, 0, 10],
    ['，', 2, 3, 10, 11],
    ['驱', 3, 4, 11, 12],
    ['动', 4, 5, 12, 14],
    ['驱动', 3, 5, 11, 14],
  ])('%s', (_, start, end, from, to) => expect(ranges(start, end)).toEqual({ start: from, end: to }));

  it('takes a repaired range whole, and skips removals beside it', () => {
    const several = seedRanges([edit(0, '++', ''), edit(2, 'xx', '甲乙'), edit(4, '--', '')]);
    expect(several(0, 1)).toEqual({ start: 2, end: 4 });
    expect(several(1, 2)).toEqual({ start: 2, end: 4 });
  });

  it('gives the words back when the edits inside it are replayed', () => {
    const piece = fc.record({
      original: fc.string({ minLength: 1, maxLength: 3 }),
      replacement: fc.string({ maxLength: 3 }),
      kept: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        let seed = '';
        let text = '';
        const edits: Edit[] = [];
        for (const { original, replacement, kept } of pieces) {
          if (!kept) edits.push(edit(seed.length, original, replacement));
          seed += original;
          text += kept ? original : replacement;
        }
        if (text === '') return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const range = seedRanges(edits)(start, end);
        let read = '';
        let at = range.start;
        for (const { start: from, end: to, replacement } of edits) {
          if (from < range.start || to > range.end) continue;
          read += seed.slice(at, from) + replacement;
          at = to;
        }
        read += seed.slice(at, range.end);
        expect(read).toContain(text.slice(start, end));
      }),
    );
  });
});
