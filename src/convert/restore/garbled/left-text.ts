import type { Edit } from '../../../schema/edit.ts';
import { UNFOLDED } from './folding.ts';
import { glossAt } from './trigger.ts';

/** Restored characters before a run that the model reads. */
const LEFT = 12;
/** Edits before a run that can lie so near. */
const NEAR = 12;

/** The restored text of the line before a run, for the model. */
export function leftOf(text: string, lineStart: number, place: number, edits: readonly Edit[]): string {
  let result = '';
  let at = Math.max(lineStart, place - 8 * LEFT);
  for (const edit of edits.slice(-NEAR)) {
    if (edit.end <= at || edit.start >= place) continue;
    result += text.slice(at, Math.max(at, edit.start)) + edit.replacement;
    at = edit.end;
  }
  result += text.slice(at, place);
  let plain = '';
  for (let i = 0; i < result.length; i += 1) {
    const gloss = glossAt(result, i);
    if (gloss) i = gloss.end - 1;
    else plain += UNFOLDED[result.charAt(i)] ?? result.charAt(i);
  }
  return plain.slice(-LEFT);
}
