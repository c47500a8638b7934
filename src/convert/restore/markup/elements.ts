/** Elements that begin and end lines. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'br', 'p', 'div', 'center', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody',
  'tfoot', 'tr', 'hr', 'section', 'article', 'header', 'footer', 'blockquote', 'pre', 'form', 'fieldset',
  'html', 'head', 'body', 'title', 'main', 'nav', 'aside', 'figure', 'figcaption', 'caption',
]); // prettier-ignore

/** Cells of a table. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements whose content is no text. */
export const PROGRAMS: ReadonlySet<string> = new Set(['script', 'style', 'noscript']);

/** Elements within lines. */
const INLINE: ReadonlySet<string> = new Set([
  'a', 'b', 'i', 'u', 's', 'em', 'strong', 'font', 'span', 'img', 'sup', 'sub', 'big', 'small', 'strike', 'del', 'ins', 'nobr', 'o:p',
  'st1:chsdate', 'iframe', 'meta', 'link', 'base', 'colgroup', 'col', 'input', 'label', 'button', 'wbr',
]); // prettier-ignore

/** Single letters, which may stand between a `<` and a `>` of mathematics (a<b>c). */
export const LETTERS: ReadonlySet<string> = new Set(['a', 'b', 'i', 'p', 'u', 's']);

/** Whether a page of text may hold tags of this element. */
export function isElement(name: string): boolean {
  return BLOCKS.has(name) || CELLS.has(name) || INLINE.has(name) || PROGRAMS.has(name);
}
