import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { expect, test, type Download, type Page } from '@playwright/test';
import { everyPage } from './pages.ts';
import { site } from './site.ts';

/** Pages with each kind of chart: promised beside reported, lanes of time. */
async function chartPages(): Promise<string[]> {
  const pages: string[] = [];
  for (const path of await everyPage()) {
    if (!/^(?:indicators\/[^/]+|cities\/[^/]+|timeline|en\/timeline)\/$/.test(path)) continue;
    if ((await readFile(`dist/${path}index.html`, 'utf8')).includes('class="chart-files')) pages.push(path);
  }
  return pages;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return file;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('every chart hands over its drawing and its numbers', async ({ page }) => {
      test.setTimeout(300_000);
      const paths = await chartPages();
      expect(paths.length).toBeGreaterThan(3);
      for (const path of paths) {
        await page.goto(site() + path);
        const charts = page.locator('.chart-files');
        expect(await charts.count()).toBe(await page.locator('figure.chart').count());
        for (const chart of await charts.all()) {
          const drawing = await downloaded(page, () => chart.getByRole('link', { name: 'SVG' }).click());
          expect(drawing.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/);
          const svg = await readFile(await drawing.path(), 'utf8');
          expect(svg).toMatch(/^<svg xmlns="[^"]*" width="\d+" height="\d+"/);
          expect(svg).toContain('<style>');
          expect(svg).not.toMatch(/<a\b|href=/);

          const numbers = await downloaded(page, () => chart.getByRole('link', { name: 'CSV' }).click());
          const text = await readFile(await numbers.path(), 'utf8');
          expect(text.startsWith('\ufeff')).toBe(true);
          const rows = csvParse(text.slice(1));
          expect(rows.length).toBeGreaterThan(0);
          // The same numbers stand on the page: in the tables and the list of results of an indicator, in the list of dates.
          const said = (await page.locator('main :is(table, .rows, .events)').allTextContents()).join(' ');
          const plain = (words: string) => words.replace(/\s+/g, '');
          const columns = path.startsWith('indicators')
            ? ['承诺', '期限', '报告方自述']
            : rows.columns.slice(1, 2).concat(rows.columns.slice(4, 5));
          for (const row of rows) {
            for (const column of columns) {
              const value = row[column];
              expect(value, `${path}: ${column} of ${rows.columns.join()}`).toBeDefined();
              if (value !== '—') expect(plain(said)).toContain(plain(value ?? ''));
            }
          }
        }
      }
    });
  });
}

test('a picture is made in the browser, of the size and the colours of the drawing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  for (const path of ['timeline/', ...(await chartPages()).slice(-1)]) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(site() + path);
    const button = page.locator('.chart-files [data-png]').first();
    const picture = await downloaded(page, () => button.click());
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
    const bytes = await readFile(await picture.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = decodeURIComponent((await page.locator('.chart-files a').first().getAttribute('href')) ?? '');
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
    // Paper in the corner, ink somewhere: on a dark screen too.
    const seen = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: points = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      let dark = 0;
      for (let i = 0; i < points.length; i += 4) if ((points[i] ?? 255) < 80) dark += 1;
      return { corner: Array.from(points.subarray(0, 3)), dark };
    }, bytes.toString('base64'));
    expect(seen.corner).toEqual([0xfc, 0xfa, 0xf6]);
    expect(seen.dark).toBeGreaterThan(200);
  }
  expect(complaints).toEqual([]);
});

test('without JavaScript a chart says what needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site()}en/timeline/`);
  await expect(
    page
      .locator('.chart-files')
      .first()
      .getByText(/needs JavaScript/),
  ).toBeVisible();
  await expect(page.locator('.chart-files button').first()).toBeHidden();
  await context.close();
});
