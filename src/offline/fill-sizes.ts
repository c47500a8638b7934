import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITION_PATH, EDITIONS, LOCALE, type Edition } from '../i18n/edition.ts';
import { offlineStrings } from '../i18n/offline.ts';

function words(edition: Edition, bytes: number): string {
  const mega = bytes >= 1_000_000;
  return new Intl.NumberFormat(LOCALE[edition], {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: mega && bytes < 10_000_000 ? 1 : 0,
  }).format(bytes / (mega ? 1_000_000 : 1000));
}

/**
 * Puts the sizes of the downloads into the pages about reading offline: they are known only when the files are made. A
 * row of a copy that was not made says so instead.
 */
export async function fillSizes(dist: string): Promise<void> {
  for (const edition of EDITIONS) {
    const prefix = EDITION_PATH[edition];
    const file = join(dist, prefix ?? '', 'offline/index.html');
    let html = await readFile(file, 'utf8');
    const sizes = new Map<string, number | undefined>();
    for (const [, name = ''] of html.matchAll(/ data-size="([^"]+)"/g)) {
      sizes.set(
        name,
        await stat(join(dist, name)).then(
          (found) => found.size,
          () => undefined,
        ),
      );
    }
    html = html.replace(/( data-size="([^"]+)"[^>]*>)(?=<\/)/g, (tag: string, _: string, name: string) => {
      const size = sizes.get(name);
      return size === undefined ? tag : tag + words(edition, size);
    });
    const { absent } = offlineStrings(edition).copies;
    html = html.replace(
      /(<tr data-download="([^"]+)".*?<td>)<a[^>]*>.*?<\/a>/gs,
      (row: string, before: string, name: string) => (sizes.get(name) === undefined ? before + absent : row),
    );
    await writeFile(file, html);
  }
}
