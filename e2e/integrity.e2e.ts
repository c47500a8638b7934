import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { child } from '../src/command/child.ts';
import { sourceDate } from '../src/command/today.ts';
import { filesOf } from '../src/hosting/files.ts';
import { EDITION_PATH, EDITIONS } from '../src/i18n/edition.ts';
import { site } from './site.ts';

const shell = (folder: string, script: string): ReturnType<typeof child> =>
  child('sh', ['-euc', `cd "$1" && ${script}`, 'sh', folder]);

async function shownRoot(file: string): Promise<string> {
  return /class="seal">.*?<code>([0-9a-f]{64})</s.exec(await readFile(file, 'utf8'))?.[1] ?? '';
}

test('every served file is in SHA256SUMS, and the standard tool agrees', async () => {
  const checked = await shell('dist', 'sha256sum -c --quiet SHA256SUMS');
  expect(checked.stdout + checked.stderr).toBe('');
  expect(checked.code).toBe(0);
  const listed = (await readFile('dist/SHA256SUMS', 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.slice(66));
  const files = (await filesOf('dist')).filter((name) => name !== 'SHA256SUMS');
  expect(listed).toEqual(files);
});

test('the root hash in every foot is that of the root list, which the pages fulfil', async () => {
  test.setTimeout(120_000);
  const root = await shownRoot('dist/index.html');
  expect((await shell('dist', 'sha256sum SHA256SUMS.root')).stdout.slice(0, 64)).toBe(root);
  for (const name of await filesOf('dist')) {
    if (name.endsWith('.html')) expect(await shownRoot(join('dist', name)), name).toBe(root);
  }
  // The commands of the page about integrity, on a copy of the site.
  const folder = await mkdtemp(join(tmpdir(), 'yanxing-sums-'));
  try {
    await cp('dist', join(folder, 'site'), { recursive: true, dereference: true });
    const html = await readFile('dist/en/integrity/index.html', 'utf8');
    const commands = [...html.matchAll(/<pre[^>]*><code[^>]*>(.*?)<\/code><\/pre>/gs)].map(([, code = '']) =>
      code
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
    const zeros = commands.find((command) => command.startsWith('ROOT='));
    expect(zeros, 'the page shows no command').toBeDefined();
    const done = await shell(join(folder, 'site'), zeros ?? 'false');
    expect(done.stdout + done.stderr).toBe('');
    expect(done.code).toBe(0);
    // One changed byte does not pass.
    const page = join(folder, 'copy/index.html');
    await writeFile(page, `${await readFile(page, 'utf8')} `);
    expect((await shell(join(folder, 'copy'), 'sha256sum -c --quiet SHA256SUMS.root')).code).not.toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the pages about integrity and of each document show their hashes', async ({ page }) => {
  const root = await shownRoot('dist/index.html');
  const documents: { id: string; seed: { sha256: string } }[] = JSON.parse(
    await readFile('dist/data/documents.json', 'utf8'),
  );
  for (const edition of EDITIONS) {
    const home = `${site()}${EDITION_PATH[edition] === undefined ? '' : `${EDITION_PATH[edition]}/`}`;
    await page.goto(`${home}integrity/`);
    await expect(page.locator('#root')).toHaveText(root);
    for (const { id, seed } of documents.slice(0, 10)) {
      await page.goto(`${home}documents/${id}/`);
      expect(await page.content()).toContain(seed.sha256);
    }
  }
});

test('the same tree gives the same bytes in another directory and time zone', async () => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'yanxing elsewhere '));
  try {
    for (const name of [
      'src',
      'content',
      'public',
      'seeds',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ]) {
      await cp(name, join(folder, name), { recursive: true, dereference: true });
    }
    // The packages are shared; what tools remember between builds beside them is not.
    await mkdir(join(folder, 'node_modules'));
    for (const name of await readdir('node_modules')) {
      if (name.startsWith('.') && name !== '.bin') continue;
      await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
    }
    const epoch = await sourceDate();
    const content = process.env['CONTENT_DIR'];
    const env = {
      TZ: 'Pacific/Chatham',
      LANG: 'zh_TW.UTF-8',
      ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }),
      ...(content === undefined ? {} : { CONTENT_DIR: resolve(content) }),
    };
    const built = await child('sh', ['-c', 'cd "$1" && node src/command/build.ts', 'sh', folder], { env });
    expect(built.stderr).toBe('');
    expect(built.code).toBe(0);
    const here = await readFile('dist/SHA256SUMS', 'utf8');
    const there = await readFile(join(folder, 'dist/SHA256SUMS'), 'utf8');
    const differing = there.split('\n').filter((line) => !here.includes(line));
    expect(differing.slice(0, 10)).toEqual([]);
    expect(there).toBe(here);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
