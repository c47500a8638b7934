import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { unitise, type Unit } from '../../../../data/agreement.ts';
import { codingSheet, resolution } from '../../../../schema/coding.ts';

const listed = z.array(z.looseObject({ exact: z.string(), reason: z.string().optional() }));
const gold = z.looseObject({
  pledges: listed,
  results: listed,
  milestones: listed,
  instruments: listed,
  excluded: listed,
});
const LISTS = {
  pledge: 'pledges',
  result: 'results',
  milestone: 'milestones',
  instrument: 'instruments',
  excluded: 'excluded',
} as const;

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const a = codingSheet.parse(read('content/coding/a.yaml'));
const b = codingSheet.parse(read('content/coding/b.yaml'));
const { decisions } = resolution.parse(read('content/coding/resolution.yaml'));

function decided(unit: Unit, start: number, field: string): string | undefined {
  const found = decisions.find((d) => d.document === unit.document && d.start === start && d.field === field);
  return found === undefined ? undefined : String(found.decision);
}

/** `label`, or `excluded: reason`, of one clause after the disagreements are decided. */
function resolvedLabel(unit: Unit): string {
  const clause = unit.a ?? unit.b;
  if (clause === undefined) throw new Error('a unit holds a clause');
  const label = decided(unit, clause.start, 'label');
  if (label !== undefined) return label;
  if (clause.label !== 'excluded') return clause.label;
  return `excluded: ${decided(unit, clause.start, 'reason') ?? clause.reason ?? ''}`;
}

describe.each(Object.keys(a.documents))('the gold of seed %s', (stem) => {
  const folder = `src/convert/extract/gold/seeds/${stem}`;
  const text = readFileSync(`${folder}/document.txt`, 'utf8');
  const records = gold.parse(read(`${folder}/gold.yaml`));
  const entries = Object.entries(LISTS).flatMap(([label, list]) =>
    records[list].map((record) => ({
      label: label === 'excluded' ? `excluded: ${record.reason ?? ''}` : label,
      start: text.indexOf(record.exact),
      end: text.indexOf(record.exact) + record.exact.length,
    })),
  );

  it('quotes words that occur once', () => {
    for (const list of Object.values(LISTS)) {
      for (const { exact } of records[list]) expect(text.split(exact), exact).toHaveLength(2);
    }
  });

  it('is what the coders found, after their disagreements were decided', () => {
    const units = unitise(a, b).filter((unit) => unit.document === stem);
    const resolved = units.map((unit) => {
      const quotes = [unit.a, unit.b].filter((clause) => clause !== undefined);
      const shortest = quotes.reduce((x, y) => (y.exact.length < x.exact.length ? y : x));
      return { label: resolvedLabel(unit), start: shortest.start, end: shortest.start + shortest.exact.length };
    });
    // A quote that occurs twice is led by the characters before it, so the gold may begin earlier.
    const codes = (list: readonly { readonly label: string; readonly end: number }[]): string[] =>
      list.map(({ label, end }) => `${end} ${label}`).sort();
    expect(codes(entries)).toEqual(codes(resolved));
  });
});
