import type { z } from 'zod';
import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { review } from '../schema/review.ts';
import type { Extraction, ExtractionInput } from './extract/extraction.ts';
import type { Outlined } from './outline/outlined.ts';
import type { Restoration } from './restore/restoration.ts';

/** An editor's word on one repair. */
export type Repair = z.infer<typeof review>['repairs'][number];

/** An indicator with the id that its file name gives it. */
export type NamedIndicator = { readonly id: string } & Indicator;

/** The rooms that a seed passes, as the converter needs them. */
export interface Stages {
  restore(text: string, given: { readonly repairs: readonly Repair[] }): Restoration;
  /** Of the same length as `text`. */
  toSimplified(text: string): string;
  outline(input: { readonly text: string; readonly simplified: string }): Outlined;
  extract(input: ExtractionInput): Extraction;
  /** Whether the gazetteer has a place of this id. */
  knowsPlace(id: string): boolean;
}

/** What one seed came to. */
export interface Converted {
  readonly document: Document;
  readonly text: string;
  readonly mdx: string;
}
