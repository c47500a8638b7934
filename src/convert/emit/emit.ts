import { bodyText } from '../../data/text.ts';
import type { Document } from '../../schema/document.ts';
import type { Message } from '../message.ts';
import { body } from './body.ts';
import { frontmatter } from './frontmatter.ts';
import { refusal } from './proof.ts';

/** What no reader sees and some program acts on: controls other than tab and line feed, and bidirectional overrides. */
const CONTROL = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * A document and its restored text as one typed MDX entry. What was written is read again: an entry that holds anything
 * but words and the emitter's own marks, or that does not give `text` back, is refused with a message.
 */
export function emit(
  document: Document,
  text: string,
): { readonly mdx?: string; readonly messages: readonly Omit<Message, 'file'>[] } {
  const written = body(document, text);
  const reason =
    (CONTROL.test(text) ? 'its text holds control characters' : undefined) ??
    refusal(written, text) ??
    (bodyText(written) === text ? undefined : 'its text cannot be read back');
  if (reason !== undefined) {
    return {
      messages: [
        {
          severity: 'error',
          rule: 'emit/refused',
          reason: `the entry was not written: ${reason}`,
          expected: "words and the emitter's own marks",
          hint: 'Remove the characters in question from the seed, or report the page as a case for src/convert/emit.',
        },
      ],
    };
  }
  return { mdx: `---\n${frontmatter(document)}---\n\n${written}`, messages: [] };
}
