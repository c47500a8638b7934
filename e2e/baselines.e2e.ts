import { access, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fullestOfEachKind } from '../src/site/kinds.ts';
import { differences, fingerprint, type Fingerprint } from './fingerprint.ts';
import { everyCard } from './pages.ts';
import { site } from './site.ts';

/**
 * How every kind of page looks, against pictures kept in e2e/baselines: compared where the same browser draws with the
 * same fonts as when they were taken, and nowhere else. `npm run baselines` takes them anew.
 */
const FOLDER = join(import.meta.dirname, 'baselines');
const WIDTHS = [360, 768, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;
/** How much of a page is kept, in CSS pixels: what lies below repeats what stands above. */
const HEIGHT = { 360: 1600, 768: 1600, 1440: 1500 } as const;
/** Pixels of the picture for one of the page. */
const SCALE = { 360: 1, 768: 0.5, 1440: 0.5 } as const;

/** The page for what is not found, and that of a pledge's address, stand beside the templates of the editions. */
const pages = async (): Promise<readonly { readonly name: string; readonly path: string }[]> => [
  ...(await fullestOfEachKind('dist')),
  { name: 'not-found', path: '404.html' },
  ...(await everyCard()).slice(0, 1).map((path) => ({ name: 'pledge-card', path })),
];

const pictureOf = (name: string, width: number, scheme: string): string =>
  `${name.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-|-$/g, '')}-${width}-${scheme}.png`;

const taking = (): boolean => test.info().config.updateSnapshots === 'all';

for (const width of WIDTHS) {
  for (const scheme of SCHEMES) {
    test.describe(`at ${width} px, ${scheme}`, () => {
      test.use({
        viewport: { width, height: HEIGHT[width] },
        deviceScaleFactor: SCALE[width],
        colorScheme: scheme,
        contextOptions: { reducedMotion: 'reduce' },
        // The style that hides what changes is not the page's own, and its policy would refuse it.
        bypassCSP: true,
        serviceWorkers: 'block',
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      });

      test('every kind of page looks as it did', async ({ page, browser }) => {
        test.setTimeout(600_000);
        if (!taking()) {
          const kept: Fingerprint = JSON.parse(await readFile(join(FOLDER, 'fingerprint.json'), 'utf8'));
          const look = async () => differences(await fingerprint(browser, site()), kept);
          let other = await look();
          // A busy machine may say of a probe that was only just drawn that it has no font.
          for (let again = 0; again < 2 && other.length > 0; again += 1) other = await look();
          // Another browser or other fonts draw other pictures, which says nothing about the pages.
          test.skip(other.length > 0, `NOT COMPARED, pictures are drawn otherwise here: ${other.join('; ')}`);
        }
        await page.clock.setFixedTime('2026-06-30T04:00:00Z');
        for (const { name, path } of await pages()) {
          await page.goto(site() + path);
          await expect.soft(page).toHaveScreenshot(pictureOf(name, width, scheme), {
            animations: 'disabled',
            caret: 'hide',
            scale: 'device',
            stylePath: join(import.meta.dirname, 'baselines.css'),
            threshold: 0.1,
            maxDiffPixels: 24,
          });
        }
      });
    });
  }
}

test('there is a picture of every kind of page and of nothing else', async () => {
  const known = await access(join(FOLDER, 'fingerprint.json')).then(
    () => true,
    () => false,
  );
  expect(known, 'e2e/baselines/fingerprint.json is kept: npm run baselines').toBe(true);
  const expected = (await pages()).flatMap(({ name }) =>
    WIDTHS.flatMap((width) => SCHEMES.map((scheme) => pictureOf(name, width, scheme))),
  );
  const kept = (await readdir(FOLDER)).filter((name) => name.endsWith('.png'));
  expect(kept.sort()).toEqual(expected.sort());
});
