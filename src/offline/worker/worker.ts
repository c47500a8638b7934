import { setCacheNameDetails } from 'workbox-core/setCacheNameDetails.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { EDITION_PATH, EDITIONS } from '../../i18n/edition.ts';
import type { SetManifest } from '../manifest.ts';
import { save, savedSets } from '../saving.ts';
import { dated, PRECACHE, SCRIPTS } from '../stores.ts';
import { keep, latest } from './kept.ts';
import { marked } from './notice.ts';
import type { LetterEvent, LifeEvent, RequestEvent, WorkerScope } from './scope.ts';

/**
 * Keeps the site readable without a network. Pages come from the network while there is one, so nobody reads an old
 * page unknowingly; without one, from what is kept, marked with its date. A new version of the worker waits until the
 * reader asks for it or has closed the site.
 */
declare const self: WorkerScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/** A page that has not begun to arrive by then comes from the device, where it is kept there. */
const PATIENCE = 4000;

setCacheNameDetails({ prefix: PRECACHE, suffix: '' });
const shell = new PrecacheController();
shell.addToCacheList(self.__WB_MANIFEST);
const site = self.registration.scope;

/** Names that hold a hash of their content: what is kept under such a name is never out of date. */
function hashed(url: URL): boolean {
  return /\/_astro\/|\/pagefind(?:-sounds)?\/index\//.test(url.pathname);
}

function bare(url: URL): string {
  return url.origin + url.pathname;
}

async function kept(url: URL): Promise<Response | undefined> {
  return (await latest(bare(url), site)) ?? (await shell.matchPrecache(bare(url)));
}

/** The page about reading offline, in the edition of the address. */
async function standIn(url: URL): Promise<Response> {
  const path = bare(url).slice(site.length);
  const edition = EDITIONS.find((one) => path.startsWith(`${EDITION_PATH[one] ?? '?'}/`)) ?? 'zh-Hans';
  const prefix = EDITION_PATH[edition];
  const page = await kept(new URL(`${prefix === undefined ? '' : `${prefix}/`}offline/`, site));
  return page === undefined ? Response.error() : marked(page, true);
}

async function page(event: RequestEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const waiting = new AbortController();
  // Asked for again even where the browser's own cache has it: what is shown unmarked is what the host has now.
  const fromNetwork = fetch(event.request, { signal: waiting.signal, cache: 'no-cache' });
  const timer = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  try {
    let answer = await Promise.race([fromNetwork, timer]);
    if (answer === 'late') {
      const copy = await kept(url);
      if (copy !== undefined) {
        fromNetwork.catch(() => undefined);
        waiting.abort();
        return await marked(copy);
      }
      answer = await fromNetwork;
    }
    if (answer.ok && answer.type === 'basic') {
      const copy = answer.clone();
      event.waitUntil(dated(copy, new Date()).then((copied) => keep(bare(new URL(copy.url)), copied)));
    }
    // A server in trouble is no better than none.
    if (answer.status >= 500) return (await kept(url).then((copy) => copy && marked(copy))) ?? answer;
    return answer;
  } catch {
    const copy = await kept(url);
    return copy === undefined ? standIn(url) : marked(copy);
  }
}

async function file(event: RequestEvent): Promise<Response> {
  const url = new URL(event.request.url);
  if (hashed(url)) {
    const copy = await kept(url);
    if (copy !== undefined) return copy;
  }
  try {
    return await fetch(event.request);
  } catch (error) {
    // Whoever insists on the network, as saving does, is not answered from the device.
    const copy = event.request.cache === 'no-cache' ? undefined : await kept(url);
    if (copy !== undefined) return copy;
    throw error;
  }
}

/** Scripts of the version that is replaced stay for the pages that were kept with them. */
async function keepScripts(): Promise<void> {
  const scripts = await caches.open(SCRIPTS);
  const old = await caches.open(shell.strategy.cacheName);
  for (const request of await old.keys()) {
    if (!request.url.includes('/_astro/')) continue;
    const answer = await old.match(request);
    if (answer !== undefined) await scripts.put(request.url, await dated(answer, new Date()));
  }
  const keys = await scripts.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - 300))) await scripts.delete(key);
}

/** Keeps the core of an edition, unless that of the version `root` is here already. */
async function keepCore(edition: string, root: string): Promise<void> {
  const here = await savedSets(site);
  if (here.some((saved) => saved.set === `core-${edition}` && saved.root === root && saved.whole)) return;
  const answer = await fetch(`${site}offline/sets/core-${edition}.json`, { cache: 'no-cache' });
  if (!answer.ok) return;
  const manifest: SetManifest = await answer.json();
  await save(manifest, { site, signal: new AbortController().signal, progress: () => undefined });
}

self.addEventListener('install', (event: LifeEvent) => {
  // A failed fetch fails the install; what was fetched stays and is not fetched again at the next attempt.
  event.waitUntil(shell.install(event));
});

self.addEventListener('activate', (event: LifeEvent) => {
  event.waitUntil(
    (async () => {
      await keepScripts().catch(() => undefined);
      await shell.activate(event);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event: LetterEvent) => {
  const letter = event.data;
  if (typeof letter !== 'object' || letter === null || !('type' in letter)) return;
  if (letter.type === 'take-over') event.waitUntil(self.skipWaiting());
  if (letter.type === 'keep-core' && 'edition' in letter && (EDITIONS as readonly unknown[]).includes(letter.edition)) {
    const root = 'root' in letter ? String(letter.root) : '';
    event.waitUntil(keepCore(String(letter.edition), root).catch(() => undefined));
  }
});

self.addEventListener('fetch', (event: RequestEvent) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(site)) return;
  const path = bare(new URL(request.url)).slice(site.length);
  // Downloads go to the reader's own folder; what says which version there is is never kept.
  if (path.startsWith('downloads/') || path.startsWith('offline/sets/') || request.headers.has('range')) return;
  event.respondWith(request.mode === 'navigate' ? page(event) : file(event));
});
