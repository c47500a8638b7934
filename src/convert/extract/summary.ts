import { type CaseScore, type Scored, SCORED } from './score.ts';

export interface KindSummary {
  readonly gold: number;
  readonly machine: number;
  readonly matched: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly fields: Readonly<Record<string, { readonly accuracy: number; readonly of: number }>>;
}

export interface Summary {
  readonly documents: number;
  /** Figures made from words that must never make one. */
  readonly forbidden: number;
  readonly kinds: Readonly<Record<Scored, KindSummary>>;
}

/** The sums over a set of documents; ratios are null where there is nothing to divide by. */
export function summary(scores: readonly CaseScore[]): Summary {
  const kinds = Object.fromEntries(SCORED.map((kind) => [kind, kindSummary(kind, scores)])) as Record<
    Scored,
    KindSummary
  >;
  return { documents: scores.length, forbidden: scores.reduce((n, s) => n + s.forbidden, 0), kinds };
}

function kindSummary(kind: Scored, scores: readonly CaseScore[]): KindSummary {
  const tallies = scores.map((s) => s.tallies[kind]);
  const sum = (of: 'gold' | 'machine' | 'matched'): number => tallies.reduce((n, t) => n + t[of], 0);
  const fields: Record<string, { accuracy: number; of: number }> = {};
  for (const name of new Set(tallies.flatMap((t) => Object.keys(t.fields)))) {
    const right = tallies.reduce((n, t) => n + (t.fields[name]?.right ?? 0), 0);
    const of = tallies.reduce((n, t) => n + (t.fields[name]?.of ?? 0), 0);
    fields[name] = { accuracy: ratio(right, of) ?? 1, of };
  }
  return {
    gold: sum('gold'),
    machine: sum('machine'),
    matched: sum('matched'),
    precision: ratio(sum('matched'), sum('machine')),
    recall: ratio(sum('matched'), sum('gold')),
    fields,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}

/** The figures as a plain table. */
export function tables(half: string, { documents, forbidden, kinds }: Summary): string {
  const percent = (n: number | null): string => (n === null ? '   -  ' : n.toFixed(3));
  const rows = SCORED.map((kind) => {
    const k = kinds[kind];
    const fields = Object.entries(k.fields).map(([name, f]) => `${name} ${f.accuracy.toFixed(2)}/${f.of}`);
    return `  ${kind.padEnd(11)} P ${percent(k.precision)}  R ${percent(k.recall)}  (${k.matched} of ${k.gold} gold, ${k.machine} machine)\n              ${fields.join('  ')}`;
  });
  return `${half}: ${documents} documents, ${forbidden} forbidden\n${rows.join('\n')}\n`;
}
