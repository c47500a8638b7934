/** What Pagefind's worker is asked, through what stands before it there (`index-worker.ts`). */
export type Request =
  /** @param pages hash by which Pagefind knows each unit. */
  | { readonly kind: 'open' | 'merge'; readonly path: string; readonly tag: string; readonly pages: readonly string[] }
  | { readonly kind: 'look'; readonly token: string };

/** Where a token stands: for each unit a score and how many of `places` are its own, one unit after another. */
export interface Found {
  readonly units: Uint32Array<ArrayBuffer>;
  readonly scores: Float64Array<ArrayBuffer>;
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly places: Uint32Array<ArrayBuffer>;
}

/** The part of a Worker that is used. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message' | 'error', listener: (event: { readonly data?: unknown }) => void): void;
}

/** Asks a worker; a promise for each question. All fail when the worker does. */
export function indexClient(port: Port): (request: Request) => Promise<Found | undefined> {
  const waiting = new Map<number, { resolve(found: Found | undefined): void; reject(error: Error): void }>();
  let asked = 0;
  let broken: Error | undefined;
  port.addEventListener('message', ({ data }) => {
    const reply = data as { readonly number: number; readonly found?: Found; readonly error?: string };
    const asker = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.error === undefined) asker?.resolve(reply.found);
    else asker?.reject(new Error(reply.error));
  });
  port.addEventListener('error', () => {
    broken = new Error('The program of the search did not start.');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  return (request) =>
    new Promise((resolve, reject) => {
      if (broken !== undefined) {
        reject(broken);
        return;
      }
      asked += 1;
      waiting.set(asked, { resolve, reject });
      port.postMessage({ number: asked, request });
    });
}
