import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const COMMON: BuildOptions = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // A module that asks for its own address gets that of the page.
  define: { 'import.meta.url': 'document.baseURI' },
  logLevel: 'error',
  write: false,
};

/** Bundles of one copy, by the file they become. */
export interface Scripts {
  /** File of the classic script for a module of the site; undefined where the page's own inline script will do. */
  want(source: { readonly path: string } | { readonly text: string }): string | undefined;
  /** Every wanted script, bundled. */
  bundled(): Promise<ReadonlyMap<string, Uint8Array>>;
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...COMMON, ...options });
  const contents = outputFiles?.[0]?.contents;
  if (contents === undefined) throw new Error('A script of the copy could not be bundled.');
  return contents;
}

/** Modules cannot be loaded from a disk: each becomes one classic script with all that it imports. */
export function classicScripts(dist: string, base: string, editionFolder: string): Scripts {
  const wanted = new Map<string, BuildOptions>();
  // Vite writes imports with the base of the site, or beside the importing file.
  const fromSite: NonNullable<BuildOptions['plugins']>[number] = {
    name: 'from-site',
    setup({ onResolve, onLoad }) {
      // What Vite would preload is in the bundle, and a disk preloads nothing.
      onLoad({ filter: /[\\/]_astro[\\/][^\\/]+\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(/(__vite__mapDeps=\(.*?\)\)=>)i\.map\(i=>d\[i\]\)/, '$1[]'),
        loader: 'js',
      }));
      onResolve({ filter: /^\// }, ({ path, kind }) =>
        kind !== 'entry-point' && path.startsWith(base) ? { path: resolve(dist, path.slice(base.length)) } : undefined,
      );
    },
  };
  return {
    want(source) {
      if ('path' in source) {
        const file = `copy/${source.path.split('/').at(-1) ?? 'script.js'}`;
        wanted.set(file, { entryPoints: [join(dist, source.path)], plugins: [fromSite] });
        return file;
      }
      if (!/\bimport\b/.test(source.text)) return undefined;
      const file = `copy/${createHash('sha256').update(source.text).digest('hex').slice(0, 12)}.js`;
      wanted.set(file, { stdin: { contents: source.text, resolveDir: join(dist, '_astro') }, plugins: [fromSite] });
      return file;
    },
    async bundled() {
      const files = new Map<string, Uint8Array>();
      files.set(
        'copy/files.js',
        await bundle({
          entryPoints: [fileURLToPath(new URL('./files-shim.ts', import.meta.url))],
          define: { BASE: JSON.stringify(base), EDITION_FOLDER: JSON.stringify(editionFolder) },
        }),
      );
      for (const [file, options] of wanted) files.set(file, await bundle(options));
      return files;
    },
  };
}
