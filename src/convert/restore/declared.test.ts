import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { restore, type DeclaredRepair } from './restore.ts';

const SEED = readFileSync(new URL('cases/wild/001/input.txt', import.meta.url), 'utf8');

function repairs(...all: DeclaredRepair[]): { readonly repairs: DeclaredRepair[] } {
  return { repairs: all };
}

describe('declared repairs', { timeout: 60_000 }, () => {
  it('a change replaces the words and is shown as a review', () => {
    const { text, edits, messages } = restore(
      SEED,
      repairs({
        decision: 'change',
        original: '科技強(qiáng)省建設(shè)策略',
        replacement: '科技強省建設戰略',
        reason: 'the name of the plan',
      }),
    );
    expect(text).toContain('全面對接落實科技強省建設戰略，');
    // 設 and 強 are glossed everywhere else: what the editor wrote bare does not make the others an author's.
    expect(text).not.toMatch(/[設強]\(/u);
    expect(edits.filter(({ rule }) => rule === 'review')).toMatchObject([
      { proof: 'review', confidence: 1, reason: 'the name of the plan' },
    ]);
    expect(messages).toEqual([]);
  });

  it('an accepted repair is proved by the review', () => {
    const { edits, messages } = restore(
      SEED,
      repairs({ decision: 'accept', original: '投人及能力', reason: 'checked' }),
    );
    expect(edits.find(({ rule }) => rule === 'scan-confusion')).toBeDefined();
    expect(edits.filter(({ proof }) => proof === 'review').map(({ original }) => original)).toEqual(['人']);
    expect(messages).toEqual([]);
  });

  it('a refused repair leaves the words of the seed', () => {
    const { text } = restore(SEED, repairs({ decision: 'refuse', original: '投人', reason: 'as printed' }));
    expect(text).toContain('研發投人及能力');
  });

  it('stale, ambiguous and empty decisions are errors that say what to do', () => {
    const { messages } = restore(
      SEED,
      repairs(
        { decision: 'change', original: '沒有的話', replacement: '…', reason: 'gone' },
        { decision: 'refuse', original: '荊', reason: 'many' },
        { decision: 'accept', original: '萬(wàn)名校友', prefix: '、', reason: 'gloss' },
        { decision: 'accept', original: '高新技', prefix: '施', reason: 'nothing there' },
        { decision: 'change', original: '生態(tài)', reason: 'no replacement' },
      ),
    );
    const stale = messages.filter(({ rule }) => rule === 'review/stale-repair');
    expect(stale.map(({ severity }) => severity)).toEqual(stale.map(() => 'error'));
    expect(stale.length).toBeGreaterThanOrEqual(4);
    for (const message of stale) {
      expect(message.expected).toContain('in the decoded seed');
      expect(message.hint).toBeTruthy();
    }
  });
});
