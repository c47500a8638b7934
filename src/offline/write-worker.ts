import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';
import { bytesOf } from './sets.ts';

/** The whole search index is kept with the shell up to this size; beyond, saving an edition brings it. */
const SEARCH_UNASKED = 1_500_000;
/** Files of a search index that grow with the corpus. */
const GROWING = /\/(?:fragment|index|unit)\//;

/**
 * Bundles the service worker into `dist/sw.js` with the list of what it keeps at once: the scripts, the icons, the page
 * about reading offline in each edition, and the core of the search. The revision of a page changes with anything on
 * the site, because every page shows the hash of the whole.
 *
 * @param version hash over everything the site holds so far.
 */
export async function writeWorker(
  dist: string,
  search: readonly string[],
  version: string,
): Promise<{ readonly kept: number; readonly bytes: number }> {
  const bundle = join(dist, 'sw-bundle.js');
  await build({
    entryPoints: [fileURLToPath(new URL('./worker/worker.ts', import.meta.url))],
    outfile: bundle,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: `/* ${version} */` },
    logLevel: 'error',
  });
  const whole = (await bytesOf(dist, search)) <= SEARCH_UNASKED;
  const core = search.filter((name) => whole || !GROWING.test(name));
  const { count, size, warnings } = await injectManifest({
    swSrc: bundle,
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: [
      '_astro/**',
      'icons/{192,512,maskable}.png',
      'favicon.svg',
      '*manifest.json',
      '*/manifest.json',
      'offline/index.html',
      '*/offline/index.html',
      ...core.map((name) => name.replace(/[[\]{}()*?!]/g, '\\$&')),
    ],
    globIgnores: ['**/*.{br,gz,map}'],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    dontCacheBustURLsMatching: /^_astro\//,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .map((entry) =>
            entry.url.endsWith('index.html')
              ? { ...entry, url: entry.url.slice(0, -'index.html'.length), revision: version.slice(0, 16) }
              : entry,
          )
          .sort((a, b) => (a.url < b.url ? -1 : 1)),
      }),
    ],
  });
  await rm(bundle);
  if (warnings.length > 0) throw new Error(`The service worker cannot keep what it should: ${warnings.join('; ')}`);
  return { kept: count, bytes: size };
}
