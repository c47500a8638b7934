import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apacheConfig } from './hosts/apache.ts';
import { caddyConfig } from './hosts/caddy.ts';
import { netlifyHeaders } from './hosts/netlify.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { vercelConfig } from './hosts/vercel.ts';
import { robots } from './robots.ts';
import { securityText } from './security-text.ts';
import { writeSitemaps } from './sitemap.ts';

export interface HostingOptions {
  /** The built site. */
  readonly dist: string;
  /** Sub-path of the site, such as `/x/`. */
  readonly base: string;
  /** Origin of the host, such as `https://example.org`; undefined where it is not known yet. */
  readonly site: string | undefined;
  /** When the build is dated. */
  readonly today: Date;
}

/** Where an example says the site lies; whoever uses it puts their own folder. */
const EXAMPLE_ROOT = '/srv/yanxing';

/** Writes what hosts and crawlers read: headers, server examples, robots.txt, sitemaps, security.txt. */
export async function writeHosting(
  options: HostingOptions,
): Promise<{ readonly files: number; readonly listed: number }> {
  const { dist, base } = options;
  const sitemaps = await writeSitemaps(options);
  const files: Readonly<Record<string, string>> = {
    _headers: netlifyHeaders(base),
    'vercel.json': vercelConfig(base),
    '.htaccess': apacheConfig(base),
    // GitHub Pages would otherwise leave out every folder that begins with an underscore.
    '.nojekyll': '',
    'hosting/nginx.conf.txt': nginxConfig({ root: EXAMPLE_ROOT, base, listen: '80' }),
    'hosting/Caddyfile.txt': caddyConfig({ root: EXAMPLE_ROOT, base, listen: ':80' }),
    'robots.txt': robots(sitemaps.index),
    '.well-known/security.txt': securityText(options),
  };
  await mkdir(join(dist, 'hosting'), { recursive: true });
  await mkdir(join(dist, '.well-known'), { recursive: true });
  for (const [name, words] of Object.entries(files)) await writeFile(join(dist, name), words);
  return { files: Object.keys(files).length + sitemaps.files, listed: sitemaps.listed };
}
