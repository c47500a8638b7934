import type { Document } from '../../schema/document.ts';
import type { EditRule } from '../../schema/edit.ts';

/**
 * Repairs a reader sees on demand. Punctuation, blanks and furniture are left out: they are many, say little beside the
 * text, and stand in full on the source page.
 */
const SHOWN: ReadonlySet<EditRule> = new Set([
  'gloss',
  'garbled-run',
  'scan-confusion',
  'line-break',
  'inserted-punctuation',
  'page-number',
  'review',
]);

/** A mark around words of the restored text; an empty one marks where something was removed. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quoted' | 'repaired' | 'uncertain';
  /** A record's id, or the index of the edit; empty for `uncertain`. */
  readonly name: string;
}

/** Every mark of a document in offsets of the restored text. */
export function marks(document: Document): readonly Mark[] {
  const quoted = [
    ...document.pledges,
    ...document.results,
    ...document.milestones,
    ...document.instruments,
    ...document.excluded,
  ].map(({ id, quote }): Mark => ({ start: quote.start, end: quote.end, kind: 'quoted', name: id }));
  let shift = 0;
  const repaired = document.edits.flatMap((edit, index): readonly Mark[] => {
    const start = edit.start + shift;
    shift += edit.replacement.length - (edit.end - edit.start);
    if (!SHOWN.has(edit.rule)) return [];
    return [{ start, end: start + edit.replacement.length, kind: 'repaired', name: String(index) }];
  });
  const uncertain = document.uncertain.map(({ start, end }): Mark => ({ start, end, kind: 'uncertain', name: '' }));
  return [...quoted, ...repaired, ...uncertain];
}

/** A stretch of text under the same marks, or (when `start` equals `end`) a place where something was removed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quoted: readonly string[];
  /** Those of `quoted` whose words begin here: each record's anchor stands once. */
  readonly begins: readonly string[];
  readonly repaired: string | undefined;
  readonly uncertain: boolean;
}

interface Event {
  readonly at: number;
  /** Ends come before removals, removals before beginnings. */
  readonly order: 0 | 1 | 2;
  readonly mark: Mark;
}

/** Cuts `[start, end)` of the text wherever a mark begins or ends; `list` holds the marks that touch it. */
export function stretches(start: number, end: number, list: readonly Mark[]): readonly Stretch[] {
  const events = list
    .flatMap((mark): readonly Event[] =>
      mark.start === mark.end
        ? [{ at: mark.start, order: 1, mark }]
        : [
            { at: Math.max(mark.start, start), order: 2, mark },
            { at: Math.min(mark.end, end), order: 0, mark },
          ],
    )
    .sort((a, b) => a.at - b.at || a.order - b.order);
  const found: Stretch[] = [];
  const quoted = new Set<string>();
  const begun = new Set<string>();
  let repaired: string | undefined;
  let uncertain = 0;
  let from = start;
  const cut = (to: number, removal?: string): void => {
    if (to === from && removal === undefined) return;
    const begins = [...quoted].filter((id) => begun.delete(id));
    found.push({
      start: from,
      end: to,
      quoted: [...quoted],
      begins,
      repaired: removal ?? repaired,
      uncertain: uncertain > 0,
    });
    from = to;
  };
  for (const { at, order, mark } of events) {
    cut(at);
    if (order === 1) cut(at, mark.name);
    else if (mark.kind === 'uncertain') uncertain += order === 2 ? 1 : -1;
    else if (mark.kind === 'repaired') repaired = order === 2 ? mark.name : undefined;
    else if (order === 0) quoted.delete(mark.name);
    else {
      quoted.add(mark.name);
      if (mark.start >= start) begun.add(mark.name);
    }
  }
  cut(end);
  return found;
}
