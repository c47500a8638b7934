import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Pictures } from '../site/pictures-wanted.ts';
import { succeed } from './child.ts';

/**
 * Megabytes of memory that a build may hold: three quarters of the machine's. Left to itself the engine stops at some four
 * thousand, however much there is, and an archive of ten thousand documents needs more.
 */
const HEAP = Math.floor((totalmem() / 2 ** 20) * 0.75);

const COST = new URL('./cost.ts', import.meta.url).href;

/** What a build took; on a busy machine the processor's time says more than the clock's. */
export interface Cost {
  /** The most memory that it held at once, in bytes. */
  readonly peak: number;
  /** Seconds of the processor. */
  readonly processor: number;
}

const costSchema = z.object({ peak: z.number(), processor: z.number() });

export interface PagesOptions {
  /** Sub-path that the site will live under, such as `/x/`. */
  readonly base: string;
  /** Where the pages go. */
  readonly dist: string;
  /** Address of the host, for canonical links; unknown by default. */
  readonly site?: string;
  /** Which pages have a picture for shared links; all by default. */
  readonly pictures?: Pictures;
  /** Folders of another archive than the project's own; they come with a folder for what the build remembers of it. */
  readonly archive?: { readonly content: string; readonly seeds: string; readonly cache: string };
}

/** Makes the pages of the site. */
export async function buildPages(options: PagesOptions): Promise<Cost & { readonly pages: number }> {
  const { base, dist, site, archive, pictures = 'all' } = options;
  const args = ['build', '--silent', '--outDir', dist, '--base', base];
  if (site !== undefined) args.push('--site', site);
  const costFile = `${dist}-cost.json`;
  const own = archive ?? { content: './content', seeds: 'seeds', cache: './node_modules/.astro' };
  await mkdir(dirname(dist), { recursive: true });
  await succeed('astro', args, {
    env: {
      NODE_OPTIONS: `--max-old-space-size=${HEAP} ${process.env['NODE_OPTIONS'] ?? ''} --import=${COST}`.trim(),
      COST_FILE: costFile,
      PICTURES: pictures,
      CONTENT_DIR: own.content,
      SEEDS_DIR: own.seeds,
      ASTRO_CACHE_DIR: own.cache,
    },
  });
  const cost = costSchema.parse(JSON.parse(await readFile(costFile, 'utf8')));
  await rm(costFile);
  const names = await readdir(dist, { recursive: true });
  return { pages: names.filter((name) => name.endsWith('.html')).length, ...cost };
}
