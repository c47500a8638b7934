import { expect, test } from 'vitest';
import { footnoted } from './footnotes.ts';

test('links to documents and to words of them are numbered by document, in order', () => {
  const { html, documents } = footnoted(
    '<p><a href="/x/en/pledges/bbbbbbbbbbbb-p-12345678/">1</a> <a class="w" href="/x/documents/aaaaaaaaaaaa/#r-1">2</a>' +
      '<a href="/documents/bbbbbbbbbbbb/">3</a></p>',
  );
  expect(documents).toEqual(['bbbbbbbbbbbb', 'aaaaaaaaaaaa']);
  expect([...html.matchAll(/data-n="(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2', '1']);
  expect(html).toContain('<a data-n="2" class="w" href="/x/documents/aaaaaaaaaaaa/#r-1">');
});

test('other links, drawings and words stay as they are', () => {
  const html =
    '<a download href="data:text/csv,/documents/aaaaaaaaaaaa/">CSV</a><a href="/cities/jingmen/">甲</a><svg><a href="/documents/aaaaaaaaaaaa/">x</a></svg> /documents/aaaaaaaaaaaa/';
  expect(footnoted(html)).toEqual({ html, documents: [] });
});
