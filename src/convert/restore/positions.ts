import type { Edit } from '../../schema/edit.ts';
import type { PositionMap } from './restoration.ts';

interface Anchor {
  readonly seedStart: number;
  readonly seedEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
}

type Answer = { readonly offset: number; readonly lossy: boolean };

/** The map between a seed and what `edits` make of it. */
export function positionMap(edits: readonly Edit[]): PositionMap {
  const anchors: Anchor[] = [];
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    const textStart = start + shift;
    const textEnd = textStart + replacement.length;
    anchors.push({ seedStart: start, seedEnd: end, textStart, textEnd });
    shift = textEnd - end;
  }
  return {
    toText: (offset, bias = -1) => across(anchors, offset, bias, 'seedStart', 'seedEnd', 'textStart', 'textEnd'),
    toSeed: (offset, bias = -1) => across(anchors, offset, bias, 'textStart', 'textEnd', 'seedStart', 'seedEnd'),
  };
}

type Side = keyof Anchor;

function across(
  anchors: readonly Anchor[],
  offset: number,
  bias: -1 | 1,
  start: Side,
  end: Side,
  otherStart: Side,
  otherEnd: Side,
): Answer {
  // How many anchors lie wholly before the offset.
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const anchor = anchors[middle];
    if (anchor && anchor[end] <= offset && anchor[start] < offset) low = middle + 1;
    else high = middle;
  }
  const inside = anchors[low];
  if (inside && inside[start] < offset && offset < inside[end]) {
    return { offset: bias < 0 ? inside[otherStart] : inside[otherEnd], lossy: true };
  }
  // What has no width here may lie before the place or after it.
  if (bias > 0) while (anchors[low]?.[start] === offset && anchors[low]?.[end] === offset) low += 1;
  const before = anchors[low - 1];
  return { offset: offset + (before ? before[otherEnd] - before[end] : 0), lossy: false };
}
