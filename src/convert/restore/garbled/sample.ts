import type { GlossSet } from '../glosses.ts';

/** How much text of a page teaches its names and phrases. */
const SAMPLE = 200_000;
/** Characters after a trigger that may be garbled and teach nothing. */
const TAINTED = 24;

/** The page's text without its glosses and away from the triggers. */
export function sampleOf(text: string, at: readonly number[], set: GlossSet): string {
  let result = '';
  let from = 0;
  const dropped = [
    ...set.glosses.map(({ start, end }): [number, number, string] => [start, end, '']),
    ...at.map((place): [number, number, string] => [place, place + TAINTED, '\n']),
  ].sort((a, b) => a[0] - b[0]);
  for (const [start, end, instead] of dropped) {
    if (start > from) result += text.slice(from, start);
    from = Math.max(from, end);
    result += instead;
    if (result.length > SAMPLE) return result;
  }
  return (result + text.slice(from)).slice(0, SAMPLE);
}
