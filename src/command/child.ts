import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program found on the path of the npm scripts (node_modules/.bin first) without a shell, so that no argument is
 * ever read as a shell word. `show` passes its output through as it comes; it is kept either way.
 */
export function child(
  program: string,
  args: readonly string[],
  options: { readonly show?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const running = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    running.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (options.show) process.stdout.write(chunk);
    });
    running.stderr.on('data', (chunk: Buffer) => {
      err.push(chunk);
      if (options.show) process.stderr.write(chunk);
    });
    running.on('error', reject);
    running.on('close', (code, signal) =>
      resolve({
        code: code ?? (signal === null ? 1 : 128),
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}

/** As `child`, but a failure throws with what the program said. */
export async function succeed(...args: Parameters<typeof child>): Promise<Ended> {
  const ended = await child(...args);
  if (ended.code !== 0) {
    throw new Error(`${args[0]} ${args[1].join(' ')} ended with ${ended.code}\n${ended.stdout}${ended.stderr}`);
  }
  return ended;
}
