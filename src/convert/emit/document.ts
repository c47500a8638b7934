import type { Said } from '../../schema/said.ts';
import { document, type Document } from '../../schema/document.ts';
import type { Quote, Span } from '../../schema/quote.ts';
import type { Decoded } from '../read/decoded.ts';
import type { Restoration } from '../restore/restoration.ts';
import type { Outlined } from '../outline/outlined.ts';
import type { Judged, JudgedRecord } from '../review/judged.ts';
import { recordIds, type RecordKind } from './identity.ts';
import { seedRanges } from './seed-range.ts';

/** What is known of a seed when its document is put together. */
export interface Parts {
  readonly seed: Document['seed'];
  readonly id: string;
  readonly decoded: Decoded;
  readonly restoration: Restoration;
  readonly simplified: string;
  readonly outlined: Outlined;
  readonly judged: Judged;
  readonly notes: readonly Said[];
  readonly summary?: Document['summary'];
}

const touches = (quote: Quote, spans: readonly Span[]): boolean =>
  spans.some((span) => quote.start < span.end && span.start < quote.end);

/** The records with their ids, document and bytes; a machine's record on uncertain words is left out. */
function complete(kind: RecordKind, list: readonly JudgedRecord[], parts: Parts) {
  const { decoded, restoration, simplified, id } = parts;
  for (const { quote } of list) {
    if (restoration.text.slice(quote.start, quote.end) !== quote.exact)
      throw new Error(`a record quotes ${JSON.stringify(quote.exact)}, which is not at ${quote.start}`);
  }
  const sound = list.filter((record) => record.reviewed || !touches(record.quote, restoration.uncertain));
  const sorted = sound
    .map((record, index) => ({ record, index }))
    .sort((a, b) => a.record.quote.start - b.record.quote.start || a.index - b.index)
    .map(({ record }) => record);
  const ids = recordIds(
    id,
    kind,
    sorted.map(({ quote }) => simplified.slice(quote.start, quote.end)),
  );
  const rangeOf = seedRanges(restoration.edits);
  return sorted.map((record, index) => {
    const range = rangeOf(record.quote.start, record.quote.end);
    const seed = { start: decoded.byteOffset(range.start), end: decoded.byteOffset(range.end) };
    return { id: ids[index] ?? '', document: id, ...record, seed };
  });
}

/**
 * The document that a seed gives, with its records in the order of the text; ids and bytes are settled here. Throws when
 * a stage has made what the document's schema does not allow.
 */
export function assemble(parts: Parts): Document {
  const { seed, id, restoration, outlined, judged, notes, summary } = parts;
  const idOf = new Map(complete('pledges', judged.pledges, parts).map(({ key, id: pledge }) => [key, pledge]));
  const records = (kind: RecordKind) =>
    complete(kind, judged[kind], parts).map(({ key: _, speaksTo, ...record }) => {
      const target = speaksTo === undefined ? undefined : idOf.get(speaksTo);
      return target === undefined ? record : { ...record, speaksTo: target };
    });
  return document.parse({
    id,
    title: outlined.title,
    city: outlined.city,
    cities: [...outlined.cities],
    kind: outlined.kind,
    published: outlined.published,
    ...(outlined.event === undefined ? {} : { event: outlined.event }),
    origin: {
      ...(outlined.publisher === undefined ? {} : { publisher: outlined.publisher }),
      ...(outlined.issuer === undefined ? {} : { issuer: outlined.issuer }),
      ...(outlined.url === undefined ? {} : { url: outlined.url }),
    },
    seed,
    script: restoration.script,
    language: outlined.language,
    chars: restoration.text.length,
    inferred: outlined.inferred.map((inference) => ({ ...inference })),
    ...(summary === undefined ? {} : { summary }),
    notes: [...notes],
    sections: [...outlined.sections],
    blocks: [...outlined.blocks],
    edits: [...restoration.edits],
    furniture: [...restoration.furniture],
    uncertain: [...restoration.uncertain],
    pledges: records('pledges'),
    results: records('results'),
    milestones: records('milestones'),
    instruments: records('instruments'),
    excluded: records('excluded'),
  });
}
