import { child } from './child.ts';

/**
 * Seconds since 1970 that date this build: SOURCE_DATE_EPOCH, else the last commit's time. Nothing else dates a build,
 * so that the same tree gives the same bytes. Undefined outside a repository: then the archive's latest date serves.
 */
export async function sourceDate(): Promise<string | undefined> {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined && given !== '') {
    if (!/^\d+$/.test(given)) throw new Error(`SOURCE_DATE_EPOCH is "${given}": expected seconds since 1970.`);
    return given;
  }
  const ended = await child('git', ['log', '-1', '--format=%ct']).catch(() => undefined);
  const time = ended?.code === 0 ? ended.stdout.trim() : '';
  return /^\d+$/.test(time) ? time : undefined;
}
