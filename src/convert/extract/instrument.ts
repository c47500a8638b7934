import type { Instrument } from '../../schema/record.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import { documentPlace } from './place.ts';
import { quotation } from './quotation.ts';
import { NOT_INSTRUMENTS } from './vocabulary/instruments.ts';

/** Every named document 《…》, once, where it is first named; inner 《》 or 〈〉 belong to the name. */
export function instrumentsOf(input: ExtractionInput): Draft<Instrument>[] {
  const found: Draft<Instrument>[] = [];
  const names = new Set<string>();
  for (const { start, end } of titles(input.text)) {
    const name = input.text.slice(start + 1, end - 1);
    const plain = input.simplified.slice(start + 1, end - 1).replace(/\s/g, '');
    const uncertain = input.uncertain.some((u) => u.start < end && start < u.end);
    if (plain === '' || names.has(plain) || uncertain || NOT_INSTRUMENTS.test(plain)) continue;
    names.add(plain);
    found.push({
      ...documentPlace(input),
      quote: quotation(input.text, { start, end }),
      rule: 'instrument/title-mark',
      name,
    });
  }
  return found;
}

function titles(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '《') {
      if (depth === 0) start = i;
      depth += 1;
    } else if (c === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: i + 1 });
    } else if (c === '\n') depth = 0;
  }
  return found;
}
