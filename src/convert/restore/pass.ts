import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import type { Message } from '../message.ts';
import type { Decisions } from './declared.ts';
import { furnitureEdits } from './furniture/furniture.ts';
import type { Undecided } from './garbled/undecided.ts';
import { Layers } from './layers.ts';
import { positionMap } from './positions.ts';
import { repair } from './repair.ts';
import type { PositionMap } from './restoration.ts';
import { lineEdits } from './whitespace.ts';

/** What one pass of every rule makes of a text. */
export interface Pass {
  readonly text: string;
  /** Sorted, never overlapping, in offsets of the text that was given. */
  readonly edits: readonly Edit[];
  readonly map: PositionMap;
  readonly script: 'Hant' | 'Hans';
  /** Spans of the new text whose reading is not decided. */
  readonly uncertain: readonly Span[];
  /** Their places are ranges of the text that was given. */
  readonly messages: readonly Omit<Message, 'file'>[];
}

/** Repairs a text, splits its furniture off and puts its white space in order; `again` where that was done before. */
export function pass(given: string, decisions: Decisions, again: boolean): Pass {
  const repaired = repair(given, decisions, again);
  const layers = new Layers(given, decisions.refused, repaired.edits);
  layers.add(furnitureEdits(layers.text));
  // White space comes last and is not refused: the text has one normal form.
  layers.addAlways(lineEdits(layers.text));
  const map = positionMap(layers.edits);
  return {
    text: layers.text,
    edits: layers.edits,
    map,
    script: repaired.script,
    uncertain: repaired.undecided.map((run) => uncertainSpan(run, map)).filter(({ start, end }) => start < end),
    messages: repaired.messages,
  };
}

/** The range of the new text that an undecided range became. */
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
