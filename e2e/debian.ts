import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { test } from '@playwright/test';
import { child } from '../src/command/child.ts';

async function found(name: string): Promise<string | undefined> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  for (const folder of folders) {
    const path = join(folder, name);
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}

/**
 * The path of a program; installs Debian's packages for it where we are root. Without it the test is skipped and says
 * so, except where CI is set: there it fails.
 */
export async function program(name: string, packages: readonly string[]): Promise<string> {
  const here = await found(name);
  if (here !== undefined) return here;
  if (process.getuid?.() === 0 && (await found('apt-get')) !== undefined) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await child('apt-get', ['update'], { env });
    await child('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
    // Debian starts a server when it installs one; the tests start their own.
    await child('service', [name, 'stop']).catch(() => undefined);
    const after = await found(name);
    if (after !== undefined) return after;
  }
  const words = `${name} is not installed (Debian: apt-get install ${packages.join(' ')}), so this was not checked.`;
  if (process.env['CI'] !== undefined) throw new Error(words);
  test.skip(true, words);
  return name;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Starts a server in the foreground and waits until it answers at `address`. */
export async function started(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  address: string,
): Promise<{ stop(): Promise<void> }> {
  const running: ChildProcess = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  running.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  running.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => running.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) throw new Error(`${path} ended at once: ${said}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer !== undefined) return { stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${path} does not answer at ${address}: ${said}`);
}
