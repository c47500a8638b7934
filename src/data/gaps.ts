import type { Archive } from './archive.ts';
import { cityLedger } from './ledger.ts';

export type GapKind = 'onlyDocuments' | 'undated' | 'noResults' | 'noEvidence' | 'noDeadline' | 'noBody';

/** Something that the archive does not know of a city, with how many records it concerns. */
export interface Gap {
  readonly kind: GapKind;
  readonly count: number;
}

/** What the archive lacks for a city; only what is lacking. */
export function cityGaps(archive: Archive, city: string): readonly Gap[] {
  const { documents, pledges, targets, results } = cityLedger(archive, city);
  const status = (id: string) => archive.fulfilments.get(id)?.status;
  const gaps: Gap[] = [
    { kind: 'onlyDocuments', count: documents.length },
    { kind: 'undated', count: documents.filter((d) => d.published === null).length },
    { kind: 'noResults', count: results.length === 0 ? 1 : 0 },
    { kind: 'noEvidence', count: targets.filter((p) => status(p.id) === 'no-evidence').length },
    { kind: 'noDeadline', count: pledges.filter((p) => p.deadline === undefined).length },
    { kind: 'noBody', count: pledges.filter((p) => p.bodies.length === 0).length },
  ];
  return gaps.filter((gap) => gap.count > 0);
}
