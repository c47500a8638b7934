import { imageSize } from './image-size.ts';
import type { Browser } from '@playwright/test';
import { z } from 'zod';

/** What an application on a device needs; Lighthouse no longer looks at it. */
const manifest = z.object({
  id: z.string(),
  name: z.string().min(1),
  short_name: z.string().min(1),
  start_url: z.string(),
  scope: z.string(),
  display: z.enum(['standalone', 'fullscreen', 'minimal-ui']),
  background_color: z.string(),
  theme_color: z.string(),
  lang: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() })),
  screenshots: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string(), form_factor: z.string() })),
});

/**
 * What keeps the edition at `home` from being installed and used without a network; empty when nothing does. The
 * browser's own judgement, what a manifest must hold, images that are what it says, a worker in charge of the start
 * page, and that page read again with the network cut.
 */
export async function hindrances(browser: Browser, home: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found: string[] = [];
  try {
    await page.goto(home);
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    for (const { errorId, errorArguments } of installabilityErrors) {
      // A window of the test's own kind is not the manifest's fault.
      if (errorId === 'in-incognito') continue;
      found.push([errorId, ...errorArguments.map(({ name, value }) => `${name}=${value}`)].join(' '));
    }
    const { url, data, errors } = await session.send('Page.getAppManifest');
    for (const { message } of errors) found.push(`manifest: ${message}`);
    const parsed = manifest.safeParse(JSON.parse(data ?? 'null'));
    if (!parsed.success) return [...found, `manifest: ${z.prettifyError(parsed.error)}`];
    const app = parsed.data;
    const start = new URL(app.start_url, url);
    if (start.href !== new URL(home).href) found.push(`start_url: ${start.href} is not ${home}`);
    if (!start.href.startsWith(new URL(app.scope, url).href)) found.push('start_url is outside of scope');
    for (const [purpose, sizes] of [
      ['any', '192x192'],
      ['any', '512x512'],
      ['maskable', '512x512'],
    ]) {
      if (!app.icons.some((icon) => icon.purpose === purpose && icon.sizes === sizes))
        found.push(`no icon ${purpose ?? ''} ${sizes ?? ''}`);
    }
    for (const form of ['wide', 'narrow']) {
      if (!app.screenshots.some((shot) => shot.form_factor === form)) found.push(`no ${form} screenshot`);
    }
    for (const image of [...app.icons, ...app.screenshots]) {
      const answer = await fetch(new URL(image.src, url));
      const size = imageSize(Buffer.from(await answer.arrayBuffer()));
      if (!answer.ok || size !== image.sizes) found.push(`${image.src}: ${size ?? answer.status}, not ${image.sizes}`);
    }
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
    await context.setOffline(true);
    const again = await page.goto(start.href);
    if (again?.fromServiceWorker() !== true) found.push('the start page does not come from the worker');
    if ((await page.locator('h1').count()) !== 1) found.push('the start page is not whole without a network');
  } catch (error) {
    found.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await context.close();
  }
  return found;
}
