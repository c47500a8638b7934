import { EDITIONS, type Edition } from '../../i18n/edition.ts';
import { slashFocuses } from './keys.ts';

/**
 * All of the search that a page carries before the reader reaches for it: the box listens; the program and the index come
 * when it is focused. A page with a place for results gets the full search, any other the quick one.
 */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
const edition = EDITIONS.find((one) => one === document.documentElement.lang);
const place = document.querySelector<HTMLElement>('[data-search-results]');

function listen(form: HTMLFormElement, input: HTMLInputElement, language: Edition): void {
  const base = form.dataset['search'] ?? '/';
  const full = 'full' in form.dataset;
  let reached = false;
  const reach = (): void => {
    if (reached) return;
    reached = true;
    // The data do not wait for the program that reads them, nor, in a large archive, Pagefind for the data.
    const files = ['search-index/first.json', `search-index/words.${language}.json`];
    const sent = new Map(files.map((file) => [file, fetch(base + file).catch(() => undefined)]));
    if ('large' in form.dataset)
      for (const file of ['pagefind/pagefind-worker.js', 'pagefind/wasm.unknown.pagefind'])
        void fetch(base + file)
          .then((response) => response.blob())
          .catch(() => undefined);
    const program = import('./search.ts').then(({ handOver, searchPage, quickSearch }) => {
      handOver(sent);
      if (full && place !== null) searchPage(form, input, place, base, language);
      else quickSearch(form, input, base, language);
    });
    program.catch(() => {
      // Without them the box still leads to the search page; the next try asks again.
      reached = false;
    });
  };
  input.addEventListener('focus', reach);
  if (document.activeElement === input || (full && new URLSearchParams(location.search).has('q'))) reach();
}

for (const [i, form] of forms.entries()) {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  if (input === null || edition === undefined) continue;
  listen(form, input, edition);
  if (i === 0) slashFocuses(input);
}
