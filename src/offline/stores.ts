/** Names of the caches of the site on a reader's device; all begin alike so that only ours are ever touched. */
const PREFIX = 'yanxing';

/** Pages the reader has seen. */
export const VISITED = `${PREFIX}-visited`;
/** Hashed scripts of earlier versions, which pages kept from then still ask for. */
export const SCRIPTS = `${PREFIX}-scripts`;
/** What the worker itself keeps, by version. */
export const PRECACHE = `${PREFIX}-shell`;

/** Header on every kept answer: when it was kept, ISO 8601. */
export const KEPT_AT = 'X-Kept-At';

/** Marks a set that is whole; its body is the set's manifest without the list of files. */
export const WHOLE = 'offline/whole';

/** The cache of one version of one saved set. `set` is the manifest's name, `root` the root hash of the site. */
export function savedName(set: string, root: string): string {
  return `${PREFIX}-saved:${set}:${root}`;
}

/** The set and the version of a cache name; undefined for every other cache. */
export function savedOf(name: string): { readonly set: string; readonly root: string } | undefined {
  const match = /^yanxing-saved:([a-zA-Z0-9-]+):([0-9a-f]{64})$/.exec(name);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { set: match[1], root: match[2] };
}

/** A copy to keep: readable as an answer to a navigation, and dated. */
export async function dated(answer: Response, at: Date): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, at.toISOString());
  // The body is kept decoded.
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(await answer.arrayBuffer(), { status: 200, headers });
}
