import type { offline } from '../../i18n/zh-Hans/offline.ts';
import type { SetIndex, SetManifest } from '../manifest.ts';
import { forget, save, savedSets, type Saved, type SaveEnd } from '../saving.ts';

type Words = typeof offline.device;

/** `{name}` in the words becomes its value. */
function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function sizeWords(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}

interface Row {
  readonly name: string;
  readonly size: HTMLElement;
  readonly state: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly go: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

function rowsOf(box: HTMLElement): readonly Row[] {
  return [...box.querySelectorAll<HTMLElement>('[data-set]')].flatMap((line): Row[] => {
    const size = line.querySelector<HTMLElement>('[data-sizes]');
    const state = line.querySelector<HTMLElement>('[data-state]');
    const bar = line.querySelector('progress');
    const [go, remove] = line.querySelectorAll('button');
    const name = line.dataset['set'];
    if (!size || !state || !bar || !go || !remove || name === undefined) return [];
    return [{ name, size, state, bar, go, remove }];
  });
}

/**
 * Brings the table of what can be saved to life. `box` carries the site's base path, the locale and the words as data
 * attributes; each row names its set in `data-set`.
 */
export async function bringToLife(box: HTMLElement): Promise<void> {
  if (!('caches' in window) || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) {
    box.hidden = true;
    return;
  }
  const site = new URL(box.dataset['base'] ?? '/', location.href).href;
  const locale = box.dataset['locale'] ?? 'zh-Hans-CN';
  const words: Words = JSON.parse(box.dataset['words'] ?? '{}');
  const tell = box.querySelector<HTMLElement>('[data-tell]');
  const usage = box.querySelector<HTMLElement>('[data-usage]');
  const running = new Map<string, AbortController>();
  const day = (iso: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso));
  const say = (text: string): void => {
    if (tell !== null) tell.textContent = text;
  };

  let index: SetIndex | undefined;
  const readIndex = async (): Promise<void> => {
    const answer = await fetch(`${site}offline/sets/index.json`, { cache: 'no-cache' }).catch(() => undefined);
    if (answer?.ok) index = await answer.json();
  };

  const showRow = (row: Row, sets: readonly Saved[]): void => {
    const mine = sets.filter((saved) => saved.set === row.name);
    const whole = mine.find((saved) => saved.whole);
    const current = mine.find((saved) => saved.root === index?.root);
    const busy = running.has(row.name);
    row.bar.hidden = !busy;
    row.go.disabled = false;
    row.remove.hidden = busy || mine.length === 0;
    row.go.hidden = !busy && (index === undefined || current?.whole === true);
    row.go.textContent = busy
      ? words.stop
      : current !== undefined
        ? words.resume
        : whole !== undefined
          ? words.refresh
          : words.save;
    if (busy) return;
    if (whole?.at !== undefined) {
      const stale = index !== undefined && whole.root !== index.root;
      row.state.textContent = filled(stale ? words.old : words.saved, { day: day(whole.at) });
    } else row.state.textContent = mine.length > 0 ? words.partial : words.none;
  };

  const rows = rowsOf(box);
  const show = async (): Promise<void> => {
    const sets = await savedSets(site);
    for (const row of rows) {
      const sized = index?.sets.find((set) => set.name === row.name);
      if (sized !== undefined) {
        row.size.textContent = filled(words.sizes, {
          sent: sizeWords(sized.sent, locale),
          stored: sizeWords(sized.stored, locale),
        });
      }
      showRow(row, sets);
    }
    const estimate = await navigator.storage.estimate();
    if (usage !== null) {
      usage.textContent = filled(words.usage, {
        used: sizeWords(estimate.usage ?? 0, locale),
        quota: sizeWords(estimate.quota ?? 0, locale),
      });
    }
  };

  const ended = (end: SaveEnd): string => {
    if (end.end === 'saved') return words.done;
    if (end.end === 'failed') return filled(words.failed, { reason: end.reason });
    return words[end.end];
  };

  const start = async (row: Row): Promise<void> => {
    const stop = new AbortController();
    running.set(row.name, stop);
    say('');
    await show();
    // A saved archive should outlast a full device; the browser may ask the reader, or refuse.
    void navigator.storage.persist().catch(() => false);
    let end: SaveEnd;
    try {
      const answer = await fetch(`${site}offline/sets/${row.name}.json`, { cache: 'no-cache', signal: stop.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const manifest: SetManifest = await answer.json();
      row.bar.max = manifest.files.length;
      end = await save(manifest, {
        site,
        signal: stop.signal,
        progress: (files) => {
          row.bar.value = files;
          row.state.textContent = filled(words.saving, { done: String(files), all: String(manifest.files.length) });
        },
      });
    } catch (error) {
      end = stop.signal.aborted
        ? { end: 'stopped' }
        : { end: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    running.delete(row.name);
    if (end.end === 'changed') await readIndex();
    say(ended(end));
    await show();
  };

  for (const row of rows) {
    row.go.addEventListener('click', () => {
      const stop = running.get(row.name);
      if (stop === undefined) void start(row);
      else stop.abort();
    });
    row.remove.addEventListener('click', () => {
      void forget(row.name).then(() => {
        say(words.removed);
        return show();
      });
    });
  }
  await readIndex();
  await show();
  box.dataset['ready'] = '';
}
