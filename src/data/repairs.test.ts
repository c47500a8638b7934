import { fc } from '../corpus/draw.ts';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../schema/edit.ts';
import { replay, seedLines, wordRepairs } from './repairs.ts';

function edit(seed: string, start: number, end: number, replacement: string, rule: Edit['rule'] = 'gloss'): Edit {
  return { start, end, original: seed.slice(start, end), replacement, rule, proof: 'dictionary', confidence: 1 };
}

describe('replay', () => {
  it('applies the edits', () => {
    const seed = '創(chuàng)新?ab';
    expect(replay(seed, [edit(seed, 1, 9, ''), edit(seed, 10, 13, '。')])).toBe('創新。');
  });

  it('refuses an edit that is not about this seed', () => {
    expect(() => replay('別的文字', [edit('創(chuàng)新', 1, 9, '')])).toThrow(/stale/);
  });
});

describe('wordRepairs', () => {
  it('places words that were put in, and leaves removals out', () => {
    const seed = '深人實(shí)施';
    const edits = [edit(seed, 1, 2, '入', 'scan-confusion'), edit(seed, 3, 7, '')];
    expect(wordRepairs(edits).map(({ start, end }) => [start, end])).toEqual([[1, 2]]);
  });
});

describe('seedLines', () => {
  const rebuilt = (lines: ReturnType<typeof seedLines>) =>
    lines.map((line) => line.runs.map((run) => (run.kind === 'same' ? run.text : run.original)).join('')).join('\n');

  it('shows every line of the seed', () => {
    const seed = '一\n二(èr)\n\n三';
    const lines = seedLines(seed, [edit(seed, 3, 7, ''), edit(seed, 7, 9, '\n', 'whitespace')]);
    expect(lines.map((line) => line.number)).toEqual([1, 2, 3, 4]);
    expect(rebuilt(lines)).toBe(seed);
  });

  it('loses no character of any seed', () => {
    const cuts = fc
      .array(fc.nat(40), { minLength: 2, maxLength: 8 })
      .map((at) => [...new Set(at)].sort((a, b) => a - b));
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60, unit: fc.constantFrom('a', '\n', '文', ' ') }),
        cuts,
        (seed, at) => {
          const edits = at.flatMap((start, i) =>
            i % 2 === 0 && at[i + 1] !== undefined ? [edit(seed, start, at[i + 1] ?? start, 'x')] : [],
          );
          expect(rebuilt(seedLines(seed, edits))).toBe(seed);
        },
      ),
    );
  });
});
