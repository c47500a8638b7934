import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser, LAUNCH_ARGS } from '../src/command/browser.ts';
import { child } from '../src/command/child.ts';
import { serve } from '../src/command/server.ts';
import { buildSite } from '../src/command/site.ts';
import { report } from '../src/command/stage.ts';
import { fingerprint } from './fingerprint.ts';

/** Takes the pictures of e2e/baselines anew, of what the site looks like now. Look at them before they are committed. */
const FOLDER = join(import.meta.dirname, 'baselines');
const MOST_BYTES = 10_000_000;

if (process.env['CI'] !== undefined)
  throw new Error('Pictures are taken by hand and looked at, never where CI is set.');
const out = report((words) => process.stdout.write(words));
await buildSite({ base: '/', dist: 'dist' }, out);
const found = await findBrowser(out.line);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });

await out.stage(
  'pictures',
  async () => {
    const ended = await child(
      'playwright',
      ['test', '-c', 'e2e/playwright.config.ts', '--update-snapshots=all', '-g', 'looks as it did'],
      { env: { CHROMIUM_PATH: found.executable ?? '' } },
    );
    if (ended.code !== 0) throw new Error(ended.stdout + ended.stderr);
    return (await readdir(FOLDER)).length;
  },
  (count) => `${count} taken`,
);
await out.stage(
  'shrink',
  async () => {
    let bytes = 0;
    for (const name of await readdir(FOLDER)) {
      // A palette takes a fraction of the bytes, and no colour further off than a comparison lets pass.
      const small = await sharp(join(FOLDER, name)).removeAlpha().png({ palette: true, dither: 0 }).toBuffer();
      await writeFile(join(FOLDER, name), small);
      bytes += small.length;
    }
    if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes of pictures are more than ${MOST_BYTES}.`);
    return bytes;
  },
  (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
);
const site = await serve({ dist: 'dist', port: 0 });
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(found.executable === undefined ? {} : { executablePath: found.executable }),
});
try {
  const drawn = await fingerprint(browser, site.address);
  await writeFile(join(FOLDER, 'fingerprint.json'), `${JSON.stringify(drawn, null, 2)}\n`);
  out.line(`fingerprint   Chromium ${drawn.browser}, ${(await stat(join(FOLDER, 'fingerprint.json'))).size} bytes`);
} finally {
  await browser.close();
  await site.close();
}
