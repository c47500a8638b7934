import type { Edit } from '../../schema/edit.ts';

/**
 * Characters that a scanner took for others, each in the words around it: `wrong` is text that means nothing in either
 * script, or only by chance across two words, so `unless` names what may follow or stand before.
 */
interface Confusion {
  readonly wrong: string;
  readonly right: string;
  /** Characters after the words with which they are right as they stand. */
  readonly unlessAfter?: string;
  /** Characters before the words with which they are right as they stand. */
  readonly unlessBefore?: string;
}

const PERSONS = '员員们們士口大才民人物家类類选選数數均';

/** The table of scan confusions; 人 for 入 is by far the most frequent of them. */
export const CONFUSIONS: readonly Confusion[] = [
  { wrong: '深人', right: '深入', unlessAfter: `${PERSONS}心`, unlessBefore: '高资資' },
  { wrong: '投人', right: '投入', unlessAfter: `${PERSONS}所以` },
  { wrong: '融人', right: '融入', unlessAfter: PERSONS },
  { wrong: '纳人', right: '纳入', unlessAfter: PERSONS },
  { wrong: '納人', right: '納入', unlessAfter: PERSONS },
  { wrong: '列人', right: '列入', unlessAfter: PERSONS, unlessBefore: '以色系队隊' },
  { wrong: '迈人', right: '迈入', unlessAfter: PERSONS },
  { wrong: '邁人', right: '邁入', unlessAfter: PERSONS },
  { wrong: '步人', right: '步入', unlessAfter: `${PERSONS}后後`, unlessBefore: '同一进進逐初跑' },
];

/** Repairs the declared scan confusions where their context allows. */
export function scanEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('人'); at !== -1; at = text.indexOf('人', at + 1)) {
    const confusion = CONFUSIONS.find(({ wrong }) => text.startsWith(wrong, at - 1));
    if (!confusion || at === 0) continue;
    const before = text.charAt(at - 2);
    const after = text.charAt(at + 1);
    if (after === '' || confusion.unlessAfter?.includes(after) === true) continue;
    if (before !== '' && confusion.unlessBefore?.includes(before) === true) continue;
    edits.push({
      start: at,
      end: at + 1,
      original: '人',
      replacement: '入',
      rule: 'scan-confusion',
      proof: 'dictionary',
      confidence: 0.98,
      reason: `${confusion.wrong} → ${confusion.right}`,
    });
  }
  return edits;
}
