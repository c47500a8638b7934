import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../schema/document.ts';
import { toSimplified } from '../../script/simplified.ts';
import { declaredIndicators } from './declared.ts';
import { extract } from './extract.ts';
import type { Extraction, ExtractionInput } from './extraction.ts';

const HERE = join(import.meta.dirname, 'cases');
const INDICATORS = declaredIndicators(join(import.meta.dirname, '../../../content/indicators'));

/** What a case is given beside its text, and the records that it must yield: all of them, and no other. */
interface Case {
  readonly given?: Partial<
    Pick<ExtractionInput, 'kind' | 'city' | 'published' | 'event' | 'publisher' | 'language'>
  > & {
    /** Words that no reading decides. */
    readonly uncertain?: readonly string[];
  };
  readonly records: ReturnType<typeof told>;
}

/** Lines that begin with # are headings, with = titles, the others paragraphs. */
function inputOf(source: string, { given = {} }: Pick<Case, 'given'>): ExtractionInput {
  const lines = source.trimEnd().split('\n');
  const text = lines.map((line) => line.replace(/^[#=] /, '')).join('\n');
  let start = 0;
  const blocks = lines.map((line): Block => {
    const length = line.replace(/^[#=] /, '').length;
    const span = { start, end: start + length };
    start += length + 1;
    if (line.startsWith('= ')) return { kind: 'title', ...span };
    return line.startsWith('# ') ? { kind: 'heading', level: 2, ...span } : { kind: 'paragraph', ...span };
  });
  const { uncertain = [], ...facts } = given;
  return {
    text,
    simplified: toSimplified(text),
    blocks,
    kind: 'plan',
    language: 'zh',
    city: null,
    published: null,
    indicators: INDICATORS,
    ...facts,
    uncertain: uncertain.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  };
}

/** The records without what follows from their place in the text. */
function told(extraction: Extraction) {
  const words = <T extends { readonly quote: { readonly exact: string } }>({ quote, ...rest }: T) => ({
    exact: quote.exact,
    ...rest,
  });
  return {
    pledges: extraction.pledges.map(words),
    results: extraction.results.map(words),
    milestones: extraction.milestones.map(words),
    instruments: extraction.instruments.map(words),
    excluded: extraction.excluded.map(({ quote, reason }) => ({ exact: quote.exact, reason })),
  };
}

describe('extraction cases', () => {
  for (const name of readdirSync(HERE).toSorted()) {
    const read = (file: string): string => readFileSync(join(HERE, name, file), 'utf8');
    it(name, () => {
      expect(existsSync(join(HERE, name, 'expected.json')), 'every case states what it expects').toBe(true);
      const expected = JSON.parse(read('expected.json')) as Case;
      const input = inputOf(read('input.txt'), expected);
      const extraction = extract(input);
      expect(told(extraction)).toEqual(expected.records);
      for (const { quote } of Object.values(extraction).flat()) {
        expect(input.text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(quote.exact).not.toContain('\n');
      }
    });
  }
});
