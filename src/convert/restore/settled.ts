import type { Span } from '../../schema/quote.ts';
import type { Message } from '../message.ts';
import { overlaps } from './declared.ts';
import type { Pass } from './pass.ts';
import type { PositionMap } from './restoration.ts';

type Finding = Omit<Message, 'file'>;

/** What a later pass may say of a garbled run; of all else the first pass has spoken. */
const OF_RUNS: ReadonlySet<string> = new Set([
  'restore/undecided-run',
  'restore/uncertain-reading',
  'restore/wrong-gloss',
]);

/**
 * Findings in ranges of the seed, with those of a later pass over the text that `map` leads to. A run that the later pass
 * could read is no longer said to be left as it stands.
 */
export function foundLater(before: readonly Finding[], later: readonly Finding[], map: PositionMap): Finding[] {
  const messages = [...before];
  for (const finding of later) {
    if (!finding.place || !OF_RUNS.has(finding.rule)) continue;
    const { start, end } = finding.place;
    const place = { ...finding.place, start: map.toSeed(start, -1).offset, end: map.toSeed(end, 1).offset };
    const known = messages.findIndex((one) => OF_RUNS.has(one.rule) && one.place && overlaps(one.place, place));
    if (known === -1) messages.push({ ...finding, place });
    else if (messages[known]?.rule !== finding.rule) messages[known] = { ...finding, place };
  }
  return messages;
}

/** Spans of the text before a pass as spans of the text after it, with those that the pass itself leaves uncertain. */
export function spansAfter(before: readonly Span[], { map, uncertain }: Pick<Pass, 'map' | 'uncertain'>): Span[] {
  const moved = before.map(({ start, end }) => ({
    start: map.toText(start, -1).offset,
    end: map.toText(end, 1).offset,
  }));
  const spans = [...moved, ...uncertain]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
