import { join } from 'node:path';
import { convertSeed, documentId } from './convert-seed.ts';
import { FileFailure, type Effects } from './effects.ts';
import { entryFolder, type Outcome } from './emit/folder.ts';
import { sha256 } from './emit/identity.ts';
import { failure } from './failure.ts';
import type { Message } from './message.ts';
import { memoKey, type Memo, type Summary } from './memo.ts';
import { keepRegister, type Published } from './register.ts';
import { NO_REVIEWS, readReviews } from './review/reviews.ts';
import { findSeeds, type SeedFile } from './seeds.ts';
import type { Converted, NamedIndicator, Stages } from './stages.ts';

/** What to convert and where to. Folders as paths. */
export interface Options {
  readonly seeds: string;
  /** Entries stand in its folder documents/, the register beside that. */
  readonly content: string;
  /** Folder of reviews; null switches every review off. */
  readonly reviews: string | null;
  readonly check: boolean;
  readonly maxBytes: number;
  /** Whether a review whose document is not among the seeds is an error. */
  readonly own: boolean;
  /** Whether the addresses of pledges are kept in register.json of the content folder. */
  readonly register: boolean;
  readonly indicators: readonly NamedIndicator[];
  /** What earlier runs made; without it everything is made afresh. */
  readonly memo?: Memo;
  /** Called with every document that was converted, in the order of their SHA-256. */
  readonly each?: (converted: Converted) => void;
  readonly progress?: (done: number, total: number) => void;
}

/** One line of the report. */
export interface Row {
  readonly seed: string;
  readonly id: string;
  readonly title: string | null;
  readonly city: string | null;
  readonly published: string | null;
  readonly kind: string;
  readonly edits: number;
  readonly records: Readonly<Record<'pledges' | 'results' | 'milestones' | 'instruments' | 'excluded', number>>;
  readonly outcome: Outcome;
}

export interface Conversion {
  /** Sorted by the name of the seed. */
  readonly rows: readonly Row[];
  readonly removed: readonly string[];
  readonly messages: readonly Message[];
}

function summary({ document, text, mdx }: Converted, messages: readonly Message[]): Summary {
  const { id, title, city, published, kind, edits, pledges, results, milestones, instruments, excluded } = document;
  return {
    id,
    title,
    city,
    published,
    kind,
    edits: edits.length,
    records: {
      pledges: pledges.length,
      results: results.length,
      milestones: milestones.length,
      instruments: instruments.length,
      excluded: excluded.length,
    },
    textHash: sha256(text),
    entryHash: sha256(mdx),
    pledges: pledges.map(({ id: pledge, quote }) => ({ id: pledge, document: id, words: quote.exact })),
    messages: [...messages],
  };
}

function row(seed: string, made: Summary, outcome: Outcome): Row {
  const { id, title, city, published, kind, edits, records } = made;
  return { seed, id, title, city, published, kind, edits, records, outcome };
}

const sameText = (file: string, first: string): Message => ({
  severity: 'error',
  file,
  rule: 'duplicate/text',
  reason: `gives the same text as ${first}, captured otherwise`,
  hint: 'Keep the better capture and remove the other; one entry was made.',
});

const orphan = (file: string, document: string): Message => ({
  severity: 'error',
  file,
  rule: 'review/stale',
  reason: `speaks of document ${document}, which no seed gives`,
  hint: 'Rename the review after the new id of its document, or remove it.',
});

const twelve = (file: string, first: string): Message => ({
  severity: 'error',
  file,
  rule: 'duplicate/id',
  reason: `has the same first twelve digits of SHA-256 as ${first}`,
  hint: 'Capture one of the two pages again.',
});

/** Reads again what was found, in case it changed in between. */
function bytesOf(effects: Effects, folder: string, seed: SeedFile, limit: number): Uint8Array | Message {
  try {
    const bytes = effects.read(join(folder, seed.file), limit);
    if (sha256(bytes) === seed.sha256) return bytes;
    const hint = 'Run again when nothing writes to the folder of seeds.';
    return { severity: 'error', file: seed.file, rule: 'read/changed', reason: 'changed while it was read', hint };
  } catch (error) {
    if (error instanceof FileFailure) return failure(error, seed.file);
    throw error;
  }
}

