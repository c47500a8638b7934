import { describe, expect, it } from 'vitest';
import { Language, PageCounts } from '../model/language.ts';
import { certainMargin, OWN_WORD, TITLE, UNEVEN } from '../threshold.ts';
import { alphabetOf } from './alphabet.ts';
import type { Lead } from './certainty.ts';
import { doubts } from './doubt.ts';
import type { Page } from './page.ts';
import { NOTHING, type Reading } from './reading.ts';

const CERTAIN = certainMargin(1000);
/** A little more than is asked. */
const MORE = 0.01;

function pageOf(sample: string): Page {
  const counts = new PageCounts(sample);
  return {
    language: new Language(counts),
    counts,
    alphabet: alphabetOf('Hans', sample, new Map()),
    glosses: new Map(),
    bare: new Set(),
    certain: CERTAIN,
  };
}

/** Judges the characters of `text`, all of them garbled, each leading by what `lead` says. */
function judged(text: string, lead: (at: number) => Lead | undefined, page: Page, title = 0): boolean[] {
  const line = [...text].map((character, at): Reading => {
    return { ...NOTHING, text: character, unit: character.charCodeAt(0), from: at, to: at + 1, garbled: true };
  });
  const leads = new Map<Reading, Lead>();
  line.forEach((reading, at) => {
    const found = lead(at);
    if (found) leads.set(reading, found);
  });
  return doubts({ run: line, line, leads, title }, page);
}

const by =
  (all: number, uneven = all) =>
  (): Lead => ({ all, uneven });

describe('doubts', () => {
  const empty = pageOf('');

  it('all of what nothing leads in, or leads too little in', () => {
    expect(judged('发展', () => undefined, empty)).toEqual([true, true]);
    expect(judged('发展', by(CERTAIN - MORE, Infinity), empty)).toEqual([true, true]);
  });

  it('nothing of everyday characters that lead by the threshold, over readings of other lengths by more', () => {
    expect(judged('发展', by(CERTAIN, CERTAIN + UNEVEN), empty)).toEqual([false, false]);
    expect(judged('发展', by(CERTAIN, CERTAIN + UNEVEN - MORE), empty)).toEqual([true, true]);
  });

  it('one character and not its neighbour', () => {
    const lead = (at: number): Lead => ({ all: at === 0 ? CERTAIN : 0, uneven: Infinity });
    expect(judged('发展', lead, empty)).toEqual([false, true]);
  });

  it('asks less in the title of a clause, and nothing more over readings of other lengths', () => {
    expect(judged('发展', by(CERTAIN, 0), empty, 2)).toEqual([false, false]);
    expect(judged('发展', by(CERTAIN, 0), empty, 1)).toEqual([false, true]);
    expect(judged('发展', by(CERTAIN - TITLE, 0), empty, 2)).toEqual([false, false]);
    expect(judged('发展', by(CERTAIN - TITLE - MORE, 0), empty, 2)).toEqual([true, true]);
  });

  it('asks less of a word that the page has again and again', () => {
    const own = pageOf('甪直古镇。甪直水乡。甪直景区。');
    const lead = by(CERTAIN - OWN_WORD, 0);
    expect(judged('甪直', lead, own)).toEqual([false, false]);
    expect(judged('甪直', by(CERTAIN - OWN_WORD - MORE), own)).toEqual([true, true]);
    // Twice is no habit, and the other order no word.
    expect(judged('甪直', lead, pageOf('甪直古镇。甪直水乡。'))).toEqual([true, true]);
    expect(judged('直甪', lead, own)).toEqual([true, true]);
  });

  it('a rare character that the page has nowhere beside its neighbour, however much it leads', () => {
    expect(judged('甪里', by(16, Infinity), empty)).toEqual([true, false]);
    expect(judged('甪里', by(16, Infinity), pageOf('甪里先生。'))).toEqual([false, false]);
  });

  it('asks the threshold alone of a mark', () => {
    expect(judged('，', by(CERTAIN, 0), empty)).toEqual([false]);
    expect(judged('，', by(CERTAIN - MORE), empty)).toEqual([true]);
  });

  it('knows a word of the page in either script', () => {
    expect(judged('產業', by(CERTAIN - OWN_WORD, 0), pageOf('产业。产业。产业。'))).toEqual([false, false]);
  });
});
