import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachOf, filesOf } from './files.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;

/**
 * A page that admits only the scripts and styles it holds: the build lists those of every page in each policy, which
 * allows more than a page needs and cannot be compressed.
 */
export function trimmed(html: string): string {
  const held = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(META, (tag, policy: string) =>
    tag.replace(
      policy,
      policy.replace(/ ('sha256-[A-Za-z0-9+/=]+')/g, (listed, hash: string) => (held.has(hash) ? listed : '')),
    ),
  );
}

/** Trims the policy of every page of `dist`. */
export async function trimPolicies(dist: string): Promise<{ readonly pages: number }> {
  const pages = (await filesOf(dist)).filter((name) => name.endsWith('.html'));
  await eachOf(pages, 16, async (name) => {
    const file = join(dist, name);
    await writeFile(file, trimmed(await readFile(file, 'utf8')));
  });
  return { pages: pages.length };
}
