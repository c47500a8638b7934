import { expect, test } from 'vitest';
import { HEADER_RULES, headerColumns, headersFor } from './headers.ts';
import { caddyConfig } from './hosts/caddy.ts';
import { netlifyHeaders } from './hosts/netlify.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { vercelConfig } from './hosts/vercel.ts';

test('a later rule overrides an earlier one, and the rest stays', () => {
  expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/_astro/a.js')['X-Content-Type-Options']).toBe('nosniff');
  expect(headersFor('/cities/')['Cache-Control']).not.toContain('immutable');
  expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
  expect(headersFor('/seeds/a.txt')['Content-Security-Policy']).toContain('sandbox');
});

test('wasm is admitted for the search worker alone', () => {
  const admitting = HEADER_RULES.filter((rule) => JSON.stringify(rule.headers).includes('wasm-unsafe-eval'));
  expect(admitting.map((rule) => rule.path)).toEqual(['/pagefind/pagefind-worker.js']);
});

test('every host gets every header of every rule, below the base', () => {
  const place = { root: '/srv/a b', base: '/x/', listen: ':80' };
  for (const { name, usual, others } of headerColumns()) {
    for (const text of [nginxConfig(place), caddyConfig(place), vercelConfig('/x/')]) {
      expect(text).toContain(name);
      for (const value of [usual, ...others.map((one) => one.value)])
        if (value !== undefined) expect(text).toContain(value);
    }
    for (const { path } of others) expect(netlifyHeaders('/x/')).toContain(`/x${path}\n`);
  }
});

test('no header is set twice to values that contradict each other where rules are joined', () => {
  // Netlify and Cloudflare join with a comma: only policies may be set twice for one path.
  const names = new Set(
    headerColumns().flatMap(({ name, usual, others }) => (usual !== undefined && others.length > 0 ? [name] : [])),
  );
  expect([...names].sort()).toEqual(['Cache-Control', 'Content-Security-Policy']);
  expect(netlifyHeaders('/').split('\n\n')[0]).not.toContain('Cache-Control');
});
