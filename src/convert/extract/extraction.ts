import type { Block } from '../../schema/document.ts';
import type { Edtf } from '../../schema/edtf.ts';
import type { Span } from '../../schema/quote.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Excluded, Instrument, Milestone, Pledge, Result } from '../../schema/record.ts';
import type { TaskRow } from './task-row.ts';
import type { Kind } from '../../schema/vocabulary.ts';

/** What extraction may know of a document; offsets in the restored text, UTF-16 code units. */
export interface ExtractionInput {
  /** The restored text in the script as captured. */
  readonly text: string;
  /** The same text in Simplified characters, of the same length, so that one vocabulary serves both scripts. */
  readonly simplified: string;
  readonly blocks: readonly Block[];
  readonly uncertain: readonly Span[];
  readonly kind: Kind;
  readonly language: 'zh' | 'en' | 'other';
  readonly city: string | null;
  readonly published: Edtf | null;
  readonly event?: Edtf;
  readonly publisher?: string;
  readonly indicators: readonly ({ readonly id: string } & Indicator)[];
  /** The rows of a table of tasks, each with its bodies and its term. */
  readonly tasks?: ReadonlyMap<Block, TaskRow>;
}

/** A record before it has an id, a document and bytes; those come from the entry it is put into. */
export type Draft<T> = Omit<T, 'id' | 'document' | 'seed' | 'reviewed' | 'review' | 'speaksTo' | 'changes'>;

export interface Extraction {
  readonly pledges: readonly Draft<Pledge>[];
  /** `speaksTo` is the index in `pledges` of the target that the same sentence sets beside the result. */
  readonly results: readonly (Draft<Result> & { readonly speaksTo?: number })[];
  readonly milestones: readonly Draft<Milestone>[];
  readonly instruments: readonly Draft<Instrument>[];
  readonly excluded: readonly Draft<Excluded>[];
}
