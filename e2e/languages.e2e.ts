import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { everyPage } from './pages.ts';

/**
 * Every word of a page is in the language that the page, or an element around it, says. What no markup can tag (the
 * title of a page or of a mark in a chart, an attribute) may name a thing in its own words.
 */

/** Latin words of the Chinese interface: names, formats, units, keys; anything else there is a word left over. */
const NAMES = new Set(
  `Yanxing MIT Cookie JavaScript SHA UTF JSON GB T EDTF ISO EPUB URL HTML CSV PNG SVG PDF RIS BibTeX CSL EB OL CC BY SA ID
  Rothwell Zegveld Cohen’s minisign SOURCE DATE EPOCH Esc kB MB GB B jm billion
  data documents seeds txt json quote seed start end exact index html root SUMS zip yanxing zh Hans Hant en
  JSON-LD DOI GitHub WARC`.split(/\s+/),
);
/** What is shown as it is: programs, places in files, hashes, and the raw seed with its damage. */
const RAW = /^(?:script|style|code|pre|kbd|title|svg|option|textarea)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

interface Piece {
  readonly text: string;
  readonly lang: string;
}

/** The text of a page, piece by piece, with the language that holds for it. */
function pieces(html: string): readonly Piece[] {
  const found: Piece[] = [];
  const around: { readonly lang: string; readonly raw: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.test(name)) return;
      const outer = around.at(-1);
      const raw = RAW.test(name) || /\bmono\b/.test(attributes['class'] ?? '');
      around.push({ lang: attributes['lang'] ?? outer?.lang ?? '', raw: raw || (outer?.raw ?? false) });
    },
    ontext(text) {
      const inside = around.at(-1);
      if (inside !== undefined && !inside.raw && text.trim() !== '')
        found.push({ text: text.trim(), lang: inside.lang });
    },
    onclosetag(name) {
      if (!VOID.test(name)) around.pop();
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

const latin = (text: string): readonly string[] =>
  text.replaceAll(/https?:\/\/\S+/g, '').match(/[A-Za-z][A-Za-z’]*/g) ?? [];

/** Latin words of the documents and of the names of what they count: quoted, they stand on every page. */
async function quoted(): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  const folders = ['dist/data/documents', 'seeds', 'content/indicators'];
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      for (const word of latin(await readFile(join(folder, name), 'utf8'))) words.add(word);
    }
  }
  return words;
}

test('an English page holds Han characters only where it says that they are Chinese', async () => {
  const left: string[] = [];
  for (const page of await everyPage()) {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    for (const { text, lang } of pieces(await readFile(join('dist', file), 'utf8'))) {
      if (lang.startsWith('en') && /\p{Script=Han}/u.test(text)) left.push(`${page}: ${text.slice(0, 80)}`);
    }
  }
  expect(left).toEqual([]);
});

test('a Chinese page holds no word of English but names, and the words of the documents', async () => {
  const known = await quoted();
  const left = new Map<string, string>();
  for (const page of await everyPage()) {
    // The seed stands there line by line, with all its damage.
    if (page.endsWith('/source/')) continue;
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    for (const { text, lang } of pieces(await readFile(join('dist', file), 'utf8'))) {
      if (!lang.startsWith('zh')) continue;
      for (const word of latin(text)) {
        if (!NAMES.has(word) && !known.has(word)) left.set(word, `${page}: ${text.slice(0, 80)}`);
      }
    }
  }
  expect([...left]).toEqual([]);
});
