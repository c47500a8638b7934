import { isHan, type Alphabet } from './alphabet.ts';
import type { Candidate } from './candidate.ts';

/** So many characters after the last that was garbled are looked at, and so many of them may be rare. */
const AHEAD = 6;
const RARE = 3;

/**
 * Whether a reading ends in what cannot be text: it came back into step where the line did not, and most of what it
 * takes as it stands are characters that hardly any page has.
 */
export function isAstray({ readings }: Candidate, alphabet: Alphabet): boolean {
  const last = readings.findLastIndex(({ garbled }) => garbled);
  if (last === -1) return false;
  const ahead = readings
    .slice(last + 1)
    .filter(({ unit }) => isHan(unit))
    .slice(0, AHEAD);
  return ahead.filter(({ unit }) => !alphabet.isEveryday(unit)).length > RARE;
}
