import type { EditRule } from '../schema/edit.ts';
import type { inference } from '../schema/document.ts';
import type { LEVELS } from '../schema/city.ts';
import type {
  Commitment,
  Exclusion,
  FulfilmentStatus,
  Kind,
  Measure,
  Period,
  Theme,
  Tool,
  ToolGroup,
} from '../schema/vocabulary.ts';
import type { z } from 'zod';
import type { Edition } from './edition.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';
import { en } from './en.ts';

/** A name for every value of every controlled vocabulary. */
export interface Vocabulary {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly theme: Readonly<Record<Theme, string>>;
  readonly toolGroup: Readonly<Record<ToolGroup, string>>;
  readonly tool: Readonly<Record<Tool, string>>;
  readonly commitment: Readonly<Record<Commitment, string>>;
  readonly type: Readonly<Record<'action' | 'outcome', string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly period: Readonly<Record<Period, string>>;
  readonly binding: Readonly<Record<'expected' | 'binding', string>>;
  readonly fulfilment: Readonly<Record<FulfilmentStatus, string>>;
  readonly exclusion: Readonly<Record<Exclusion, string>>;
  readonly level: Readonly<Record<(typeof LEVELS)[number], string>>;
  readonly rule: Readonly<Record<EditRule, string>>;
  readonly proof: Readonly<Record<'replay' | 'dictionary' | 'review', string>>;
  readonly field: Readonly<Record<z.infer<typeof inference>['field'], string>>;
}

/** Every word of the interface; the first edition sets the shape, the others must fill it. */
export type Strings = typeof zhHans;

const BY_EDITION: Readonly<Record<Edition, Strings>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The words of an edition. */
export function strings(edition: Edition): Strings {
  return BY_EDITION[edition];
}
