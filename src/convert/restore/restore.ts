import type { Span } from '../../schema/quote.ts';
import type { DeclaredRepair } from './declared.ts';
import { furnitureEdits } from './furniture.ts';
import type { Undecided } from './garbled/runs.ts';
import { Layers } from './layers.ts';
import { positionMap } from './positions.ts';
import { repair } from './repair.ts';
import type { PositionMap, Restoration } from './restoration.ts';
import { lineEdits } from './whitespace.ts';

export type { DeclaredRepair } from './declared.ts';

/**
 * Restores a decoded seed: repairs what the channel did, splits the page's furniture off, and puts white space in
 * order. `repairs` are an editor's decisions; one that no longer fits the seed becomes a message of severity error.
 * Pure and deterministic; restoring a restored text changes nothing.
 */
export function restore(seedText: string, options: { readonly repairs?: readonly DeclaredRepair[] } = {}): Restoration {
  const repaired = repair(seedText, options.repairs);
  const layers = new Layers(seedText, repaired.refused, repaired.edits);
  layers.add(furnitureEdits(layers.text));
  // White space comes last and is not refused: the text has one normal form.
  layers.addAlways(lineEdits(layers.text));
  const map = positionMap(layers.edits);
  const uncertain = repaired.undecided.map((run) => uncertainSpan(run, map)).filter(({ start, end }) => start < end);
  const messages = [...repaired.messages];
  if (layers.text === '' && seedText.trim() !== '') {
    messages.push({
      severity: 'warning',
      rule: 'restore/nothing-left',
      reason: 'the page holds furniture and no document',
      hint: 'Check the capture: the text may have been loaded by a script.',
    });
  }
  return {
    text: layers.text,
    edits: layers.edits,
    furniture: layers.edits.filter(({ rule }) => rule === 'furniture').map(({ start, end }) => ({ start, end })),
    map,
    script: repaired.script,
    uncertain,
    messages,
  };
}

/** The range of the text that an undecided range of the seed became. */
function uncertainSpan(run: Undecided, map: PositionMap): Span {
  const start = map.toText(run.start, -1).offset;
  const end = map.toText(run.end, 1).offset;
  if (!run.within) return { start, end };
  // Counted from the end: blanks at the head of the line may have gone.
  return {
    start: Math.max(start, end - run.within.of + run.within.start),
    end: Math.max(start, end - run.within.of + run.within.end),
  };
}
