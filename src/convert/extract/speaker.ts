import type { Span } from '../../schema/quote.ts';
import type { Clause } from './clause.ts';
import { NOT_A_SPEAKER, OFFICES, SPEAKING } from './vocabulary/speakers.ts';

const byLength = (a: string, b: string): number => b.length - a.length;
const VERBS = SPEAKING.toSorted(byLength).join('|');
const NAME = '[\\u4e00-\\u9fff·]{2,4}';
const TITLED = new RegExp(
  `(?:${OFFICES.toSorted(byLength).join('|')})(${NAME}?)(?:同志)?(?:在[^，]{0,12})?(?:并)?(?:${VERBS})`,
);
const BARE = new RegExp(`^(${NAME})(?:同志)?(?:还|并)?(?:${VERBS})(?=$|[，：:“])`);

/** The name of the person whose words the clause reports, as a span of the text; null for a meeting or a paper. */
export function speakerIn(clause: Clause): Span | null {
  const match = TITLED.exec(clause.words) ?? BARE.exec(clause.words);
  const name = match?.[1];
  if (match === null || name === undefined || NOT_A_SPEAKER.test(name)) return null;
  const start = clause.start + match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}
