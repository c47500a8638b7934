import type { Edition } from '../../i18n/edition.ts';
import type { Answer, FoundRecord } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import { askedFrom, countsOf, ofRecords, parametersOf, rowsOf, type Asked, type Row } from '../view.ts';
import { choices, typeButtons } from './choices.ts';
import { element, replaceKeepingFocus } from './element.ts';
import { arrowKeys } from './keys.ts';
import { near } from './near.ts';
import { rowItem } from './rows.ts';
import { openSession, type Session } from './session.ts';
import { counted, filled } from './words.ts';

/** The full search: the list, what narrows it down, the address that keeps both. */
interface Found {
  readonly question: string;
  readonly answer: Answer;
  readonly engine: Engine;
  records: readonly FoundRecord[] | undefined;
}

const SHOWN_FIRST = 10;
const SHOWN_MORE = 20;
const PASSAGES = 3;
const WIDE = '(min-width: 60rem)';
/** Milliseconds after a list is shown until what surrounds it follows; a reader who types on does not wait for it. */
const SETTLED = 40;

/** Makes a container of the page answer what is typed into a form's box. */
export function searchPage(
  form: HTMLFormElement,
  input: HTMLInputElement,
  place: HTMLElement,
  base: string,
  edition: Edition,
): void {
  const status = element('p', { role: 'status', class: 'search-status' });
  const types = element('div');
  const narrow = element('div', { class: 'narrow-choices' });
  const summary = element('summary');
  const details = element('details', { class: 'narrow', hidden: '' }, summary, narrow);
  const list = element('ol', { class: 'hits' });
  const more = element('button', { type: 'button', hidden: '' });
  place.replaceChildren(status, types, details, list, more);
  details.open = matchMedia(WIDE).matches;

  let asked = askedFrom(new URLSearchParams(location.search));
  let found: Found | undefined;
  let turn = 0;
  let shown = 0;
  let unkept = false;
  let recordsWanted = false;

  /** Not at each letter typed: browsers refuse an address that changes too often. */
  const keepAddress = (): void => {
    if (!unkept) return;
    unkept = false;
    const query = parametersOf(asked).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  };

  const failed = (session: Session | undefined): void => {
    status.textContent = session?.words.failed ?? form.dataset['failed'] ?? '';
  };

  const nothing = (): void => {
    keepAddress();
    status.textContent = '';
    types.replaceChildren();
    list.replaceChildren();
    details.hidden = true;
    more.hidden = true;
  };

  async function showRows(
    session: Session,
    of: Found,
    rows: readonly Row[],
    from: number,
    until: number,
    mine: number,
  ): Promise<void> {
    const coming = rows.slice(from, until).map((row) => rowItem(session, of.engine, of.answer, row, PASSAGES));
    for (const [i, item] of coming.entries()) {
      const made = await item;
      if (mine !== turn) return;
      // The first stands while the others are on their way.
      if (from + i === 0) list.replaceChildren(made);
      else list.append(made);
    }
    shown = Math.min(until, rows.length);
    more.hidden = shown >= rows.length;
    more.textContent = session.words.more;
    more.onclick = () => {
      const before = shown;
      void showRows(session, of, rows, shown, shown + SHOWN_MORE, mine).then(() =>
        list.children[before]?.querySelector<HTMLElement>('.hit-link')?.focus(),
      );
    };
  }

  async function showNear(session: Session, of: Found, mine: number): Promise<void> {
    const { words } = session;
    const narrowed = of.answer.units.length > 0;
    const offers = narrowed ? [] : await near(session, asked.q);
    if (mine !== turn) return;
    const button = (label: string, next: Asked): HTMLElement => {
      const made = element('button', { type: 'button', class: 'hit-link' }, label);
      made.addEventListener('click', () => change(next));
      return element('li', {}, made);
    };
    const items = offers.map(({ question, count, without }) =>
      button(
        `${without === undefined ? question : filled(words.without, { word: without })} (${count.toLocaleString(edition)})`,
        { q: question, type: undefined, sort: 'relevance', chosen: {} },
      ),
    );
    if (narrowed) items.push(button(words.unfiltered, { q: asked.q, type: undefined, sort: 'relevance', chosen: {} }));
    list.replaceChildren();
    if (items.length > 0)
      list.append(
        element('li', { class: 'near' }, element('p', {}, words.near), element('ul', { class: 'chips' }, ...items)),
      );
    more.hidden = true;
  }

  /** What surrounds the list: how many there are of each kind, and what it could be narrowed down to. */
  async function surround(session: Session, of: Found, mine: number): Promise<void> {
    keepAddress();
    if (of.records === undefined && recordsWanted) {
      const records = await of.answer.records();
      if (mine !== turn) return;
      of.records = records;
    }
    const counts = countsOf(session.first, of.answer, of.records, asked);
    replaceKeepingFocus(types, typeButtons(session, asked, counts.types, of.records !== undefined, change));
    replaceKeepingFocus(narrow, ...choices(session, asked, counts, of.records !== undefined, change));
  }

  async function show(session: Session, of: Found, mine: number): Promise<void> {
    const atHand = of.engine.first.records !== undefined;
    if (of.records === undefined && (atHand || ofRecords(asked))) {
      of.records = await of.answer.records();
      if (mine !== turn) return;
    }
    const rows = rowsOf(session.first, of.answer, of.records, asked);
    const { words } = session;
    status.textContent =
      rows.length === 0 ? filled(words.none, { q: asked.q }) : counted(words.found, rows.length, edition);
    summary.textContent = words.narrow;
    if (types.childElementCount === 0) types.replaceChildren(typeButtons(session, asked, new Map(), false, change));
    details.hidden = of.answer.units.length === 0;
    if (rows.length === 0) await showNear(session, of, mine);
    else
      await showRows(
        session,
        of,
        rows,
        0,
        Math.max(SHOWN_FIRST, of.question === asked.q ? Math.min(shown, 50) : 0),
        mine,
      );
    if (mine !== turn) return;
    // For whoever measures or extends the search: what was found, once it is on the page.
    place.dispatchEvent(new CustomEvent('search:shown', { detail: of }));
    setTimeout(() => {
      if (mine === turn) surround(session, of, mine).catch(() => failed(session));
    }, SETTLED);
  }

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (asked.q.trim() === '') {
      nothing();
      return;
    }
    let session: Session | undefined;
    const late = setTimeout(() => {
      if (mine === turn) status.textContent = form.dataset['loading'] ?? '';
    }, 300);
    try {
      session = await openSession(base, edition);
      if (mine !== turn) return;
      if (found?.question !== asked.q) {
        const { answer, engine } = await session.ask(asked.q);
        if (mine !== turn) return;
        shown = 0;
        found = { question: asked.q, answer, engine, records: undefined };
      }
      await show(session, found, mine);
    } catch (error) {
      if (mine === turn) failed(session);
      console.error(error);
    } finally {
      clearTimeout(late);
    }
  }

  function change(next: Asked): void {
    unkept = false;
    asked = next;
    input.value = next.q;
    const query = parametersOf(next).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    void run();
  }

  // Themes and fulfilment are the records' own; where those come as a file of their own, reaching for the choices brings it.
  for (const reaching of ['toggle', 'pointerenter', 'focusin'] as const) {
    details.addEventListener(reaching, () => {
      if (recordsWanted || (reaching === 'toggle' && (!details.open || shown === 0))) return;
      recordsWanted = true;
      const of = found;
      const mine = turn;
      if (of !== undefined)
        openSession(base, edition).then(
          (session) => surround(session, of, mine),
          () => failed(undefined),
        );
    });
  }
  list.addEventListener('click', keepAddress, { capture: true });
  input.addEventListener('input', (event) => {
    // While a Chinese word is being composed the box holds letters that are not meant yet.
    if (event instanceof InputEvent && event.isComposing) return;
    typed();
  });
  input.addEventListener('compositionend', typed);
  function typed(): void {
    asked = { ...asked, q: input.value };
    unkept = true;
    void run();
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ ...asked, q: input.value });
  });
  addEventListener('popstate', () => {
    asked = askedFrom(new URLSearchParams(location.search));
    input.value = asked.q;
    void run();
  });
  arrowKeys(input, list, () => change({ q: '', type: undefined, sort: 'relevance', chosen: {} }));
  // What was typed before this program arrived counts.
  if (input.value !== '' && input.value !== asked.q) typed();
  else {
    input.value = asked.q;
    void run();
  }
}
