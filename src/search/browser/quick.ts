import type { Edition } from '../../i18n/edition.ts';
import { rowsOf } from '../view.ts';
import { element } from './element.ts';
import { arrowKeys } from './keys.ts';
import { rowItem } from './rows.ts';
import { openSession } from './session.ts';
import { counted, filled } from './words.ts';

const SHOWN = 6;

/** The quick search of a page's head: a few results under the box, and the way to all of them. */
export function quickSearch(form: HTMLFormElement, input: HTMLInputElement, base: string, edition: Edition): void {
  const status = element('p', { role: 'status', class: 'search-status' });
  const list = element('ol', { class: 'hits' });
  const everything = element('button', { type: 'submit', class: 'hit-link' });
  const panel = element('div', { class: 'quick', hidden: '' }, status, list, everything);
  form.append(panel);
  let turn = 0;
  const close = (): void => {
    turn += 1;
    panel.hidden = true;
  };
  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const question = input.value.trim();
    if (question === '') {
      close();
      return;
    }
    try {
      const session = await openSession(base, edition);
      const { answer, engine } = await session.ask(question);
      const rows = rowsOf(session.first, answer, undefined, {
        q: question,
        type: undefined,
        sort: 'relevance',
        chosen: {},
      });
      const items = await Promise.all(rows.slice(0, SHOWN).map((row) => rowItem(session, engine, answer, row, 1)));
      if (mine !== turn) return;
      status.textContent =
        items.length === 0
          ? filled(session.words.none, { q: question })
          : counted(session.words.found, rows.length, edition);
      list.replaceChildren(...items);
      everything.textContent = session.words.everything;
    } catch (error) {
      if (mine !== turn) return;
      list.replaceChildren();
      status.textContent = form.dataset['failed'] ?? '';
      console.error(error);
    }
    panel.hidden = false;
  }
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void run();
  });
  input.addEventListener('compositionend', () => void run());
  arrowKeys(input, panel, () => {
    if (panel.hidden) input.value = '';
    close();
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  form.addEventListener('focusin', () => {
    if (panel.hidden && list.children.length > 0 && input.value.trim() !== '') panel.hidden = false;
  });
  if (input.value.trim() !== '') void run();
}
