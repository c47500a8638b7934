import { expect, test } from 'vitest';
import { copyPolicy, rewritePage, type RewriteOptions } from './rewrite.ts';

const held: Readonly<Record<string, string>> = { '': 'index.html', 'cities/': 'cities/index.html', 'a.svg': 'a.svg' };
const options = (change: Partial<RewriteOptions> = {}): RewriteOptions => ({
  base: '/x/',
  up: '../',
  resolve: (path) => held[path],
  address: undefined,
  script: (source) => ('path' in source ? 'copy/a.js' : source.text.includes('import') ? 'copy/b.js' : undefined),
  ...change,
});
const page = (body: string): string => `<html><head><title>t</title></head><body>${body}</body></html>`;
const shown = (body: string, change?: Partial<RewriteOptions>): string =>
  /<body>(.*)<\/body>/s.exec(rewritePage(page(body), options(change)))?.[1] ?? '';

test('links lead to files beside the page, with query and fragment', () => {
  expect(shown('<a href="/x/cities/?a=1#b">c</a><img src="/x/a.svg" alt="">')).toBe(
    '<a href="../cities/index.html?a=1#b">c</a><img src="../a.svg" alt="">',
  );
  expect(shown('<a class="p" href="/x/">h</a>')).toBe('<a class="p" href="../index.html">h</a>');
});

test('what the copy does not hold leads to the site where it is known, else nowhere', () => {
  expect(shown('<a href="/x/en/">e</a>')).toBe('<a>e</a>');
  expect(shown('<a href="/x/en/">e</a>', { address: 'https://a.example/x/' })).toBe(
    '<a href="https://a.example/x/en/">e</a>',
  );
});

test('other addresses, fragments and data attributes stay', () => {
  const body = '<a href="#q">q</a><a href="https://a.example/x/">o</a><div data-raw="/x/seeds/a.txt"></div>';
  expect(shown(body)).toBe(body);
});

test('words that look like markup inside attributes and scripts are not touched', () => {
  const body =
    '<p title="&lt;a href=&quot;/x/&quot;&gt;">t</p><script type="application/json">{"a":"<a href=\\"/x/\\">"}</script>';
  expect(shown(body)).toBe(body);
});

test('modules become classic scripts; one without imports stays', () => {
  expect(shown('<script type="module" src="/x/_astro/a.js"></script>')).toBe(
    '<script defer src="../copy/a.js"></script>',
  );
  expect(shown('<script type="module">import "/x/_astro/b.js"</script>')).toBe(
    '<script defer src="../copy/b.js"></script>',
  );
  expect(shown('<script type="module">a()</script>')).toBe('<script type="module">a()</script>');
});

test('a drawing keeps the case of its names and its closed elements', () => {
  const body = '<svg viewBox="0 0 1 1"><a href="/x/cities/"><path d="M0 0"/></a><linearGradient id="g"/></svg>';
  expect(shown(body)).toBe(body.replace('/x/cities/', '../cities/index.html'));
});

test('the policy of a copy names files and forbids what a disk cannot do', () => {
  expect(
    copyPolicy("default-src 'none'; connect-src 'self'; script-src 'self' 'sha256-a='; trusted-types default"),
  ).toBe("default-src 'none'; connect-src 'none'; script-src file: 'sha256-a='; trusted-types default copy");
});
