import type { Document } from '../schema/document.ts';
import { assemble } from './emit/document.ts';
import { emit } from './emit/emit.ts';
import type { ExtractionInput } from './extract/extraction.ts';
import { stage, StageFault } from './fault.ts';
import type { Message } from './message.ts';
import { notesFrom } from './notes.ts';
import type { Outlined } from './outline/outlined.ts';
import { locator } from './place.ts';
import { read } from './read/read.ts';
import type { Restoration } from './restore/restoration.ts';
import { applyFacts } from './review/facts.ts';
import { judge } from './review/judge.ts';
import { unreviewed, type Judged } from './review/judged.ts';
import type { FiledReview } from './review/reviews.ts';
import type { Converted, NamedIndicator, Stages } from './stages.ts';

/** A seed file as it was read. */
export interface Seed {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** First twelve hex digits of the seed's SHA-256. */
export const documentId = (sha256: string): string => sha256.slice(0, 12);

const isError = ({ severity }: { readonly severity: Message['severity'] }): boolean => severity === 'error';

function extractionInput(
  restoration: Restoration,
  simplified: string,
  outlined: Outlined,
  indicators: readonly NamedIndicator[],
): ExtractionInput {
  const { blocks, kind, language, city, published, event, publisher } = outlined;
  return {
    text: restoration.text,
    simplified,
    blocks,
    uncertain: restoration.uncertain,
    kind,
    language,
    city,
    published,
    ...(event === undefined ? {} : { event }),
    ...(publisher === undefined ? {} : { publisher }),
    indicators,
  };
}

function faulty(file: string, fault: StageFault): Message {
  return {
    severity: 'error',
    file,
    rule: `fault/${fault.stage}`,
    reason: `a fault of the program in stage ${fault.stage}: ${fault.message}`,
    hint: 'This is no fault of the seed: report it with the file. The other seeds were converted.',
  };
}

/** Takes one seed through every stage. Without `converted` the messages hold the error that says why. */
export function convertSeed(
  seed: Seed,
  given: Pick<FiledReview, 'file' | 'review'> | undefined,
  stages: Stages,
  indicators: readonly NamedIndicator[],
): { readonly converted?: Converted; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const add = (found: readonly Omit<Message, 'file'>[], file = seed.file): void => {
    messages.push(...found.map((message) => ({ ...message, file })));
  };
  try {
    const { decoded, messages: unread } = stage('read', () => read(seed.bytes, seed.file));
    add(unread);
    if (decoded === undefined) return { messages };
    const located = locator(decoded.text);
    // Without its review the machine's word would be published where an editor has spoken.
    if (given?.review === null) return { messages: [...messages, unusable(seed.file, given.file)] };
    const review = given?.review;

    const restoration = stage('restore', () => stages.restore(decoded.text, { repairs: review?.repairs ?? [] }));
    add(restoration.messages.map(located));
    const simplified = stage('simplify', () => stages.toSimplified(restoration.text));
    if (restoration.text === '')
      return { messages: messages.some(isError) ? messages : [...messages, bare(seed.file)] };

    let outlined = stage('outline', () => stages.outline({ text: restoration.text, simplified }));
    add(outlined.messages.map(located));
    if (review !== undefined && given !== undefined) {
      const facts = stage('review', () => applyFacts(outlined, review, given.file, stages.knowsPlace));
      outlined = facts.outlined;
      messages.push(...facts.messages);
    }

    const extraction = stage('extract', () =>
      stages.extract(extractionInput(restoration, simplified, outlined, indicators)),
    );
    let judged: Judged = unreviewed(extraction);
    if (review !== undefined && given !== undefined) {
      const setting = { text: restoration.text, city: outlined.city, file: given.file, editor: review.editor };
      const decided = stage('review', () => judge(judged, review.records, setting));
      judged = decided.judged;
      messages.push(...decided.messages);
    }
    if (messages.some(isError)) return { messages };

    const document: Document = stage('entry', () =>
      assemble({
        seed: { file: seed.file, sha256: seed.sha256, bytes: seed.bytes.length, encoding: decoded.encoding },
        id: documentId(seed.sha256),
        decoded,
        restoration,
        simplified,
        outlined,
        judged,
        notes: [...notesFrom(messages), ...(review?.notes ?? [])],
        summary: review?.summary,
      }),
    );
    const { mdx, messages: refused } = stage('emit', () => emit(document, restoration.text));
    add(refused);
    return mdx === undefined ? { messages } : { converted: { document, text: restoration.text, mdx }, messages };
  } catch (error) {
    if (!(error instanceof StageFault)) throw error;
    return { messages: [...messages, faulty(seed.file, error)] };
  }
}

const unusable = (file: string, review: string): Message => ({
  severity: 'error',
  file,
  rule: 'review/unusable',
  reason: `its review ${review} cannot be used`,
  hint: 'Correct the review; until then the earlier entry stays.',
});

const bare = (file: string): Message => ({
  severity: 'error',
  file,
  rule: 'restore/nothing',
  reason: 'holds page furniture only: nothing is left when menus, links and footers are taken away',
  hint: 'Capture the page again with its text, or remove the file from the seeds.',
});
