import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { child } from '../src/command/child.ts';
import { program } from './debian.ts';

test('the books are valid to epubcheck', async () => {
  test.setTimeout(600_000);
  const java = await program('java', ['default-jre-headless']);
  // Debian's program is the archive itself, which not every system knows how to run.
  const jar = await realpath(await program('epubcheck', ['epubcheck', 'default-jre-headless']));
  // The book of the whole archive has every chapter, in each edition; a city's has other words around them.
  const all = (await readdir('dist/downloads')).filter((name) => name.endsWith('.epub')).sort();
  const whole = all.filter((name) => /^yanxing-(?:zh-Hans|zh-Hant|en)-\d{4}-/.test(name));
  const books = [...whole, ...all.filter((name) => !whole.includes(name)).slice(0, 2)];
  expect(whole.length).toBe(3);
  for (const book of books) {
    const checked = await child(java, [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      join('dist/downloads', book),
    ]);
    expect(checked.stdout + checked.stderr, book).toContain('No errors or warnings detected');
    expect(checked.code, book).toBe(0);
  }
});
