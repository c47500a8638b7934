import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { child } from '../command/child.ts';
import { ROOT_LIST } from './seal.ts';

/**
 * Signs the root list with the key that MINISIGN_SECRET_KEY names, a file without a password; does nothing without it.
 * The signature is beside the list and in no list itself, so a signed and an unsigned build have the same root.
 *
 * @throws with what minisign said where it fails.
 */
export async function sign(
  dist: string,
  comment: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<boolean> {
  const key = env['MINISIGN_SECRET_KEY'];
  if (key === undefined || key === '') return false;
  const list = join(dist, ROOT_LIST);
  await rm(`${list}.minisig`, { force: true });
  const ended = await child('minisign', ['-S', '-W', '-s', key, '-m', list, '-t', comment]).catch(() => {
    throw new Error('MINISIGN_SECRET_KEY is set, but there is no program minisign: install it or unset the variable.');
  });
  if (ended.code !== 0) throw new Error(`minisign could not sign with ${key}: ${ended.stderr.trim()}`);
  return true;
}
