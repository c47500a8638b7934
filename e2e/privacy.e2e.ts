import { expect, test } from '@playwright/test';
import { oneOfEachKind } from './pages.ts';
import { site } from './site.ts';

test('no page asks another host for anything, stores a cookie or breaks its policy', async ({ page, context }) => {
  test.setTimeout(300_000);
  const origin = new URL(site()).origin;
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) strangers.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const path of await oneOfEachKind()) await page.goto(site() + path);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
