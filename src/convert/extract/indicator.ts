import { createHash } from 'node:crypto';
import type { ExtractionInput } from './extraction.ts';
import { SPELLINGS } from './vocabulary/spellings.ts';
import { QUALIFIERS, TAILS } from './vocabulary/subject.ts';

type Indicators = ExtractionInput['indicators'];

const indexes = new WeakMap<Indicators, ReadonlyMap<string, string>>();

/** Synonyms of every declared indicator, Simplified and without blanks, to its id. */
function index(indicators: Indicators): ReadonlyMap<string, string> {
  const known = indexes.get(indicators);
  if (known !== undefined) return known;
  const made = new Map(
    indicators.flatMap((i) =>
      [i.name['zh-Hans'], ...i.synonyms].map((words) => [spelled(normal(words)), i.id] as const),
    ),
  );
  indexes.set(indicators, made);
  return made;
}

/**
 * The indicator that `subject` (Simplified) names: a declared one only where the words are exactly a synonym, apart
 * from qualifiers that change nothing (全市, 数量); otherwise `x-` and eight hex digits of the SHA-256 of the words.
 */
export function indicatorOf(
  subject: string,
  indicators: Indicators,
): { readonly id: string; readonly declared: boolean } {
  const synonyms = index(indicators);
  for (const words of variants(normal(subject))) {
    const id = synonyms.get(spelled(words));
    if (id !== undefined) return { id, declared: true };
  }
  const hash = createHash('sha256').update(normal(subject)).digest('hex').slice(0, 8);
  return { id: `x-${hash}`, declared: false };
}

function normal(words: string): string {
  return words.replace(/[\s　“”"「」『』]/g, '').toUpperCase();
}

/** One way to write what is written in several: R&D经费投入占GDP的比重. */
function spelled(words: string): string {
  return SPELLINGS.reduce((said, [pattern, instead]) => said.replace(pattern, instead), words);
}

/** The words as they are, then without neutral qualifiers before and neutral counting words after. */
function variants(words: string): string[] {
  const found = [words];
  let head = words;
  for (let next = head.replace(QUALIFIERS, ''); next !== head && next !== ''; next = head.replace(QUALIFIERS, '')) {
    head = next;
    found.push(head);
  }
  return [...found, ...found.map((w) => w.replace(TAILS, '')).filter((w) => w !== '')];
}
