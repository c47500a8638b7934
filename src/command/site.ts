import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from '../search/indexing.ts';
import { finishSite } from '../offline/write.ts';
import { dropUnused } from '../site/picture-cache.ts';
import { PICTURES_KEPT, type Pictures } from '../site/pictures-wanted.ts';
import { buildPages } from './pages.ts';
import { inputStamp } from './stamp.ts';
import { sourceDate } from './today.ts';
import type { Report } from './stage.ts';

export interface SiteOptions {
  /** Sub-path that the site will live under, such as `/x/`. */
  readonly base: string;
  /** Folder that becomes the built site. */
  readonly dist: string;
  /** Address of the host, for canonical links; unknown by default. */
  readonly site?: string;
  /** Which pages have a picture for shared links; all by default. */
  readonly pictures?: Pictures;
}

/** `x`, `/x` and `/x/` are all `/x/`. */
export function normalBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

const CACHE = '.cache';
/** How long a drawn picture is kept that no build uses. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/**
 * Builds the site beside its place and moves it there when it is whole, so that a reader of the old one, or a second
 * build at the same time, never meets half of it. Does nothing when no input has changed since the last build.
 */
export async function buildSite(options: SiteOptions, report: Report): Promise<void> {
  const epoch = await sourceDate();
  if (epoch !== undefined) process.env['SOURCE_DATE_EPOCH'] = epoch;
  // The address is what --site says; Astro would take a variable that happens to be called so for it.
  delete process.env['SITE'];
  const stamp = await inputStamp([options.base, options.site ?? '', epoch ?? '', options.pictures ?? 'all']);
  const stampFile = join(CACHE, 'stamps', `${encodeURIComponent(options.dist)}.txt`);
  const [before, page] = await Promise.all([
    readFile(stampFile, 'utf8').catch(() => ''),
    readFile(join(options.dist, 'index.html')).catch(() => null),
  ]);
  if (before === stamp && page !== null) {
    report.line(`${'build'.padEnd(14)}nothing has changed`);
    return;
  }
  const fresh = join(CACHE, `site-${process.pid}`);
  const old = `${fresh}-old`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await report.stage(
      'build',
      () => buildPages({ ...options, dist: fresh }),
      ({ pages }) => `${pages} pages`,
    );
    const pictures = await readdir(join(fresh, 'share')).catch(() => []);
    report.line(
      pictures.length > 0
        ? `  ${pictures.length} pictures for shared links`
        : '  no font here has Chinese characters, or none were asked for: shared links show the mark alone',
    );
    await dropUnused(PICTURES_KEPT, new Date(Date.now() - KEPT_FOR));
    await report.stage(
      'index',
      () => indexSite(fresh),
      (indexed) => `${indexed.pages} pages searchable`,
    );
    await finishSite({ dist: fresh, base: options.base, site: options.site, scratch: `${fresh}-scratch` }, report);
    await mkdir(join(CACHE, 'stamps'), { recursive: true });
    await rm(stampFile, { force: true });
    await rename(options.dist, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, options.dist);
    await writeFile(stampFile, stamp);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
