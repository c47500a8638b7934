import type { Page } from '@playwright/test';

/** What one program's page is asked through. */
export interface Asker {
  readonly name: string;
  readonly path: string;
  readonly box: string;
  readonly hit: string;
  /** Units found, and records where there are any; runs in the page. */
  ask(
    page: Page,
    question: string,
  ): Promise<{
    readonly units: readonly number[];
    readonly records?: readonly string[];
    readonly milliseconds: number;
    /** Until the first result stands, where the program shows them one by one. */
    readonly first?: number;
  }>;
  /** Waits until the program has everything it will ever answer with. */
  settled?(page: Page): Promise<void>;
}

export const OWN: Asker = {
  name: 'Yanxing',
  path: 'search/',
  box: 'input[type=search]',
  hit: '.hit, .near',
  ask: (page, question) =>
    page.evaluate(async (typed) => {
      const place = document.querySelector('[data-search-results]');
      const box = document.querySelector<HTMLInputElement>('input[type=search]');
      if (place === null || box === null) throw new Error('This is not the search page.');
      interface Shown {
        readonly question: string;
        readonly answer: {
          readonly units: readonly { readonly unit: number }[];
          records(): Promise<readonly { readonly unit: number; readonly record: number }[]>;
        };
      }
      const list = place.querySelector('.hits');
      let first: number | undefined;
      const begun = performance.now();
      const watch = new MutationObserver(() => (first ??= performance.now() - begun));
      if (list !== null) watch.observe(list, { childList: true });
      const shown = await new Promise<Shown>((resolve) => {
        const listen = (event: Event): void => {
          const detail = (event as CustomEvent<Shown>).detail;
          if (detail.question !== typed) return;
          place.removeEventListener('search:shown', listen);
          resolve(detail);
        };
        place.addEventListener('search:shown', listen);
        box.value = typed;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      const milliseconds = performance.now() - begun;
      watch.disconnect();
      const records = await shown.answer.records();
      return {
        units: shown.answer.units.map(({ unit }) => unit),
        records: records.map(({ unit, record }) => `${unit}:${record}`),
        milliseconds,
        first: first ?? milliseconds,
      };
    }, question),
  settled: async (page) => {
    await page.waitForResponse(/pagefind\/index\//, { timeout: 3000 }).catch(() => undefined);
    await page.waitForTimeout(2500);
  },
};

/** @param unitOf the unit of each result id. */
export function pagefindDefault(unitOf: Readonly<Record<string, number>>): Asker {
  return {
    name: 'Pagefind as it comes',
    path: '',
    box: '#box',
    hit: '.pagefind-ui__result-title',
    ask: async (page, question) => {
      const found = await page.evaluate(async (typed) => {
        const program = (await import(`/pagefind/${'pagefind.js'}`)) as {
          search(q: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
        };
        const begun = performance.now();
        const { results } = await program.search(typed);
        await Promise.all(results.slice(0, 5).map((result) => result.data()));
        return { ids: results.map(({ id }) => id), milliseconds: performance.now() - begun };
      }, question);
      return { units: found.ids.flatMap((id) => unitOf[id] ?? []), milliseconds: found.milliseconds };
    },
  };
}

export const MINISEARCH: Asker = {
  name: 'MiniSearch, pairs',
  path: '',
  box: '#box',
  hit: '.hit',
  ask: (page, question) =>
    page.evaluate((typed) => {
      const ask: unknown = Reflect.get(window, 'ask');
      const begun = performance.now();
      const units: readonly number[] = typeof ask === 'function' ? ask(typed) : [];
      return { units, milliseconds: performance.now() - begun };
    }, question),
};
