import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { review, type Review } from '../../schema/review.ts';
import { FileFailure, type Effects } from '../effects.ts';
import { failure } from '../failure.ts';
import type { Message } from '../message.ts';

/** The review of one document as it stands in a file; null where the file cannot be used. */
export interface FiledReview {
  readonly file: string;
  readonly source: string;
  readonly review: Review | null;
}

/** The reviews of a folder by the document they speak of. */
export interface Reviews {
  readonly byDocument: ReadonlyMap<string, FiledReview>;
  readonly messages: readonly Message[];
}

export const NO_REVIEWS: Reviews = { byDocument: new Map(), messages: [] };

function parse(
  source: string,
  file: string,
): { readonly review: Review | null; readonly messages: readonly Message[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const broken = parsed.errors.map((error): Message => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      severity: 'error',
      file,
      place: { start: error.pos[0], end: error.pos[1], unit: 'utf16', line, column: col },
      rule: 'review/invalid',
      reason: `is not YAML: ${error.message}`,
      hint: 'Correct the file; until then its document keeps its earlier entry.',
    };
  });
  if (broken.length > 0) return { review: null, messages: broken };
  const checked = review.safeParse(parsed.toJS());
  if (checked.success) return { review: checked.data, messages: [] };
  const messages = checked.error.issues.map((issue): Message => {
    const node = parsed.getIn(issue.path.map(String), true) ?? parsed.getIn(issue.path.slice(0, -1).map(String), true);
    const range =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? node.range
        : undefined;
    const start = typeof range?.[0] === 'number' ? range[0] : 0;
    const { line, col } = lines.linePos(start);
    return {
      severity: 'error',
      file,
      place: { start, end: start, unit: 'utf16', line, column: col },
      rule: 'review/invalid',
      reason: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      expected: 'a review as src/schema/review.ts describes it',
      hint: 'Correct the file; until then its document keeps its earlier entry.',
    };
  });
  return { review: null, messages };
}

function readReview(
  effects: Effects,
  file: string,
  document: string,
): { readonly filed: FiledReview; readonly messages: readonly Message[] } {
  try {
    const source = new TextDecoder().decode(effects.read(file));
    const { review, messages } = parse(source, file);
    const speaksOf = review?.document ?? document;
    if (speaksOf === document) return { filed: { file, source, review }, messages };
    const misnamed: Message = {
      severity: 'error',
      file,
      rule: 'review/invalid',
      reason: `is named after document ${document} and speaks of ${speaksOf}`,
      hint: 'Rename the file or correct its `document`.',
    };
    return { filed: { file, source, review: null }, messages: [misnamed] };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { filed: { file, source: '', review: null }, messages: [failure(error, file)] };
  }
}

/** Reads every `<document>.yaml` of a folder. A folder that does not exist holds no review. */
export function readReviews(effects: Effects, folder: string): Reviews {
  const byDocument = new Map<string, FiledReview>();
  const messages: Message[] = [];
  for (const { name, kind } of effects.list(folder) ?? []) {
    const document = /^([0-9a-f]{12})\.yaml$/.exec(name)?.[1];
    if (document === undefined || kind !== 'file') continue;
    const { filed, messages: said } = readReview(effects, join(folder, name), document);
    byDocument.set(document, filed);
    messages.push(...said);
  }
  return { byDocument, messages };
}
