/** A drawing, left as it is, or a link, whose address may name a document or a record of one. */
const PART = /<svg\b.*?<\/svg>|<a\b[^>]*?\bhref="\/(?:[^"]*\/)?(?:documents|pledges)\/([0-9a-f]{12})[/-][^>]*>/gs;

/**
 * Numbers the evidence of a page: each link to a document or to words of one carries the number of that document as
 * `data-n`, which print shows. The documents come in the order of their numbers, from 1.
 */
export function footnoted(html: string): { readonly html: string; readonly documents: readonly string[] } {
  const documents: string[] = [];
  const numbered = html.replace(PART, (part, id: string | undefined) => {
    if (id === undefined) return part;
    if (!documents.includes(id)) documents.push(id);
    return `<a data-n="${documents.indexOf(id) + 1}"${part.slice(2)}`;
  });
  return { html: numbered, documents };
}
