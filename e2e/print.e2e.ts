import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { succeed } from '../src/command/child.ts';
import { program } from './debian.ts';
import { everyPage } from './pages.ts';
import { site } from './site.ts';

/** Letters and digits alone: paper breaks lines and sets marks where it likes. */
const plain = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');

/** The text of a page as it is printed, in the order in which it is set, and what the file says of its paper. */
async function printed(page: Page): Promise<{ readonly text: string; readonly info: string }> {
  const pdftotext = await program('pdftotext', ['poppler-utils']);
  const pdfinfo = await program('pdfinfo', ['poppler-utils']);
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    const { stdout: text } = await succeed(pdftotext, ['-raw', '-enc', 'UTF-8', file, '-']);
    const { stdout: info } = await succeed(pdfinfo, [file]);
    return { text, info };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['a city', /^cities\/[^/]+\/$/],
  ['a city in English', /^en\/cities\/[^/]+\/$/],
  ['a comparison', /^(?:zh-hant\/)?compare\/(?:tools\/|themes\/|governance\/)?$/],
];

for (const [kind, pattern] of KINDS) {
  test(`${kind} prints as a briefing with its sources as notes`, async ({ page }) => {
    test.setTimeout(120_000);
    const paths = (await everyPage()).filter((path) => pattern.test(path));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      await page.goto(site() + path);
      const { text, info } = await printed(page);
      const letters = plain(text);
      const lines = new Set(text.split('\n').map(plain));
      expect(info).toMatch(/Page size: +(?:594\.96 x 841\.92|841\.92 x 594\.96) pts \(A4\)/);

      // Every document that the page draws on is a note: its title and its permanent address.
      const notes = await page.locator('.sources li').allTextContents();
      const links = await page
        .locator('main a[data-n]')
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute('data-n') ?? '',
            /[0-9a-f]{12}/.exec(link.getAttribute('href') ?? '')?.[0],
          ]),
        );
      for (const [n, id] of links) expect(notes[Number(n) - 1]).toContain(`/documents/${id}/`);
      for (const note of notes) expect(letters).toContain(plain(note));
      for (const n of new Set(links.map(([number]) => number))) expect(text).toContain(`[${n}]`);
      if (/cities/.test(path)) expect(notes.length).toBeGreaterThan(0);

      // What leads about the site is not there; every cell of every table is.
      for (const words of await page.locator('nav a, #cite > summary, .chart-files button').allTextContents()) {
        const own = await page.locator('main').getByText(words, { exact: true }).count();
        if (own === 0) expect(lines).not.toContain(plain(words));
      }
      const cells = await page
        .locator('main :is(td, th):not(:has(*))')
        .evaluateAll((all) => all.map((cell) => (cell instanceof HTMLElement && !cell.hidden ? cell.textContent : '')));
      for (const cell of cells) expect(letters).toContain(plain(cell));
    }
  });
}

test('no table is wider than the paper, whatever it holds', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paths = (await everyPage()).filter((path) => /^(?:en\/)?(?:cities\/[^/]+|compare(?:\/\w+)?)\/$/.test(path));
  for (const path of paths) {
    // A4 without its margins: 178 mm upright, 265 mm across.
    await page.setViewportSize({ width: path.includes('compare') ? 1001 : 673, height: 900 });
    await page.goto(site() + path);
    const wide = await page
      .locator('table, figure.chart svg')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(wide, path).toEqual([]);
    // Paper is light, on a dark screen too.
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(Number(/[\d.]+/.exec(ink.replace('oklch(', ''))?.[0])).toBeLessThan(0.5);
  }
});
