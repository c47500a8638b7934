import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../schema/document.ts';
import { emit } from './emit.ts';
import { HOSTILE, plainDocument } from './hostile.fixture.ts';

const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));

const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [mdx()],
  markdown: { processor: satteri({ features: { smartPunctuation: false, gfm: false } }) },
  telemetry: false,
});`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { documents: defineCollection({ loader: glob({ base: 'entries', pattern: '*.mdx' }) }) };`,
  'src/Quoted.astro': '<mark data-ids={Astro.props.ids}><slot /></mark>',
  'src/Repaired.astro': '<ins data-n={Astro.props.n}><slot /></ins>',
  'src/Uncertain.astro': '<i><slot /></i>',
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Quoted from '../Quoted.astro';
import Repaired from '../Repaired.astro';
import Uncertain from '../Uncertain.astro';
export async function getStaticPaths() {
  return (await getCollection('documents')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html><body><article><Content components={{ Quoted, Repaired, Uncertain }} /></article></body></html>`,
  'src/pages/data.json.ts': `
import { getCollection } from 'astro:content';
export const GET = async () =>
  new Response(JSON.stringify(Object.fromEntries((await getCollection('documents')).map(({ id, data }) => [id, data]))));`,
};

/** The visible characters of rendered HTML. */
function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/gi, (_, decimal, hex, name: string | undefined) =>
      name !== undefined
        ? ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name] ?? '')
        : String.fromCodePoint(decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)),
    );
}

const MARKED = 'A b 力争 c d 达到360家 。';
const entries: Readonly<Record<string, { readonly text: string; readonly fields: Partial<Document> }>> = {
  whole: { text: HOSTILE.join('\n'), fields: { title: HOSTILE.join('\n'), notes: ['2020-10-13', 'null', ...HOSTILE] } },
  ...Object.fromEntries(HOSTILE.map((line, index) => [`line-${index}`, { text: line, fields: {} }])),
  marked: {
    text: MARKED,
    fields: {
      uncertain: [{ start: 2, end: 3 }],
      excluded: ['力争', 'c', 'd', '达到360家'].map((words, index) => ({
        id: `0123456789ab-x-0000000${index}`,
        document: '0123456789ab',
        city: null,
        quote: {
          exact: words,
          prefix: '',
          suffix: '',
          start: MARKED.indexOf(words),
          end: MARKED.indexOf(words) + words.length,
        },
        seed: { start: 0, end: 1 },
        rule: 'test',
        reviewed: false,
        reason: 'slogan' as const,
        trigger: '',
      })),
    },
  },
};

let root = '';

function build(folder: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--root', folder], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: '' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('entries in a real Astro build', () => {
  beforeAll(async () => {
    await mkdir(CACHE, { recursive: true });
    root = await mkdtemp(join(CACHE, 'emit-'));
    for (const [path, content] of Object.entries(PROJECT)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    await mkdir(join(root, 'entries'));
    for (const [id, { text, fields }] of Object.entries(entries)) {
      const { mdx, messages } = emit(plainDocument(text, fields), text);
      expect(messages).toEqual([]);
      await writeFile(join(root, 'entries', `${id}.mdx`), mdx ?? '');
    }
    const { code, output } = await build(root);
    if (code !== 0) throw new Error(output);
  }, 120_000);

  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each(Object.entries(entries))('shows the same visible characters: %s', async (id, { text }) => {
    const html = await readFile(join(root, 'dist', id, 'index.html'), 'utf8');
    const article = /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
    const paragraphs = [...article.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) => visible(match[1] ?? ''));
    expect(paragraphs.join('\n')).toBe(text);
    expect(article).not.toMatch(/<(?!\/?(?:p|mark|ins|i)\b)/);
  });

  it('gives the frontmatter back through the parser of the site', async () => {
    const data: unknown = JSON.parse(await readFile(join(root, 'dist', 'data.json'), 'utf8'));
    for (const [id, { text, fields }] of Object.entries(entries)) {
      expect(data).toHaveProperty([id], plainDocument(text, fields));
    }
  });
});
