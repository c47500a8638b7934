import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { FIRST_FLIGHT } from '../src/hosting/compress.ts';
import { filesOf } from '../src/hosting/files.ts';

const SCRIPT_BUDGET = 6 * 1024;
const PAGE_BUDGET = 100 * 1024;
/** Kinds of pages that are complete in the first flight: a document, a city, a pledge, an indicator. */
const FIRST = /(?:^|\/)(?:documents\/[0-9a-f]{12}|cities\/[^/]+|pledges\/[^/]+|indicators\/[^/]+)\/index\.html$/;
/** Pages for reading; the search is for asking, and loads its program when it is reached for. */
const READING =
  /(?:^|\/)(?:documents|cities|pledges|indicators|themes|tools|bodies|instruments|compare|timeline|due|about|method)\//;

const size = (bytes: Buffer | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }).length;

const pages = async (): Promise<readonly string[]> => (await filesOf('dist')).filter((name) => name.endsWith('.html'));

/** What a host sends for a page: the file the build compressed. */
async function sent(name: string): Promise<number> {
  return (await readFile(join('dist', `${name}.br`))).length;
}

test('a document, a city, a pledge and an indicator arrive whole in the first flight', async () => {
  const heavy: string[] = [];
  let seen = 0;
  for (const name of await pages()) {
    if (!FIRST.test(name)) continue;
    seen += 1;
    const bytes = await sent(name);
    if (bytes > FIRST_FLIGHT) heavy.push(`${name}: ${bytes}`);
  }
  expect(seen).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('no page is over 100 KB', async () => {
  const heavy: string[] = [];
  for (const name of await pages()) {
    const bytes = await sent(name);
    if (bytes > PAGE_BUDGET) heavy.push(`${name}: ${bytes}`);
  }
  expect(heavy).toEqual([]);
});

test('nothing blocks the first paint: no stylesheet to fetch, no script that is not deferred', async () => {
  const blocking: string[] = [];
  for (const name of await pages()) {
    const html = await readFile(join('dist', name), 'utf8');
    for (const [tag] of html.matchAll(/<link\b[^>]*rel="?stylesheet[^>]*>/g)) blocking.push(`${name}: ${tag}`);
    for (const [tag] of html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)) {
      if (!/type="module"|\bdefer\b|\basync\b/.test(tag)) blocking.push(`${name}: ${tag}`);
    }
  }
  expect(blocking).toEqual([]);
});

test('a reading page carries at most 6 KB of script', async () => {
  const heavy: string[] = [];
  const fetched = new Map<string, number>();
  for (const name of await pages()) {
    if (!READING.test(name)) continue;
    const html = await readFile(join('dist', name), 'utf8');
    let bytes = 0;
    let inline = '';
    for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
      inline += text;
      const src = /\bsrc="\/([^"]+)"/.exec(attributes)?.[1];
      if (src === undefined) continue;
      if (!fetched.has(src)) fetched.set(src, size(await readFile(join('dist', src))));
      bytes += fetched.get(src) ?? 0;
    }
    bytes += inline === '' ? 0 : size(inline);
    if (bytes > SCRIPT_BUDGET) heavy.push(`${name}: ${bytes}`);
  }
  expect(heavy).toEqual([]);
});
