import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { indicator } from '../../schema/indicator.ts';
import type { ExtractionInput } from './extraction.ts';

/** Every declared indicator of a folder, in the order of their ids; the file name is the id. */
export function declaredIndicators(folder: string): ExtractionInput['indicators'] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({
      id: basename(file, '.yaml'),
      ...indicator.parse(parse(readFileSync(join(folder, file), 'utf8'))),
    }));
}
