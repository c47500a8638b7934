import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';

/** The one script that must run before the first paint; Astro hashes only the scripts that it bundles. */
const early = readFileSync(new URL('./src/site/early.js', import.meta.url), 'utf8');
const earlyHash = createHash('sha256').update(early).digest('base64');

export default defineConfig({
  // Two archives that are built one after the other, or at once, must not remember each other's entries.
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: {
    defaultLocale: 'zh-Hans',
    locales: ['zh-Hans', { path: 'zh-hant', codes: ['zh-Hant'] }, 'en'],
    routing: { prefixDefaultLocale: false },
  },
  integrations: [mdx()],
  // The entries of some thousand documents are more than one string of the engine can hold.
  experimental: { collectionStorage: 'chunked' },
  markdown: {
    // The text of a document is quoted: no quotation mark, dash or address in it may be rewritten.
    processor: satteri({ features: { smartPunctuation: false, gfm: false } }),
    syntaxHighlight: false,
  },
  // One stylesheet, inlined: a page is complete in its first response. While one page is written the next is made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  vite: {
    build: {
      // What every page carries is fetched once and kept; what few pages carry comes with them.
      assetsInlineLimit: (file, content) => !/(?:Update|Cite)\.astro/.test(file) && content.length < 8192,
    },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        // The default policy is in early.js: it admits the two workers and nothing else.
        'trusted-types default',
      ],
      scriptDirective: { hashes: [`sha256-${earlyHash}`] },
    },
  },
});