/**
 * Converts a folder of seeds: each seed to an entry, or to a message that says why not. No seed takes another down, and
 * the same seeds give the same bytes in any order. In a check nothing is written.
 */
export function convert(effects: Effects, stages: Stages, options: Options): Conversion {
  const { seeds, failed, messages: unread } = findSeeds(effects, options.seeds, options.maxBytes);
  if (seeds.length === 0 && failed.size === 0) return { rows: [], removed: [], messages: unread };

  const reviews = options.reviews === null ? NO_REVIEWS : readReviews(effects, options.reviews);
  const folder = entryFolder(effects, join(options.content, 'documents'), options.check);
  const messages: Message[] = [...unread, ...reviews.messages];
  const failedFiles = new Set(failed);
  const failedIds = new Set<string>();
  const firstWithText = new Map<string, string>();
  const firstWithId = new Map<string, string>();
  const published: Published[] = [];
  const rows: Row[] = [];

  for (const [index, seed] of seeds.entries()) {
    options.progress?.(index, seeds.length);
    const id = documentId(seed.sha256);
    const review = reviews.byDocument.get(id);
    const key = memoKey(seed.sha256, seed.file, review?.source ?? '');
    const known = options.memo?.get(key);
    const stands = known !== undefined && folder.holds(id, known.entryHash);
    let made = stands ? known : undefined;
    let converted: Converted | undefined;
    if (made === undefined) {
      const bytes = bytesOf(effects, options.seeds, seed, options.maxBytes);
      const tried =
        bytes instanceof Uint8Array
          ? convertSeed({ ...seed, bytes }, review, stages, options.indicators)
          : { messages: [bytes] };
      if (tried.converted === undefined) {
        messages.push(...tried.messages);
        failedFiles.add(seed.file);
        failedIds.add(id);
        continue;
      }
      converted = tried.converted;
      made = summary(converted, tried.messages);
    }
    messages.push(...made.messages);
    const twin = firstWithText.get(made.textHash);
    const namesake = firstWithId.get(id);
    if (twin !== undefined || namesake !== undefined) {
      messages.push(twin !== undefined ? sameText(seed.file, twin) : twelve(seed.file, namesake ?? ''));
      continue;
    }
    firstWithText.set(made.textHash, seed.file);
    firstWithId.set(id, seed.file);
    const outcome = converted === undefined ? folder.keep(id) : folder.put(id, converted.mdx, seed.file);
    rows.push(row(seed.file, made, outcome));
    published.push(...made.pledges);
    options.memo?.keep(key, made);
    if (converted !== undefined) options.each?.(converted);
  }
  options.progress?.(seeds.length, seeds.length);

  const kept = folder.finish(failedFiles, failedIds);
  messages.push(...folder.messages);
  if (options.own) {
    const present = new Set(seeds.map(({ sha256: hash }) => documentId(hash)));
    for (const [document, { file }] of reviews.byDocument)
      if (!present.has(document)) messages.push(orphan(file, document));
  }
  if (options.register) {
    messages.push(...keepRegister(effects, join(options.content, 'register.json'), published, kept, options.check));
  }
  return { rows: rows.sort((a, b) => (a.seed < b.seed ? -1 : 1)), removed: folder.removed, messages: sorted(messages) };
}

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;

/** By file, then place: the order of the seeds' hashes means nothing to a reader. */
function sorted(messages: readonly Message[]): readonly Message[] {
  return messages
    .map((message, index) => ({ message, index }))
    .sort((a, b) => {
      if (a.message.file !== b.message.file) return a.message.file < b.message.file ? -1 : 1;
      const severity = SEVERITY[a.message.severity] - SEVERITY[b.message.severity];
      return severity || (a.message.place?.start ?? 0) - (b.message.place?.start ?? 0) || a.index - b.index;
    })
    .map(({ message }) => message);
}
