import { access, constants } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { child } from './child.ts';

export interface Browser {
  /** Path of the program; undefined when it is Playwright's own. */
  readonly executable?: string;
  /** Where it was found, in words for the log. */
  readonly source: string;
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

async function runnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function installed(): Promise<Browser | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (await runnable(named)) return { executable: named, source: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run: correct it or unset it.`);
  }
  if (await runnable(chromium.executablePath())) return { source: "Playwright's own" };
  for (const path of SYSTEM) if (await runnable(path)) return { executable: path, source: 'the system' };
  return undefined;
}

/**
 * A real Chromium: the one CHROMIUM_PATH names, Playwright's, the system's; else installs Playwright's, or Debian's
 * package where we are root and that is all there is. Throws with the next step when there is none to be had.
 */
export async function findBrowser(log: (words: string) => void): Promise<Browser> {
  const found = await installed();
  if (found) return found;
  log('No Chromium found; installing.');
  const own = await child('playwright', ['install', 'chromium-headless-shell', 'chromium']).catch(() => undefined);
  if (own?.code === 0) {
    const after = await installed();
    if (after) return after;
  }
  if (process.getuid?.() === 0 && (await runnable('/usr/bin/apt-get'))) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await child('apt-get', ['update'], { env });
    const done = await child('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { env });
    if (done.code !== 0) log(done.stderr);
    const after = await installed();
    if (after) return after;
  }
  throw new Error('No Chromium: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.');
}

/** Debian's Chromium run by root needs these; the network switches keep it from looking up hosts of its maker. */
export const LAUNCH_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
