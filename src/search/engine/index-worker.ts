import type { Found, Request } from './index-client.ts';

/**
 * Stands before Pagefind's own program in its worker. Pagefind answers with an object for each page and each place, and a
 * handle for each page that must be given back one by one; for a frequent token that is thousands of messages and more
 * work for the page than the search itself. Here they become three lists of numbers, and the handles never leave.
 */
interface Reply {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: string;
}
interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: string;
}
interface Scope {
  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
}

const scope = self as unknown as Scope;
const listen = scope.addEventListener.bind(scope);
const post = scope.postMessage.bind(scope);
const waiting = new Map<string, (reply: Reply) => void>();
let program: (event: { readonly data: unknown }) => void = () => undefined;
let asked = 0;

// Pagefind's program, which follows in this file, listens once and answers through these.
scope.addEventListener = (_, listener) => {
  program = listener;
};
scope.postMessage = (message) => {
  const reply = message as Reply;
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
};

function tell(method: string, args: readonly unknown[]): Promise<unknown> {
  asked += 1;
  const id = String(asked);
  return new Promise((resolve, reject) => {
    waiting.set(id, ({ result, error }) => {
      if (error === undefined) resolve(result);
      else reject(new Error(error));
    });
    program({ data: { id, method, args } });
  });
}

const unitOf = new Map<string, number>();

function number(prefix: string, pages: readonly string[]): void {
  for (const [unit, hash] of pages.entries()) unitOf.set(prefix + hash, unit);
}

function packed(results: readonly Result[]): Found {
  const known = results.filter(({ id }) => unitOf.has(id));
  const found = {
    units: Uint32Array.from(known, ({ id }) => unitOf.get(id) ?? 0),
    scores: Float64Array.from(known, ({ score }) => score),
    counts: Uint32Array.from(known, ({ words }) => words.length),
    places: new Uint32Array(known.reduce((n, { words }) => n + words.length, 0)),
  };
  let at = 0;
  for (const { words } of known) {
    found.places.set(words, at);
    at += words.length;
  }
  return found;
}

async function answer(request: Request): Promise<Found | undefined> {
  if (request.kind === 'open') {
    number('yx_', request.pages);
    await tell('init', [{ basePath: request.path, metaCacheTag: request.tag, language: 'yx' }]);
    return undefined;
  }
  if (request.kind === 'look') {
    const { results } = (await tell('search', [request.token, {}])) as { readonly results: readonly Result[] };
    for (const { data } of results) program({ data: { id: '', method: 'releaseData', args: [data] } });
    return packed(results);
  }
  number('yy_', request.pages);
  await tell('mergeIndex', [request.path, { language: 'yy', metaCacheTag: request.tag }]);
  return undefined;
}

listen('message', ({ data }) => {
  const { number: n, request } = data as { readonly number: number; readonly request: Request };
  answer(request).then(
    (found) =>
      post(
        { number: n, found },
        found === undefined ? [] : [found.units.buffer, found.scores.buffer, found.counts.buffer, found.places.buffer],
      ),
    (error: unknown) => post({ number: n, error: String(error) }),
  );
});
