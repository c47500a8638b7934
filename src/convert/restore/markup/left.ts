import type { Span } from '../../../schema/quote.ts';
import type { Message } from '../../message.ts';
import { isElement, LETTERS } from './elements.ts';
import { keptMarkup } from './subject.ts';

/** A `<`, written or escaped, with the name of an element after it; or an entity that is not known. */
const LEFT = /(<|&(?:amp;)*(?:lt|#0*60|#x0*3c);)\/?([a-z][a-z0-9:]*)(?=[\s>/&]|$)|&[a-z]{2,8}\d?;/giu;

/** Whether a text goes on at `at` as a tag does: a `<` before it, once decoded, would be taken for one. */
export function wouldBeTag(text: string, at: number): boolean {
  const name = /^(?:!--|\/?([a-z][a-z0-9:]*)(?=[\s>/&]|$))/iu.exec(text.slice(at, at + 16));
  return name !== null && (name[1] === undefined || isElement(name[1].toLowerCase()));
}

/** Says how much markup stands in a text and was not read: unclosed or escaped tags, unknown entities. */
export function markupLeft(text: string): Omit<Message, 'file'>[] {
  if (!text.includes('<') && !text.includes('&')) return [];
  const left = leftMarkup(text);
  const [first] = left;
  if (!first) return [];
  const shown = JSON.stringify(text.slice(first.start, first.end));
  return [
    {
      severity: 'warning',
      rule: 'restore/markup-left',
      reason: `${left.length} pieces of HTML are left in the text, the first ${shown}`,
      hint: 'Nothing was changed: it cannot be told whether the page showed them. Declare a `change` where it did not.',
    },
  ];
}

function leftMarkup(text: string): Span[] {
  const kept = keptMarkup(text);
  return [...text.matchAll(LEFT)].flatMap((match) => {
    const name = match[2]?.toLowerCase();
    const bare = match[1] === '<' && name !== undefined && LETTERS.has(name);
    if (bare || (name !== undefined && !isElement(name)) || kept(match.index)) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}
