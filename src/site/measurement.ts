import { existsSync, readFileSync } from 'node:fs';
import { getCollection, getEntry } from 'astro:content';
import { codingAgreement, type CodingAgreement } from '../data/agreement.ts';
import type { Summary } from '../convert/extract/summary.ts';

/** Agreement of the two coders, and how many disagreements were decided; undefined where there are no sheets. */
export async function coderAgreement(): Promise<
  { readonly agreement: CodingAgreement; readonly decisions: number } | undefined
> {
  const [a, b] = (await getCollection('coding')).sort((x, y) => (x.id < y.id ? -1 : 1));
  if (a === undefined || b === undefined) return undefined;
  const resolved = await getEntry('resolution', 'resolution');
  return { agreement: codingAgreement(a.data, b.data), decisions: resolved?.data.decisions.length ?? 0 };
}

const FIGURES = 'src/convert/extract/evaluation.json';

/** Figures of the last evaluation by half of the gold; undefined where none was written. */
export function evaluation(): Readonly<Record<string, Summary>> | undefined {
  return existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, Summary>) : undefined;
}
