import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { child } from '../src/command/child.ts';
import { sign } from '../src/hosting/minisign.ts';
import { ROOT_LIST } from '../src/hosting/seal.ts';
import { program } from './debian.ts';

test('a signature of the root list is checked by minisign, and fails on a changed list', async () => {
  test.setTimeout(180_000);
  const minisign = await program('minisign', ['minisign']);
  const folder = await mkdtemp(join(tmpdir(), 'yanxing-signature-'));
  const [secret, open, list] = [join(folder, 'secret.key'), join(folder, 'open.pub'), join(folder, ROOT_LIST)];
  const check = async (): Promise<number> => {
    const { code } = await child(minisign, ['-V', '-q', '-p', open, '-m', list]);
    return code;
  };
  try {
    await copyFile(join('dist', ROOT_LIST), list);
    expect(await sign(folder, 'Yanxing', {}), 'without a key nothing is signed').toBe(false);
    expect((await child(minisign, ['-G', '-W', '-s', secret, '-p', open])).code).toBe(0);
    const keyed = { MINISIGN_SECRET_KEY: secret };
    expect(await sign(folder, 'Yanxing 2026-11-22', keyed)).toBe(true);
    expect(await check()).toBe(0);
    expect(await readFile(`${list}.minisig`, 'utf8')).toContain('trusted comment: Yanxing 2026-11-22');
    await appendFile(list, '\n');
    expect(await check()).not.toBe(0);
    // A second build takes the place of the first one's signature.
    expect(await sign(folder, 'Yanxing 2026-11-23', keyed)).toBe(true);
    expect(await check()).toBe(0);
    await writeFile(secret, 'no key');
    await expect(sign(folder, 'Yanxing', keyed)).rejects.toThrow('minisign could not sign');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
