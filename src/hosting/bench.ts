import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../command/browser.ts';
import { serve } from '../command/server.ts';

/**
 * When the words of a document page are first seen at 150 ms and 200 KB/s: first contentful paint in ms, the median of
 * `ROUNDS` cold visits to each document. The budget is 700 ms.
 */
const LATENCY = 150;
const BYTES_A_SECOND = 200 * 1024;
const ROUNDS = 5;
const DOCUMENTS = 5;

const write = (words: string): void => void process.stdout.write(`${words}\n`);
const found = await findBrowser(write);
const site = await serve({ dist: 'dist', port: 0 });
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(found.executable === undefined ? {} : { executablePath: found.executable }),
});
const documents: { id: string }[] = JSON.parse(await readFile(join('dist', 'data', 'documents.json'), 'utf8'));
for (const { id } of documents.slice(0, DOCUMENTS)) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: BYTES_A_SECOND,
      uploadThroughput: BYTES_A_SECOND,
    });
    await page.goto(`${site.address}documents/${id}/`);
    const paint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if (entry.name === 'first-contentful-paint') resolve(entry.startTime);
            }
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    times.push(Math.round(paint));
    await context.close();
  }
  times.sort((a, b) => a - b);
  write(`${id}  first contentful paint ${String(times[Math.floor(ROUNDS / 2)])} ms  (${times.join(', ')})`);
}
await browser.close();
await site.close();
