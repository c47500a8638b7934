import type { Document } from '../schema/document.ts';
import { once } from './once.ts';
import { wordRepairs } from './repairs.ts';

/** A stretch of a document's text that one page shows: whole blocks, by offsets of the restored text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * What a character, a record beside it and a repair in it weigh on a page, in bytes as compressed, as measured on the
 * proof-read seeds; and how much of it arrives in the first flight with the frame of the page: on the first stand also
 * the facts, the notes and how to cite it.
 */
const WEIGHT = { character: 1.05, record: 18, repair: 4 };
const ROOM = { first: 3800, further: 6400 };
/** What the place of a record of a later part takes on the first page, where its lasting address leads on from. */
const PLACE = 9;
const LEAST = 700;
/** A cut waits for a heading no longer than until this share of the room is taken. */
const EARLY = 0.6;

const recordsOf = ({ pledges, results, milestones }: Document) => [...pledges, ...results, ...milestones];

function cut(document: Document): readonly Part[] {
  const { blocks, chars } = document;
  const starts = [
    ...recordsOf(document).map(({ quote }) => [quote.start, WEIGHT.record] as const),
    ...wordRepairs(document.edits).map(({ start }) => [start, WEIGHT.repair] as const),
  ].sort(([a], [b]) => a - b);
  let at = 0;
  const weights = blocks.map((block, i) => {
    const end = blocks[i + 1]?.start ?? chars;
    let weight = (end - block.start) * WEIGHT.character;
    for (; (starts[at]?.[0] ?? Infinity) < end; at += 1) weight += starts[at]?.[1] ?? 0;
    return weight;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= ROOM.first) return [{ start: 0, end: chars }];
  const cuts: number[] = [];
  let room = Math.max(LEAST, ROOM.first - recordsOf(document).length * PLACE);
  let taken = 0;
  for (const [i, weight] of weights.entries()) {
    const heading = blocks[i]?.kind === 'heading' && taken > room * EARLY;
    if (taken > 0 && (taken + weight > room || heading)) {
      cuts.push(blocks[i]?.start ?? chars);
      taken = 0;
      room = ROOM.further;
    }
    taken += weight;
  }
  return [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? chars }));
}

/** The pages of a document: one where it fits into the first flight, else cut between blocks, before headings if possible. */
export const partsOf = once(cut);

/** The page, from 1, that shows what stands at an offset of the text. */
export function pageAt(document: Document, offset: number): number {
  const parts = partsOf(document);
  return Math.max(1, parts.findLastIndex((part) => part.start <= offset) + 1);
}
