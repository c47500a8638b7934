import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codingSheet, resolution, type CodedClause, type CodingSheet } from '../schema/coding.ts';
import { agreement, codingAgreement, unitise } from './agreement.ts';
import { disputes } from './agreement-disputes.ts';

function clause(
  label: CodedClause['label'],
  start: number,
  exact: string,
  more: Partial<CodedClause> = {},
): CodedClause {
  return { label, start, exact, ...more };
}

function sheet(coder: string, clauses: CodedClause[]): CodingSheet {
  return { coder, documents: { one: clauses } };
}

function times(n: number, a: string, b: string): (readonly [string, string])[] {
  return Array.from({ length: n }, () => [a, b] as const);
}

describe('agreement', () => {
  it("gives Cohen's κ of an example worked by hand", () => {
    // 50 units. Both yes 20, both no 15, A yes and B no 5, A no and B yes 10.
    // observed = 35/50 = 0.7; A says yes 25/50, B says yes 30/50: expected = 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
    // κ = (0.7 − 0.5) / (1 − 0.5) = 0.4.
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(15, 'no', 'no'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
    ];
    const found = agreement(pairs);
    expect(found).toMatchObject({ units: 50, agreed: 35, observed: 0.7, expected: 0.5, codes: ['no', 'yes'] });
    expect(found.kappa).toBeCloseTo(0.4, 12);
    expect(found.confusion).toEqual([
      [15, 10],
      [5, 20],
    ]);
  });

  it('gives three codes worked by hand', () => {
    // 10 units: a/a 4, b/b 2, c/c 1, a/b 2, c/a 1. observed 0.7.
    // A: a 6, b 2, c 2; B: a 5, b 4, c 1. expected (30 + 8 + 2) / 100 = 0.4. κ = 0.3 / 0.6 = 0.5.
    const pairs = [
      ...times(4, 'a', 'a'),
      ...times(2, 'b', 'b'),
      ...times(1, 'c', 'c'),
      ...times(2, 'a', 'b'),
      ...times(1, 'c', 'a'),
    ];
    expect(agreement(pairs).kappa).toBeCloseTo(0.5, 12);
  });

  it('is below nought where coders agree less than chance', () => {
    expect(agreement([...times(5, 'a', 'b'), ...times(5, 'b', 'a')]).kappa).toBe(-1);
  });

  it('has no κ where it is not defined', () => {
    expect(agreement([]).kappa).toBeNull();
    expect(agreement(times(3, 'a', 'a')).kappa).toBeNull();
  });
});

describe('unitise', () => {
  it('pairs quotes that share half of the shorter one and leaves the rest alone', () => {
    const a = sheet('A', [clause('pledge', 0, '建立專項資金'), clause('excluded', 10, '加快建設，奮力趕超')]);
    const b = sheet('B', [
      clause('pledge', 1, '立專項資金'),
      clause('excluded', 18, '超越'),
      clause('result', 40, '正式獲批'),
    ]);
    expect(unitise(a, b).map((u) => [u.a?.exact, u.b?.exact])).toEqual([
      ['建立專項資金', '立專項資金'],
      ['加快建設，奮力趕超', '超越'],
      [undefined, '正式獲批'],
    ]);
  });

  it('pairs the most alike first, so that an instrument inside a clause meets the other instrument', () => {
    const words = '介紹了《總體規劃》的內容';
    const a = sheet('A', [clause('excluded', 0, words), clause('instrument', 3, '《總體規劃》')]);
    const b = sheet('B', [clause('instrument', 3, '《總體規劃》'), clause('excluded', 0, words)]);
    expect(unitise(a, b).map((u) => [u.a?.label, u.b?.label])).toEqual([
      ['excluded', 'excluded'],
      ['instrument', 'instrument'],
    ]);
  });

  it('counts a clause that one coder cut in two against agreement', () => {
    const a = sheet('A', [clause('excluded', 0, '搭建平臺'), clause('excluded', 5, '強化支撐')]);
    const b = sheet('B', [clause('excluded', 0, '搭建平臺，強化支撐')]);
    const found = codingAgreement(a, b);
    expect(found.label).toMatchObject({ units: 2, agreed: 1 });
    expect(found.listed).toMatchObject({ units: 1, agreed: 1 });
  });

  it('prefers the same label among quotes of the same words', () => {
    const a = sheet('A', [clause('milestone', 0, '正式獲批'), clause('result', 0, '正式獲批')]);
    const b = sheet('B', [clause('result', 0, '正式獲批')]);
    expect(
      unitise(a, b)
        .filter((u) => u.b)
        .map((u) => u.a?.label),
    ).toEqual(['result']);
  });
});

describe('the two coding sheets of the five seeds', () => {
  const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  const a = codingSheet.parse(read('content/coding/a.yaml'));
  const b = codingSheet.parse(read('content/coding/b.yaml'));
  const { decisions } = resolution.parse(read('content/coding/resolution.yaml'));

  it('quote the proof-read text, character for character', () => {
    for (const { documents } of [a, b]) {
      for (const [stem, clauses] of Object.entries(documents)) {
        const text = readFileSync(`src/convert/extract/gold/seeds/${stem}/document.txt`, 'utf8');
        for (const { start, exact } of clauses) expect(text.slice(start, start + exact.length)).toBe(exact);
      }
    }
  });

  it('agree on the label beyond κ = 0.8', () => {
    expect(codingAgreement(a, b).label.kappa).toBeGreaterThanOrEqual(0.8);
  });

  it('have every disagreement decided in writing, and no decision without a disagreement', () => {
    expect(decisions.map(({ decision: _decision, reason: _reason, ...dispute }) => dispute)).toEqual(disputes(a, b));
  });
});
