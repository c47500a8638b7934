import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import type { Review } from '../../schema/review.ts';
import type { Message } from '../message.ts';
import type { PositionMap } from './restoration.ts';

/** A repair declared in content/reviews: `original` is what stands in the decoded seed. */
export type DeclaredRepair = Review['repairs'][number];

type Finding = Omit<Message, 'file'>;

/** A declared repair with its range in the decoded seed. */
export interface Located extends Span {
  readonly repair: DeclaredRepair;
}

/** Declared repairs by what they ask for, in ranges of one text. */
export interface Decisions {
  /** Edits of the text, sorted. */
  readonly changes: readonly Edit[];
  readonly accepted: readonly Located[];
  readonly refused: readonly Span[];
}

/** Declared repairs found in the seed. */
export interface Declared extends Decisions {
  readonly messages: readonly Finding[];
}

/** The message for a declared repair that no longer fits the text it speaks of. */
export function stale(repair: DeclaredRepair, reason: string, hint: string): Finding {
  return {
    severity: 'error',
    rule: 'review/stale-repair',
    reason: `the declared repair of ${JSON.stringify(repair.original)} (${repair.decision}) no longer fits: ${reason}`,
    expected: `${JSON.stringify((repair.prefix ?? '') + repair.original)}, once, in the decoded seed`,
    hint,
  };
}

function locate(seedText: string, repair: DeclaredRepair): Located | Finding {
  const sought = (repair.prefix ?? '') + repair.original;
  const at = seedText.indexOf(sought);
  if (at === -1) {
    return stale(
      repair,
      'the words are not in the seed',
      'Correct `original` (and `prefix`) in content/reviews, or take the repair out.',
    );
  }
  if (seedText.indexOf(sought, at + 1) !== -1) {
    return stale(repair, 'the words stand there more than once', 'Add a `prefix` that tells which place is meant.');
  }
  const start = at + (repair.prefix?.length ?? 0);
  return { start, end: start + repair.original.length, repair };
}

/** Finds the declared repairs in the seed; those that cannot be found become messages. */
export function declaredIn(seedText: string, repairs: readonly DeclaredRepair[]): Declared {
  const messages: Finding[] = [];
  const accepted: Located[] = [];
  const refused: Located[] = [];
  const changes: Edit[] = [];
  const taken: Located[] = [];
  for (const repair of repairs) {
    const found = locate(seedText, repair);
    if (!('repair' in found)) {
      messages.push(found);
      continue;
    }
    const { start, end } = found;
    if (taken.some((other) => other.start < end && start < other.end)) {
      messages.push(stale(repair, 'another declared repair speaks of the same words', 'Keep one of the two.'));
      continue;
    }
    taken.push(found);
    if (repair.decision === 'accept') accepted.push(found);
    else if (repair.decision === 'refuse') refused.push(found);
    else if (repair.replacement === undefined) {
      messages.push(stale(repair, '`change` needs a `replacement`', 'Say what stands there instead.'));
    } else {
      const { original, replacement, reason } = repair;
      changes.push({ start, end, original, replacement, rule: 'review', proof: 'review', confidence: 1, reason });
    }
  }
  changes.sort((a, b) => a.start - b.start);
  return { changes, accepted, refused, messages };
}

/** The message for an accepted repair that no edit makes. */
export function staleAcceptance({ repair }: Located): Finding {
  return stale(
    repair,
    'no repair stands at these words any more',
    'Take the decision out of content/reviews, or declare a `change`.',
  );
}

/** The decisions as they hold for the text that `edits` made: what was changed is settled, like what was refused. */
export function decisionsAfter({ changes, accepted, refused }: Decisions, map: PositionMap): Decisions {
  const there = ({ start, end }: Span): Span => ({
    start: map.toText(start, -1).offset,
    end: map.toText(end, 1).offset,
  });
  return {
    changes: [],
    accepted: accepted.map((one) => ({ ...one, ...there(one) })),
    refused: [...refused, ...changes].map(there),
  };
}

/** Whether two ranges share a place. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
