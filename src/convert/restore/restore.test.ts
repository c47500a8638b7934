import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invert, replay } from './replay.ts';
import { repair } from './repair.ts';
import { restore } from './restore.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);

describe('the five seeds', () => {
  const seeds = readdirSync(SEEDS).map((file) => [file, readFileSync(new URL(file, SEEDS), 'utf8')] as const);

  it.each(seeds)(
    '%s: edits lead from the seed to the text and back',
    (_, seed) => {
      const { text, edits } = restore(seed);
      expect(replay(seed, edits)).toBe(text);
      expect(invert(text, edits)).toBe(seed);
      expect(restore(text).edits).toEqual([]);
    },
    60_000,
  );

  it('all thirteen garbled runs are read, twelve at least proved by replay', () => {
    const runs = seeds.flatMap(([, seed]) => repair(seed).edits.filter(({ rule }) => rule === 'garbled-run'));
    expect(runs).toHaveLength(13);
    expect(runs.filter(({ proof }) => proof === 'replay').length).toBeGreaterThanOrEqual(12);
  }, 60_000);
});
