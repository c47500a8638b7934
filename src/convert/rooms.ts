import { divisionById } from '../gazetteer/divisions.ts';
import { toSimplified } from '../script/simplified.ts';
import { extract } from './extract/extract.ts';
import { outline } from './outline/outline.ts';
import { restore } from './restore/restore.ts';
import type { Stages } from './stages.ts';

/** The stages as they are built, for the command line and for tests of the whole. */
export const ROOMS: Stages = {
  restore,
  toSimplified,
  outline,
  extract,
  knowsPlace: (id) => divisionById(id) !== undefined,
};
