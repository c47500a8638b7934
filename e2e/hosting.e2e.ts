import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { caddyConfig } from '../src/hosting/hosts/caddy.ts';
import { nginxConfig } from '../src/hosting/hosts/nginx.ts';
import { filesOf } from '../src/hosting/files.ts';
import { freePort, program, started } from './debian.ts';
import { site } from './site.ts';

/** What every answer must say, written out here so that the table of the build is held against something. */
const EVERY = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
} as const;
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';
const NO_FRAME = "frame-ancestors 'none'";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** fetch decodes bodies and hides their encoding; this does not. */
function get(address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((done, fail) => {
    request(address, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
      answer.on('error', fail);
    })
      .on('error', fail)
      .end();
  });
}

async function first(match: RegExp): Promise<string> {
  const name = (await filesOf('dist')).find((file) => match.test(file));
  if (name === undefined) throw new Error(`dist holds no file like ${match.source}.`);
  return name;
}

/** The whole scan of one started server; `home` ends with a slash. */
async function scan(home: string): Promise<void> {
  const hashed = await first(/^_astro\/.*\.js$/);
  const seed = await first(/^seeds\/.*\.txt$/);
  const page = await first(/^documents\/[0-9a-f]{12}\/index\.html$/);
  const pageUrl = page.slice(0, -'index.html'.length);
  const expected: readonly (readonly [string, number, Readonly<Record<string, string>>])[] = [
    [
      '',
      200,
      { 'content-security-policy': NO_FRAME, 'cache-control': SHORT, 'content-type': 'text/html; charset=utf-8' },
    ],
    [
      pageUrl,
      200,
      { 'content-security-policy': NO_FRAME, 'cache-control': SHORT, 'content-type': 'text/html; charset=utf-8' },
    ],
    [hashed, 200, { 'content-security-policy': NO_FRAME, 'cache-control': IMMUTABLE }],
    ['data/pledges.json', 200, { 'access-control-allow-origin': '*', 'cache-control': SHORT }],
    [seed, 200, { 'content-security-policy': `default-src 'none'; sandbox; ${NO_FRAME}` }],
    [
      'sw.js',
      200,
      { 'cache-control': 'no-cache', 'content-security-policy': `default-src 'none'; connect-src 'self'; ${NO_FRAME}` },
    ],
    ['robots.txt', 200, {}],
    ['.well-known/security.txt', 200, {}],
    ['no/such/page/', 404, { 'content-security-policy': NO_FRAME, 'content-type': 'text/html; charset=utf-8' }],
  ];
  for (const [path, status, headers] of expected) {
    const answer = await get(home + path);
    expect(answer.status, path).toBe(status);
    const said = {
      ...answer.headers,
      'content-type': answer.headers['content-type']?.replace(/;\s*/, '; ').toLowerCase(),
    };
    expect(said, path).toMatchObject({ ...EVERY, ...headers });
    expect(answer.headers['permissions-policy'], path).toContain('geolocation=()');
    expect(answer.headers['set-cookie'], path).toBeUndefined();
  }
  expect((await get(`${home}no/such/page/`)).body).toEqual(await readFile('dist/404.html'));

  const plain = await readFile(join('dist', page));
  const br = await get(home + pageUrl, 'br, gzip');
  expect(br.headers['content-encoding']).toBe('br');
  expect(br.body).toEqual(await readFile(join('dist', `${page}.br`)));
  expect(brotliDecompressSync(br.body)).toEqual(plain);
  const gz = await get(home + pageUrl, 'gzip');
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gz.body)).toEqual(plain);
  expect((await get(home + pageUrl)).body).toEqual(plain);

  // The local server answers at both addresses.
  if (home === site()) return;
  const moved = await get(`${home}${pageUrl.slice(0, -1)}`);
  expect([301, 302, 307, 308]).toContain(moved.status);
  expect(new URL(moved.headers.location ?? '', home).href).toBe(home + pageUrl);
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanxing-host-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

for (const base of ['/', '/x/y/']) {
  test(`nginx with the generated example serves the site at ${base}`, async () => {
    test.setTimeout(180_000);
    const path = await program('nginx', ['nginx', 'libnginx-mod-http-brotli-static']);
    const port = await freePort();
    const config = join(folder, 'nginx.conf');
    await writeFile(
      config,
      `include /etc/nginx/modules-enabled/*.conf;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
${nginxConfig({ root: resolve('dist'), base, listen: `127.0.0.1:${port}` })}
}
${process.getuid?.() === 0 ? 'user root;' : ''}
`,
    );
    const home = `http://127.0.0.1:${port}${base}`;
    const server = await started(path, ['-c', config, '-g', 'daemon off;'], {}, home);
    try {
      await scan(home);
    } finally {
      await server.stop();
    }
  });

  test(`Caddy with the generated example serves the site at ${base}`, async () => {
    test.setTimeout(180_000);
    const path = await program('caddy', ['caddy']);
    const port = await freePort();
    const config = join(folder, 'Caddyfile');
    await writeFile(
      config,
      `{\n  admin off\n  auto_https off\n}\n${caddyConfig({ root: resolve('dist'), base, listen: `http://127.0.0.1:${port}` })}`,
    );
    const home = `http://127.0.0.1:${port}${base}`;
    const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const server = await started(path, ['run', '--config', config, '--adapter', 'caddyfile'], env, home);
    try {
      await scan(home);
    } finally {
      await server.stop();
    }
  });
}

test('the local server sends the same headers', async () => {
  await scan(site());
});

test('every host file carries the table', async () => {
  const netlify = await readFile('dist/_headers', 'utf8');
  const vercel: unknown = JSON.parse(await readFile('dist/vercel.json', 'utf8'));
  const apache = await readFile('dist/.htaccess', 'utf8');
  for (const [name, value] of Object.entries(EVERY)) {
    expect(netlify.toLowerCase()).toContain(`  ${name}: ${value}`.toLowerCase());
    expect(JSON.stringify(vercel).toLowerCase()).toContain(`{"key":"${name}","value":"${value}"}`.toLowerCase());
    expect(apache.toLowerCase()).toContain(`header always set ${name} "${value}"`.toLowerCase());
  }
  const workflow = await readFile('.github/workflows/pages.yml', 'utf8');
  expect(workflow).toContain('npm run build -- --base');
});

test('the sitemaps list every page of every edition, and robots.txt names them', async () => {
  const names = ['zh-hans', 'zh-hant', 'en'].map((edition) => `sitemap-${edition}.xml`);
  const index = await readFile('dist/sitemap.xml', 'utf8');
  let listed = 0;
  for (const name of names) {
    expect(index).toContain(name);
    listed += [...(await readFile(join('dist', name), 'utf8')).matchAll(/<loc>/g)].length;
  }
  let pages = 0;
  for (const file of await filesOf('dist')) {
    if (!file.endsWith('index.html')) continue;
    if (!/<meta name="robots" content="noindex/.test(await readFile(join('dist', file), 'utf8'))) pages += 1;
  }
  expect(listed).toBe(pages);
  expect(await readFile('dist/robots.txt', 'utf8')).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
});
