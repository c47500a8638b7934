import { readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { site } from './site.ts';

/** One walk over every link of the built site. */
test('every link leads somewhere and every page is reached', async () => {
  test.setTimeout(600_000);
  const start = site();
  const { links } = await new LinkChecker().check({
    path: start,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Words to look for (`:~:text=`) are no id; beside each stands a link to the id alone.
    linksToSkip: async (link) => !link.startsWith(start) || link.includes(':~:'),
  });
  const dead = links.filter((link) => link.state === 'BROKEN').map((link) => `${link.parent ?? ''} → ${link.url}`);
  expect(dead).toEqual([]);

  const outside = links.filter((link) => /^https?:/.test(link.url) && !link.url.startsWith(start));
  expect(outside).toEqual([]);

  const inside = links.filter((link) => link.url.startsWith(start));
  const reached = new Set(inside.map((link) => decodeURI(new URL(link.url).pathname)));
  const pages = (await readdir('dist', { recursive: true }))
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`);
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
