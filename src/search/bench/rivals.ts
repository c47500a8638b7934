import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Layout } from '../layout.ts';

/** What other sites would ship over the same texts: Pagefind as it comes, and MiniSearch with pairs of characters. */

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** The text that a page of the unit shows, as captured. */
function shownWords(laid: Layout, u: number): string {
  const unit = laid.units[u];
  return unit === undefined ? '' : `${unit.text.title ?? ''}\n${unit.text.text}\n${unit.text.context ?? ''}`;
}

const PAGEFIND_PAGE = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>Pagefind</title>
<input type="search" id="box"><div id="search"></div><script type="module">
const box = document.querySelector('#box');
box.addEventListener('focus', async () => {
  const style = document.createElement('link'); style.rel = 'stylesheet'; style.href = '/pagefind/pagefind-ui.css'; document.head.append(style);
  await new Promise((done) => { const s = document.createElement('script'); s.src = '/pagefind/pagefind-ui.js'; s.onload = done; document.head.append(s); });
  new PagefindUI({ element: '#search', showImages: false, debounceTimeoutMs: 0 });
  const own = document.querySelector('.pagefind-ui__search-input');
  const say = () => { own.value = box.value; own.dispatchEvent(new Event('input', { bubbles: true })); };
  box.addEventListener('input', say); if (box.value) say();
}, { once: true });
</script></html>`;

const MINISEARCH_PAGE = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>MiniSearch</title>
<input type="search" id="box"><ol id="results"></ol><script type="module">
const box = document.querySelector('#box');
const tokens = (text) => { const out = []; for (const run of text.toLowerCase().match(/[\\u4e00-\\u9fff]+|[a-z0-9.%]+/g) ?? []) { if (!/[\\u4e00-\\u9fff]/.test(run) || run.length === 1) out.push(run); else for (let i = 0; i + 1 < run.length; i += 1) out.push(run.slice(i, i + 2)); } return out; };
let index;
box.addEventListener('focus', async () => {
  const [{ default: MiniSearch }, words] = await Promise.all([import('/minisearch.js'), fetch('/index.json').then((r) => r.text())]);
  index = MiniSearch.loadJSON(words, { fields: ['text'], storeFields: ['title'], tokenize: tokens, searchOptions: { combineWith: 'AND' } });
  window.ask = (q) => index.search(q).map(({ id }) => id);
  const say = () => document.querySelector('#results').replaceChildren(...index.search(box.value).slice(0, 10).map((hit) => { const li = document.createElement('li'); li.className = 'hit'; li.textContent = hit.title; return li; }));
  box.addEventListener('input', say); if (box.value) say();
}, { once: true });
</script></html>`;

function bigrams(text: string): string[] {
  const out: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\u4e00-\u9fff]+|[a-z0-9.%]+/g)) {
    if (!/[\u4e00-\u9fff]/.test(run) || run.length === 1) out.push(run);
    else for (let i = 0; i + 1 < run.length; i += 1) out.push(run.slice(i, i + 2));
  }
  return out;
}

/** Writes a page with Pagefind as it comes. @returns the unit of each result's id. */
export async function writePagefindDefault(laid: Layout, folder: string): Promise<Readonly<Record<string, number>>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind could not begin an index.');
  for (const u of laid.units.keys()) {
    const [title = '', ...lines] = shownWords(laid, u).split('\n');
    const body = lines.map((words) => `<p>${escaped(words)}</p>`).join('');
    await index.addHTMLFile({
      url: `/${u}`,
      content: `<html lang="zh"><body><h1>${escaped(title)}</h1>${body}</body></html>`,
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const unitOf: Record<string, number> = {};
  for (const name of await readdir(join(folder, 'pagefind/fragment'))) {
    const words = gunzipSync(await readFile(join(folder, 'pagefind/fragment', name))).toString('utf8');
    const { url } = JSON.parse(words.slice('pagefind_dcd'.length)) as { readonly url: string };
    unitOf[name.replace('.pf_fragment', '')] = Number(url.slice(1));
  }
  await writeFile(join(folder, 'index.html'), PAGEFIND_PAGE);
  return unitOf;
}

/** Writes a page with MiniSearch over pairs of characters. */
export async function writeMiniSearch(laid: Layout, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const index = new MiniSearch({ fields: ['text'], storeFields: ['title'], tokenize: bigrams });
  index.addAll(
    [...laid.units.keys()].map((u) => ({ id: u, title: laid.units[u]?.text.title ?? '', text: shownWords(laid, u) })),
  );
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  const program = createRequire(import.meta.url).resolve('minisearch');
  await writeFile(join(folder, 'minisearch.js'), await readFile(join(dirname(program), '../es/index.js')));
  await writeFile(join(folder, 'index.html'), MINISEARCH_PAGE);
}
