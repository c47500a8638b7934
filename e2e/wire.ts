import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A network between the browser and a site that can be cut, and whose answers can be refused. */
export interface Wire {
  /** Address of the site behind it, with its final slash. */
  readonly address: string;
  /** Paths of the requests that went through, in order. */
  readonly passed: string[];
  /** From now on nothing goes through; open connections break. */
  cut(): void;
  mend(): void;
  /** Breaks the connection of each request whose path it accepts. */
  refuse(paths: (path: string) => boolean): void;
  /** Another site behind the same address. */
  lead(target: string): void;
  close(): Promise<void>;
}

/** Opens a wire to the site at `target`. */
export async function wire(target: string): Promise<Wire> {
  let to = target;
  let isCut = false;
  let refused: (path: string) => boolean = () => false;
  const passed: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming: IncomingMessage, answer: ServerResponse) => {
    const path = incoming.url ?? '/';
    if (isCut || refused(path)) {
      incoming.socket.destroy();
      return;
    }
    passed.push(path);
    const forward = ask(new URL(path, to), { method: incoming.method ?? 'GET', headers: incoming.headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    forward.on('error', () => incoming.socket.destroy());
    incoming.pipe(forward);
  });
  server.on('connection', (socket) => {
    if (isCut) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://localhost:${port}/`,
    passed,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    refuse(paths) {
      refused = paths;
    },
    lead(next) {
      to = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
