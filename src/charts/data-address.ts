/**
 * Text as a `data:` address that a page can offer as a file. Only what would end or change an address is encoded: the
 * rest stands as in the page, so that compression finds it there.
 */
export function dataAddress(type: string, content: string): string {
  return `data:${type};charset=utf-8,${content.replace(/[%#\s\ufeff]/g, encodeURIComponent)}`;
}
