import { chain, type Reading } from './reading.ts';

/** A reading of the line from a trigger up to a place where every reading that was kept is in step again. */
export interface Candidate {
  readonly readings: readonly Reading[];
  readonly text: string;
  readonly score: number;
}

/** The likelier first; of equals the one that comes first by its text. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.text < b.text ? -1 : 1);
}

/** What readings say together; a lost byte has a place and no character. */
export function textOf(readings: readonly Reading[]): string {
  return readings.map((reading) => (reading.lost ? '\uFFFD' : reading.text)).join('');
}

/** The candidates that were dropped on the way for one that ended alike: each goes on as that one does. */
export function droppedFor(best: Candidate): Candidate[] {
  const found = new Map<string, Candidate>();
  best.readings.forEach((reading, i) => {
    for (const dropped of reading.dropped ?? []) {
      const score = best.score - (reading.score - dropped.score);
      const readings = [...chain(dropped).slice(1), ...best.readings.slice(i + 1)];
      const text = textOf(readings);
      if ((found.get(text)?.score ?? -Infinity) < score) found.set(text, { readings, text, score });
    }
  });
  return [...found.values()];
}
