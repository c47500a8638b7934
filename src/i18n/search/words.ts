import type { Facet, Sort } from '../../search/view.ts';
import type { ResultType } from '../../search/unit.ts';
import type { Edition } from '../edition.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/**
 * The words of the search. They travel to the browser as JSON, so a changing part stands as `{name}`; where a number
 * decides the form, `one` and `other`.
 */
export interface SearchStrings {
  readonly types: Readonly<Record<ResultType, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly sorts: Readonly<Record<Sort, string>>;
  /** No choice made. */
  readonly any: string;
  readonly sortBy: string;
  readonly narrow: string;
  readonly clear: string;
  readonly found: Readonly<Record<'one' | 'other', string>>;
  readonly places: Readonly<Record<'one' | 'other', string>>;
  readonly allPlaces: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly near: string;
  readonly without: string;
  readonly unfiltered: string;
  readonly more: string;
  readonly everything: string;
  readonly due: string;
  readonly untitled: string;
  readonly results: string;
  /** What the pages themselves say; it does not travel. */
  readonly page: {
    readonly askLabel: string;
    readonly howTitle: string;
    /** What can be typed, each with an example. */
    readonly how: readonly (readonly [example: string, meaning: string])[];
    readonly keys: string;
    readonly browse: Readonly<
      Record<'cities' | 'themes' | 'tools' | 'indicators' | 'instruments' | 'documents', string>
    >;
    readonly browseTitle: string;
    readonly needsScript: string;
  };
}

const BY_EDITION: Readonly<Record<Edition, SearchStrings>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The words of the search in an edition. */
export function searchStrings(edition: Edition): SearchStrings {
  return BY_EDITION[edition];
}
