import { readdir } from 'node:fs/promises';

/** Every page of the built site, as a path below its address, sorted. */
export async function everyPage(): Promise<string[]> {
  const names = await readdir('dist', { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .sort();
}

/** The first page of each kind and edition: ids and names stand for one another. */
export async function oneOfEachKind(): Promise<string[]> {
  const byKind = new Map<string, string>();
  for (const page of await everyPage()) {
    const kind = page
      .replace(/[0-9a-f]{8,}[^/]*/g, '*')
      .replace(/(cities|indicators|themes|tools|bodies|instruments|status|commitment)\/[^/]+\//g, '$1/*/')
      .replace(/(themes|tools)\/\*\/[^/]+\//, '$1/*/*/');
    if (!byKind.has(kind)) byKind.set(kind, page);
  }
  return [...byKind.values()];
}
