import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITION_PATH, EDITIONS, type Edition } from '../i18n/edition.ts';
import { filesOf } from './files.ts';
import { siteAddress } from './site-address.ts';
import { escaped } from './xml.ts';

/** The protocol allows no more addresses in one file. */
const MOST = 20_000;
/** The edition that a page file belongs to, and its path in the first edition. */
export function pageOf(file: string): { readonly edition: Edition; readonly path: string } | undefined {
  const match = /^(.*)index\.html$/.exec(file);
  const folder = match?.[1];
  if (folder === undefined) return undefined;
  for (const edition of EDITIONS) {
    const prefix = EDITION_PATH[edition];
    if (prefix !== undefined && folder.startsWith(`${prefix}/`))
      return { edition, path: folder.slice(prefix.length + 1) };
  }
  return { edition: 'zh-Hans', path: folder };
}

/**
 * Writes `sitemap.xml`, which names the sitemaps of each edition, and these: every page that is not kept from search
 * engines, with the same page in the other editions.
 */
export async function writeSitemaps(options: {
  readonly dist: string;
  readonly base: string;
  readonly site: string | undefined;
}): Promise<{ readonly files: number; readonly listed: number; readonly index: string }> {
  const root = siteAddress(options);
  const address = (edition: Edition, path: string): string => {
    const prefix = EDITION_PATH[edition];
    return escaped(encodeURI(root + (prefix === undefined ? '' : `${prefix}/`) + path));
  };
  const paths: Record<Edition, string[]> = { 'zh-Hans': [], 'zh-Hant': [], en: [] };
  for (const file of await filesOf(options.dist)) {
    const page = pageOf(file);
    if (page === undefined) continue;
    if (/<meta name="robots" content="noindex/.test(await readFile(join(options.dist, file), 'utf8'))) continue;
    paths[page.edition].push(page.path);
  }
  const known = Object.fromEntries(EDITIONS.map((edition) => [edition, new Set(paths[edition])]));
  const names: string[] = [];
  for (const edition of EDITIONS) {
    for (let part = 0; part * MOST < paths[edition].length; part += 1) {
      const name = `sitemap-${edition.toLowerCase()}${part === 0 ? '' : `-${part + 1}`}.xml`;
      const urls = paths[edition].slice(part * MOST, (part + 1) * MOST).map((path) => {
        const others = EDITIONS.filter((other) => known[other]?.has(path)).map(
          (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`,
        );
        return `<url><loc>${address(edition, path)}</loc>${others.join('')}</url>\n`;
      });
      await writeFile(
        join(options.dist, name),
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`,
      );
      names.push(name);
    }
  }
  const index = names.map((name) => `<sitemap><loc>${escaped(root + name)}</loc></sitemap>\n`).join('');
  await writeFile(
    join(options.dist, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`,
  );
  return {
    files: names.length + 1,
    listed: EDITIONS.reduce((sum, edition) => sum + paths[edition].length, 0),
    index: `${root}sitemap.xml`,
  };
}
