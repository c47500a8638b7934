import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Archive } from '../data/archive.ts';
import { citable } from '../data/citable.ts';
import { grouped, once } from '../data/once.ts';
import { register, type Register } from '../schema/register.ts';

/** A pledge that was published once and is listed no more. */
export interface Gone {
  readonly id: string;
  readonly document: string;
  /** The words it quoted when it was last seen, in the script of its document. */
  readonly words: string;
  readonly gone: true;
}

/** Of a register, the ids that no pledge has any more, in its order. */
export function goneOf(entries: Register, isListed: (id: string) => boolean): Gone[] {
  return Object.entries(entries).flatMap(([id, { document, words, gone }]) =>
    gone && !isListed(id) ? [{ id, document, words, gone }] : [],
  );
}

/** The pledges of the archive's register that are gone; none where there is no register. @throws where it is damaged */
export const gonePledges = once((archive: Archive): readonly Gone[] => {
  const file = resolve(process.env['CONTENT_DIR'] ?? './content', 'register.json');
  if (!existsSync(file)) return [];
  return goneOf(register.parse(JSON.parse(readFileSync(file, 'utf8'))), (id) => archive.pledge.has(id));
});

const byDocument = once((archive: Archive) => grouped(gonePledges(archive), ({ document }) => [document]));

/** Those that stand with the references of no document: theirs is gone too, or has nothing to refer to. */
export function goneElsewhere(archive: Archive): readonly Gone[] {
  return gonePledges(archive).filter((gone) => {
    const document = archive.document.get(gone.document);
    return document === undefined || citable(document).length === 0;
  });
}

/** The pledges of a document that are gone. */
export function goneOfDocument(archive: Archive, document: string): readonly Gone[] {
  return byDocument(archive).get(document) ?? [];
}
