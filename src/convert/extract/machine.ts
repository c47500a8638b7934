import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cityOf, divisions } from '../../gazetteer/divisions.ts';
import { toSimplified } from '../../script/simplified.ts';
import { outline } from '../outline/outline.ts';
import { read } from '../read/read.ts';
import { restore } from '../restore/restore.ts';
import type { ExtractionInput } from './extraction.ts';
import type { GoldCase } from './gold.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');

/**
 * What the machine alone makes of a coded document before extraction: read, restored, outlined, without any review. A
 * document that is among the seeds is taken as it was captured, damage and all.
 */
export function machineInput({ name, path }: GoldCase, indicators: ExtractionInput['indicators']): ExtractionInput {
  const seed = join(SEEDS, `${name}.txt`);
  const bytes = readFileSync(existsSync(seed) ? seed : path);
  const { decoded } = read(bytes, name);
  const { text, uncertain } = restore(decoded?.text ?? '');
  const simplified = toSimplified(text);
  const { blocks, kind, language, city, published, event, publisher } = outline({ text, simplified });
  return {
    text,
    simplified,
    blocks,
    uncertain,
    kind,
    language,
    city,
    published,
    ...(event === undefined ? {} : { event }),
    ...(publisher === undefined ? {} : { publisher }),
    indicators,
  };
}

/** Id of a city that the gold names by its short name, such as 绵阳; null for none. */
export function cityId(name: string | null): string | null {
  if (name === null) return null;
  return divisions.find((d) => cityOf(d) === d && (d.short === name || d.name === name))?.id ?? null;
}
