import { folded } from '../folded.ts';
import { webPairs } from '../model/web.ts';
import { byScore, type Candidate } from './candidate.ts';

/**
 * What a reading's score is made of: that of the search, that of the second table of words, and what speaks for each
 * character and each word of one character, which the table counts too dear. Fitted, as model/README.md says, so that
 * the scores are logarithms of probabilities again.
 */
const SEARCH = 0.8;
const WEB = 0.32;
const SINGLE = 0.4;
const CHARACTER = 0.55;
/** A reading this many nats behind the best of the search is not weighed again; it cannot come first. */
const FAR = 16;

/** The candidates of a search by both models, the likeliest first; `left` is the restored text before them. */
export function ranked(candidates: readonly Candidate[], left: string): readonly Candidate[] {
  const [best] = candidates;
  if (!best) return candidates;
  const web = webPairs();
  const before = plain(left);
  return candidates
    .filter(({ score }) => score >= best.score - FAR)
    .map((candidate) => {
      const text = plain(candidate.text);
      const { score, singles } = web.cut(before + text);
      const sum = SEARCH * candidate.score + WEB * score + SINGLE * singles + CHARACTER * text.length;
      return { ...candidate, score: sum };
    })
    .sort(byScore);
}

/** A text in the characters of the table, without the indent. */
function plain(text: string): string {
  return folded(text).replaceAll('　', '');
}
