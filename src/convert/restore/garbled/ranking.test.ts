import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { ranked } from './ranking.ts';

const candidate = (text: string, score: number): Candidate => ({ readings: [], text, score });

describe('the order of the readings', () => {
  it('puts the words that are likelier together first where the search hardly tells', () => {
    const found = ranked([candidate('心理元代热线', -40), candidate('心理援助热线', -40.5)], '');
    expect(found.map(({ text }) => text)).toEqual(['心理援助热线', '心理元代热线']);
  });

  it('reads both scripts as one, and what stands before', () => {
    const [hans] = ranked([candidate('援助热线', -40)], '心理');
    const [hant] = ranked([candidate('援助熱線', -40)], '心理');
    expect(hant?.score).toBe(hans?.score);
    expect(hans?.score).not.toBe(ranked([candidate('援助热线', -40)], '')[0]?.score);
  });

  it('leaves out what the search puts far behind', () => {
    expect(ranked([candidate('心理元代', -20), candidate('心理援助', -60)], '')).toHaveLength(1);
    expect(ranked([], '')).toEqual([]);
  });
});
