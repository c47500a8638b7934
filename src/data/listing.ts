import type { Document } from '../schema/document.ts';
import type { Archive } from './archive.ts';
import { bodyCounts, type Body } from './bodies.ts';
import { indicatorUse, type IndicatorUse } from './indicator-use.ts';
import { instrumentGroups, type InstrumentGroup } from './instruments.ts';
import { byDate } from './ledger.ts';
import { once } from './once.ts';
import { paged, type Slice } from './paging.ts';

export type DocumentSlice = Slice<Document>;
export type InstrumentSlice = Slice<InstrumentGroup>;
export type BodySlice = Slice<Body>;
export type IndicatorSlice = Slice<IndicatorUse>;

/** The index of documents, by date, in pages. */
export const documentPages = once((archive: Archive) => paged([...archive.documents].sort(byDate)));

/** The index of named policy documents, most mentioned first, in pages. */
export const instrumentPages = once((archive: Archive) => paged(instrumentGroups(archive.instruments)));

/** The index of responsible bodies, most named first, in pages. */
export const bodyPages = once((archive: Archive) => paged(bodyCounts(archive.pledges)));

/** The index of indicators: the editors' own first, then those that single documents name; in pages. */
export const indicatorPages = once((archive: Archive) => {
  const use = indicatorUse(archive);
  return paged([...use.filter((u) => !u.indicator.derived), ...use.filter((u) => u.indicator.derived)]);
});
