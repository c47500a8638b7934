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

describe('what only a later pass can read', { timeout: 60_000 }, () => {
  /** The blank in the gloss keeps the first pass from replaying the run before it. */
  const seed = '?。€開(kāi )';
  const decided = (decision: 'accept' | 'refuse') =>
    restore(seed, { repairs: [{ decision, original: '?。€', reason: 'checked' }] });

  it('is never certain, and is said once', () => {
    const { text, edits, uncertain, messages } = restore(seed);
    expect(text).not.toContain('?');
    expect(edits.filter(({ rule }) => rule === 'garbled-run')).toMatchObject([
      { start: 0, end: 3, original: '?。€', proof: 'dictionary' },
    ]);
    expect(uncertain).toEqual([{ start: 0, end: text.indexOf('開') }]);
    expect(messages).toMatchObject([{ rule: 'restore/uncertain-reading', place: { start: 0, end: 3 } }]);
  });

  it('is certain when an editor accepts it', () => {
    const { edits, uncertain, messages } = decided('accept');
    expect(edits.find(({ rule }) => rule === 'garbled-run')).toMatchObject({ proof: 'review', reason: 'checked' });
    expect(uncertain).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('stays as it stands when an editor refuses it', () => {
    expect(decided('refuse').text).toBe('?。€開');
    expect(decided('refuse').messages).toEqual([]);
  });
});
