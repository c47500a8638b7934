import { readdir } from 'node:fs/promises';

/** Every page of the built site, as a path below its address, sorted. */
export async function everyPage(): Promise<string[]> {
  const names = await readdir('dist', { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .sort();
}

/**
 * The lasting addresses of pledges that have no page of their own: one for all editions, where a page has one in each.
 */
export async function everyCard(): Promise<string[]> {
  const pages = await everyPage();
  const known = new Set(pages);
  return pages.filter((path) => /^pledges\/[0-9a-f]{12}-p-[^/]+\/$/.test(path) && !known.has(`en/${path}`));
}

/** The first page of each kind and edition: ids and names stand for one another. */
export async function oneOfEachKind(): Promise<string[]> {
  const byKind = new Map<string, string>();
  const cards = new Set(await everyCard());
  for (const page of await everyPage()) {
    const kind = (cards.has(page) ? `card/${page}` : page)
      .replace(/[0-9a-f]{8,}[^/]*/g, '*')
      .replace(/(cities|indicators|themes|tools|bodies|instruments|status|commitment)\/[^/]+\//g, '$1/*/')
      .replace(/(themes|tools)\/\*\/[^/]+\//, '$1/*/*/');
    if (!byKind.has(kind)) byKind.set(kind, page);
  }
  return [...byKind.values()];
}
