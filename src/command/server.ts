import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../hosting/headers.ts';

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site below `base` with the headers a production host would send, precompressed files where the build
 * made them, and the site's own 404 page.
 *
 * @param port 0 takes a free one.
 * @throws when the port is taken: the message says which and what to do.
 */
export async function serve(options: {
  readonly dist: string;
  readonly port: number;
  readonly base?: string;
}): Promise<Serving> {
  const base = (options.base ?? '/').replace(/\/*$/, '/');
  const missing = await readFile(join(options.dist, '404.html')).catch(() => Buffer.from('404'));
  const files = sirv(options.dist, {
    dotfiles: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const server: Server = createServer((request, response) => {
    const notFound = (): void => {
      for (const [name, value] of Object.entries(headersFor('/404.html'))) response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const url = request.url ?? '/';
    if (base !== '/') {
      if (url === base.slice(0, -1)) {
        response.writeHead(301, { Location: base }).end();
        return;
      }
      if (!url.startsWith(base)) {
        notFound();
        return;
      }
      request.url = url.slice(base.length - 1);
    }
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${options.port} is taken: stop the other server, or choose another with --port.`)
          : error,
      ),
    );
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
