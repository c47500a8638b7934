import { THEMES, TOOLS, type Theme, type Tool } from '../schema/vocabulary.ts';
import type { Pledge } from '../schema/record.ts';
import type { Archive } from './archive.ts';
import { pledgesInOrder } from './ledger.ts';
import { grouped, once } from './once.ts';

/** What pledges are sorted by, besides their city; also the folder of the pages of each kind. */
export type Facet = 'themes' | 'tools';
export type FacetKind = Theme | Tool;

/** Every kind of a facet, in the order of the codebook. */
export const FACET_KINDS: Readonly<Record<Facet, readonly FacetKind[]>> = { themes: THEMES, tools: TOOLS };

/** The kind that a pledge is of; null where its tool is not told. */
export function kindIn(facet: Facet, pledge: Pledge): FacetKind | null {
  return facet === 'themes' ? pledge.theme : pledge.tool;
}

const byKind = once((archive: Archive) =>
  grouped(pledgesInOrder(archive), (p) => [p.theme, ...(p.tool ? [p.tool] : [])]),
);

/** The pledges of one kind, in reading order. */
export function pledgesOf(archive: Archive, kind: FacetKind): readonly Pledge[] {
  return byKind(archive).get(kind) ?? [];
}
