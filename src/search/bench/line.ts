import { createServer, request as ask } from 'node:http';

/** A slow line between a browser and a server: every answer waits, all share one speed; what goes through is counted. */
export interface Line {
  readonly address: string;
  /** Bytes of answers, heads included, since the last call. */
  taken(): { readonly bytes: number; readonly paths: readonly string[] };
  slow(on: boolean): void;
  close(): Promise<void>;
}

const SLICE = 4096;

/**
 * @param latency milliseconds before the first byte of each answer.
 * @param speed bytes a second, for all answers together.
 */
export async function line(port: number, target: string, latency: number, speed: number): Promise<Line> {
  let slowed = true;
  let bytes = 0;
  let paths: string[] = [];
  let free = 0;
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  /** Each slice takes its time on the line after those before it, whoever they are for. */
  const passage = async (size: number): Promise<void> => {
    bytes += size;
    if (!slowed) return;
    const now = performance.now();
    free = Math.max(free, now) + (size / speed) * 1000;
    if (free > now + 1) await wait(free - now);
  };
  const server = createServer((incoming, outgoing) => {
    const forward = ask(
      new URL(incoming.url ?? '/', target),
      { headers: { ...incoming.headers, host: new URL(target).host } },
      (answer) => {
        void (async () => {
          if (slowed) await wait(latency);
          paths.push(incoming.url ?? '/');
          const head = Object.entries(answer.headers).reduce(
            (n, [name, value]) => n + name.length + String(value).length + 4,
            20,
          );
          await passage(head);
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          for await (const chunk of answer as AsyncIterable<Buffer>) {
            for (let at = 0; at < chunk.length; at += SLICE) {
              const slice = chunk.subarray(at, at + SLICE);
              await passage(slice.length);
              outgoing.write(slice);
            }
          }
          outgoing.end();
        })().catch(() => outgoing.destroy());
      },
    );
    forward.on('error', () => outgoing.destroy());
    forward.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${port}/`,
    taken: () => {
      const now = { bytes, paths };
      bytes = 0;
      paths = [];
      return now;
    },
    slow: (on) => {
      slowed = on;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
