import { savedSets } from '../saving.ts';
import { KEPT_AT, SCRIPTS, VISITED, savedName } from '../stores.ts';

/** Answers kept among visited pages; the oldest go first. */
const MOST_VISITED = 400;

function keptAt(answer: Response): string {
  return answer.headers.get(KEPT_AT) ?? '';
}

/** Caches to look in: of each saved set its whole version, or, where none is whole, what there is of it. */
async function savedCaches(site: string): Promise<readonly string[]> {
  const sets = await savedSets(site);
  const whole = new Set(sets.filter((saved) => saved.whole).map((saved) => saved.set));
  return sets.filter((saved) => saved.whole || !whole.has(saved.set)).map((saved) => savedName(saved.set, saved.root));
}

/** The latest kept answer for an address, without its query: the site is the same for all of them. */
export async function latest(url: string, site: string): Promise<Response | undefined> {
  let best: Response | undefined;
  for (const name of [VISITED, SCRIPTS, ...(await savedCaches(site))]) {
    const answer = await (await caches.open(name)).match(url, { ignoreSearch: true, ignoreVary: true });
    if (answer !== undefined && (best === undefined || keptAt(answer) > keptAt(best))) best = answer;
  }
  return best;
}

/** Keeps a visited answer. A full device costs the oldest visited answers, never a saved set. */
export async function keep(url: string, answer: Response): Promise<void> {
  const cache = await caches.open(VISITED);
  try {
    // Deleted first, so that the order of keys is the order of visits.
    await cache.delete(url);
    await cache.put(url, answer.clone());
  } catch {
    await trim(cache, 0.5);
    await cache.put(url, answer).catch(() => undefined);
    return;
  }
  const keys = await cache.keys();
  if (keys.length > MOST_VISITED) await trim(cache, 0.9);
}

async function trim(cache: Cache, share: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.ceil(keys.length * (1 - share)))) await cache.delete(key);
}
