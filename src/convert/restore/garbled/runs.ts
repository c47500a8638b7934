import type { Edit } from '../../../schema/edit.ts';
import type { GlossSet } from '../glosses.ts';
import { Language, PageCounts } from '../model/language.ts';
import { certainMargin } from '../threshold.ts';
import { alphabetOf } from './alphabet.ts';
import { isAstray } from './astray.ts';
import { margins } from './certainty.ts';
import { UNFOLDED } from './folding.ts';
import { HeadNumbers } from './head-numbers.ts';
import { leftOf } from './left-text.ts';
import type { Page } from './page.ts';
import { ranked } from './ranking.ts';
import { editOf, runsOf } from './run-edit.ts';
import { sampleOf } from './sample.ts';
import { search } from './search.ts';
import { againstUntitled, titleLength } from './title.ts';
import { triggers } from './trigger.ts';
import type { RunRepair, Undecided } from './undecided.ts';

/** Reads the garbled runs of a page. */
export function repairRuns(text: string, set: GlossSet, script: 'Hant' | 'Hans'): RunRepair {
  const places = triggers(text);
  const edits: Edit[] = [];
  const undecided: Undecided[] = [];
  if (places.length === 0) return { edits, undecided };
  const sample = sampleOf(text, places, set).replace(/[,;:()!]/g, (mark) => UNFOLDED[mark] ?? mark);
  const counts = new PageCounts(sample);
  const page: Page = {
    language: new Language(counts),
    counts,
    alphabet: alphabetOf(script, sample, set.pinyin),
    glosses: set.pinyin,
    bare: set.bare,
    certain: certainMargin(sample.length),
  };
  const numbers = new HeadNumbers(text);
  const untitled = againstUntitled(text);
  let done = 0;
  for (const place of places) {
    if (place < done) continue;
    const lineStart = text.lastIndexOf('\n', place - 1) + 1;
    const newline = text.indexOf('\n', place);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd).replace(/\r$/, '');
    const neighbours = {
      left: leftOf(text, lineStart, place, edits),
      clauseNumbers: line.slice(0, place - lineStart).trim() === '' ? numbers.expected(lineStart, lineEnd) : [],
      untitled,
    };
    const outcome = search(line, place - lineStart, neighbours, page);
    done = lineStart + Math.max(outcome.end, place - lineStart + 1);
    const candidates = ranked(outcome.candidates, neighbours.left);
    const [best] = candidates;
    const astray = best !== undefined && isAstray(best, page.alphabet);
    if (outcome.exhausted || astray) {
      // Nothing tells where the line comes back into step: all that is left of it is in doubt.
      done = lineStart + line.length;
      const reason = astray ? 'no reading comes back into step' : 'the search ran out of its budget';
      undecided.push({ start: place, end: done, reason, readings: [] });
    }
    if (outcome.exhausted || astray || !best) continue;
    const found = margins(candidates);
    const title = untitled > 0 && neighbours.left === '' ? titleLength(best.text) : 0;
    for (const run of runsOf(best)) {
      const made = editOf(text, { line, lineStart, run, candidates, found, title }, page);
      if (made.edit) edits.push(made.edit);
      undecided.push(...made.undecided);
    }
    numbers.learn(lineStart, best.text);
  }
  return { edits, undecided };
}
