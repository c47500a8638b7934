import type { CodedClause, CodingSheet } from '../schema/coding.ts';

/** A clause of the texts as both coders saw it; `undefined` where a coder did not list it. */
export interface Unit {
  readonly document: string;
  readonly a: CodedClause | undefined;
  readonly b: CodedClause | undefined;
}

/** How far two coders agree on one nominal variable. */
export interface Agreement {
  readonly units: number;
  readonly agreed: number;
  /** Share of units with the same code, 0 to 1; null without units. */
  readonly observed: number | null;
  /** The share that two coders with these habits would agree on by chance; null without units. */
  readonly expected: number | null;
  /** Cohen's κ; null where it is not defined (no units, or both coders used one and the same code throughout). */
  readonly kappa: number | null;
  /** Codes in use, sorted. */
  readonly codes: readonly string[];
  /** `confusion[i][j]`: units that A gave `codes[i]` and B gave `codes[j]`. */
  readonly confusion: readonly (readonly number[])[];
}

export interface CodingAgreement {
  /** Over every unit; a clause that one coder did not list is `none` on that side. */
  readonly label: Agreement;
  /** The same over the clauses that both listed: what is left when the choice of clauses is no longer judged. */
  readonly listed: Agreement;
  /** Over the clauses that both call a pledge. */
  readonly type: Agreement;
  readonly commitment: Agreement;
  readonly theme: Agreement;
  readonly tool: Agreement;
  /** Over the clauses that both exclude. */
  readonly reason: Agreement;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Overlap over union of the two quotes, 0 to 1. */
  readonly likeness: number;
  readonly sameLabel: boolean;
}

function overlap(a: CodedClause, b: CodedClause): { readonly shared: number; readonly union: number } {
  const start = Math.max(a.start, b.start);
  const aEnd = a.start + a.exact.length;
  const bEnd = b.start + b.exact.length;
  const shared = Math.max(0, Math.min(aEnd, bEnd) - start);
  return { shared, union: a.exact.length + b.exact.length - shared };
}

function candidates(a: readonly CodedClause[], b: readonly CodedClause[]): Candidate[] {
  return a.flatMap((ofA, i) =>
    b.flatMap((ofB, j) => {
      const { shared, union } = overlap(ofA, ofB);
      if (shared === 0 || 2 * shared < Math.min(ofA.exact.length, ofB.exact.length)) return [];
      return [{ a: i, b: j, likeness: shared / union, sameLabel: ofA.label === ofB.label }];
    }),
  );
}

function nearestFirst(x: Candidate, y: Candidate): number {
  return y.likeness - x.likeness || Number(y.sameLabel) - Number(x.sameLabel) || x.a - y.a || x.b - y.b;
}

function unitsOfDocument(document: string, a: readonly CodedClause[], b: readonly CodedClause[]): Unit[] {
  const partnerOfA = new Map<number, number>();
  const takenOfB = new Set<number>();
  for (const pair of candidates(a, b).sort(nearestFirst)) {
    if (partnerOfA.has(pair.a) || takenOfB.has(pair.b)) continue;
    partnerOfA.set(pair.a, pair.b);
    takenOfB.add(pair.b);
  }
  const units: Unit[] = a.map((clause, i) => {
    const partner = partnerOfA.get(i);
    return { document, a: clause, b: partner === undefined ? undefined : b[partner] };
  });
  b.forEach((clause, j) => {
    if (!takenOfB.has(j)) units.push({ document, a: undefined, b: clause });
  });
  const startOf = (unit: Unit): number => (unit.a ?? unit.b)?.start ?? 0;
  return units.sort((x, y) => startOf(x) - startOf(y));
}

/**
 * The clauses of both sheets together, by document and place. The coders cut the text into clauses themselves, so two
 * quotes are one clause when they share at least half of the shorter one; of several that do, those that are most alike
 * pair first, and each quote pairs once. A quote that is left over stays alone: the other coder's code for it is `none`.
 * A sentence that one coder listed as one clause and the other as two therefore counts against agreement.
 */
export function unitise(a: CodingSheet, b: CodingSheet): Unit[] {
  const documents = [...new Set([...Object.keys(a.documents), ...Object.keys(b.documents)])].sort();
  return documents.flatMap((id) => unitsOfDocument(id, a.documents[id] ?? [], b.documents[id] ?? []));
}

/**
 * Cohen's κ: the agreement of two coders on a nominal variable, corrected for the agreement that their own frequencies
 * would give by chance: κ = (observed − expected) / (1 − expected).
 *
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1), 1960,
 * pp. 37–46, https://doi.org/10.1177/001316446002000104.
 */
export function agreement(pairs: readonly (readonly [a: string, b: string])[]): Agreement {
  const codes = [...new Set(pairs.flat())].sort();
  const count = (match: (a: string, b: string) => boolean): number => pairs.filter(([a, b]) => match(a, b)).length;
  const confusion = codes.map((row) => codes.map((column) => count((a, b) => a === row && b === column)));
  const units = pairs.length;
  const agreed = count((a, b) => a === b);
  if (units === 0) return { units, agreed, observed: null, expected: null, kappa: null, codes, confusion };
  const byChance = codes.map((code) => count((a) => a === code) * count((_, b) => b === code));
  const observed = agreed / units;
  const expected = byChance.reduce((sum, product) => sum + product, 0) / units ** 2;
  const kappa = expected === 1 ? null : (observed - expected) / (1 - expected);
  return { units, agreed, observed, expected, kappa, codes, confusion };
}

/** Agreement of two coders who worked apart, from their raw sheets: nothing is stored, nothing is rounded. */
export function codingAgreement(a: CodingSheet, b: CodingSheet): CodingAgreement {
  const units = unitise(a, b);
  const both = units.flatMap((unit) => (unit.a && unit.b ? [[unit.a, unit.b] as const] : []));
  const over = (label: CodedClause['label'], codeOf: (clause: CodedClause) => string | undefined): Agreement =>
    agreement(
      both
        .filter((pair) => pair.every((clause) => clause.label === label))
        .map(([ofA, ofB]) => [codeOf(ofA) ?? 'none', codeOf(ofB) ?? 'none']),
    );
  return {
    label: agreement(units.map((unit) => [unit.a?.label ?? 'none', unit.b?.label ?? 'none'])),
    listed: agreement(both.map(([ofA, ofB]) => [ofA.label, ofB.label])),
    type: over('pledge', (clause) => clause.type),
    commitment: over('pledge', (clause) => clause.commitment),
    theme: over('pledge', (clause) => clause.theme),
    tool: over('pledge', (clause) => clause.tool),
    reason: over('excluded', (clause) => clause.reason),
  };
}
