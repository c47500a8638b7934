import { getEntry } from 'astro:content';
import { bodyText } from '../data/text.ts';

/** The restored text of a document; throws where it has no entry. */
export async function documentText(id: string): Promise<string> {
  const entry = await getEntry('documents', id);
  if (entry === undefined) throw new Error(`No entry for document ${id}.`);
  return bodyText(entry.body ?? '');
}
