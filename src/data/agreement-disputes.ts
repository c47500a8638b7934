import { DISPUTED, type CodedClause, type CodingSheet } from '../schema/coding.ts';
import { unitise } from './agreement.ts';

type Code = string | readonly string[] | null;

/** One variable of one clause on which two coders differ. */
export interface Dispute {
  readonly document: string;
  readonly start: number;
  readonly exact: string;
  readonly field: (typeof DISPUTED)[number];
  readonly a: Code;
  readonly b: Code;
}

function labelOf(clause: CodedClause | undefined): string {
  if (clause === undefined) return 'none';
  return clause.label === 'excluded' ? `excluded: ${clause.reason ?? 'none'}` : clause.label;
}

function differ(a: Code, b: Code): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/**
 * Everything on which the two sheets differ and an editor has to decide, in the order of the texts: the label first; the
 * finer variables only where the label is the same. Where a quote begins and ends is not a dispute.
 */
export function disputes(a: CodingSheet, b: CodingSheet): Dispute[] {
  return unitise(a, b).flatMap(({ document, a: ofA, b: ofB }): Dispute[] => {
    const { start, exact } = ofA ?? ofB ?? { start: 0, exact: '' };
    if (ofA === undefined || ofB === undefined || ofA.label !== ofB.label) {
      return [{ document, start, exact, field: 'label', a: labelOf(ofA), b: labelOf(ofB) }];
    }
    return DISPUTED.filter((field) => field !== 'label')
      .map((field) => ({ document, start, exact, field, a: ofA[field] ?? null, b: ofB[field] ?? null }))
      .filter((dispute) => differ(dispute.a, dispute.b));
  });
}
