import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../schema/document.ts';

const folder = process.env['SEEDS_DIR'] ?? 'seeds';

/** The bytes of the seed of a document; throws where the file is gone. */
export function seedBytes(document: Document): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, document.seed.file)));
}

/** The decoded seed, as the offsets of its edits count it. */
export function seedText(document: Document): string {
  return new TextDecoder(document.seed.encoding).decode(seedBytes(document));
}

/** The line, from 1, that a byte of the seed stands in. */
export function seedLine(document: Document, byte: number): number {
  const before = new TextDecoder(document.seed.encoding).decode(seedBytes(document).slice(0, byte));
  return before.split('\n').length;
}
