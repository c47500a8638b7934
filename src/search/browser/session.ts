import type { Edition } from '../../i18n/edition.ts';
import { answer, type Answer } from '../engine/answer.ts';
import { FIRST, type Engine, type Fetch } from '../engine/engine.ts';
import { pagefindEngine } from '../engine/pagefind.ts';
import { textsEngine } from '../engine/texts.ts';
import { unpackedTable } from '../fold.ts';
import { parseQuery, type Query } from '../query.ts';
import type { First, PagefindFiles } from '../unit.ts';
import type { Words } from './words.ts';

/** An open index: what is fetched once and asked many times. */
export interface Session {
  readonly edition: Edition;
  /** Path of the site on its host. */
  readonly base: string;
  readonly words: Words;
  readonly first: First;
  /** Characters of the other script, one for one. */
  readonly tables: { readonly hans: ReadonlyMap<string, string>; readonly hant: ReadonlyMap<string, string> };
  /** What answers now. */
  engine(): Engine;
  ask(question: string): Promise<{ readonly query: Query; readonly answer: Answer; readonly engine: Engine }>;
}

async function pagefindOf(first: First, base: string, fetchJson: Fetch): Promise<Engine> {
  const files = first.pagefind ?? (await fetchJson<PagefindFiles>('search-index/pagefind.json'));
  // One after another these would cost a round trip each; the worker finds them in the browser's cache.
  for (const path of [...files.ahead, `pagefind/pagefind-entry.json?ts=${files.tag}`]) {
    void fetch(base + path)
      .then((response) => response.blob())
      .catch(() => undefined);
  }
  return pagefindEngine(first, files, new Worker(`${base}pagefind/pagefind-worker.js`), base, fetchJson);
}

function sparing(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

const PAUSE = 1500;

let sent: ReadonlyMap<string, Promise<Response | undefined>> = new Map();

/** Files that were asked for before this program came, by path below the base; undefined where that failed. */
export function handOver(files: ReadonlyMap<string, Promise<Response | undefined>>): void {
  sent = files;
}

async function opened(base: string, edition: Edition): Promise<Session> {
  const fetchJson: Fetch = async <T>(path: string) => {
    const early = await sent.get(path);
    const response = early === undefined || early.bodyUsed || !early.ok ? await fetch(base + path) : early;
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as T;
  };
  const [first, words] = await Promise.all([
    fetchJson<First>(FIRST),
    fetchJson<Words>(`search-index/words.${edition}.json`),
  ]);
  const slow = first.engine === 'pagefind';
  let engine = slow ? await pagefindOf(first, base, fetchJson) : textsEngine(first, fetchJson);
  let coming = slow;
  /** The texts answer while Pagefind is on its way; it comes when a question has been answered and the line is free. */
  const bringPagefind = (): void => {
    if (coming || sparing()) return;
    coming = true;
    setTimeout(() => {
      pagefindOf(first, base, fetchJson).then(
        (arrived) => {
          engine = arrived;
        },
        // Offline, or a browser without WebAssembly: the texts go on answering.
        () => undefined,
      );
    }, PAUSE);
  };
  return {
    edition,
    base,
    words,
    first,
    tables: { hans: unpackedTable(first.fold), hant: unpackedTable(first.unfold) },
    engine: () => engine,
    ask: async (question) => {
      const asked = engine;
      const query = parseQuery(question, asked.table);
      const found = await answer(asked, query);
      if (query.terms.length > 0) bringPagefind();
      return { query, answer: found, engine: asked };
    },
  };
}

let session: Promise<Session> | undefined;

/** Opens the index at the first call; a failure can be tried again. */
export function openSession(base: string, edition: Edition): Promise<Session> {
  session ??= opened(base, edition);
  session.catch(() => {
    session = undefined;
  });
  return session;
}
