import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import { casesOf } from './corpus.ts';
import { triggers } from './garbled/trigger.ts';
import { repair } from './repair.ts';
import { restore } from './restore.ts';
import type { Restoration } from './restoration.ts';
import { syntheticPages, type Mixture } from './synthetic.ts';

/** How many characters must be put in, taken out or replaced to make one line of another. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, kept));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Milliseconds of processor time so far: what else runs on the machine does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export interface WildFigures {
  readonly seeds: number;
  readonly characters: number;
  readonly errors: number;
  readonly runs: number;
  readonly byReplay: number;
}

/** The seeds against the text that two readers proof-read. */
export function wildFigures(): WildFigures {
  const cases = casesOf('wild');
  const edits: Edit[] = [];
  let characters = 0;
  let errors = 0;
  for (const { input, file } of cases) {
    const expected = (file('repaired.txt') ?? '').split('\n');
    const repaired = repair(input);
    const lines = repaired.text.split('\n');
    for (let i = 0; i < Math.max(lines.length, expected.length); i += 1) {
      characters += expected[i]?.length ?? 0;
      errors += distance(lines[i] ?? '', expected[i] ?? '');
    }
    edits.push(...repaired.edits.filter(({ rule }) => rule === 'garbled-run'));
  }
  const byReplay = edits.filter(({ proof }) => proof === 'replay').length;
  return { seeds: cases.length, characters, errors, runs: edits.length, byReplay };
}

/** Garbled runs, and those of them that came out exact, certain or not. */
export interface Runs {
  runs: number;
  exact: number;
}

export interface SyntheticFigures {
  readonly pages: number;
  readonly characters: number;
  /** Characters to put in, take out or replace; one inside an uncertain span counts like any other. */
  readonly errors: number;
  /** Characters inside the spans that are marked as uncertain. */
  readonly uncertain: number;
  readonly hant: Runs;
  readonly hans: Runs;
  /** Runs of both scripts in which a `?` took a figure, which no reading may make up: none of them counts as exact. */
  readonly eaten: number;
  /** Lines with garbled runs, and those of them that came out exact. */
  readonly lines: number;
  readonly exactLines: number;
  /** How many characters the runs have, sorted. */
  readonly lengths: readonly number[];
  /** Lines that differ from the clean ones outside the spans that are marked as uncertain. */
  readonly wrongCertain: readonly string[];
  /** Milliseconds of processor time for each trigger, at the median. */
  readonly run: number;
}

/** Whether the certain parts of a line are those of the clean one, in their order. */
function certainPartsHold(line: string, clean: string, uncertain: readonly Span[]): boolean {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of uncertain) {
    parts.push(line.slice(at, start));
    at = end;
  }
  parts.push(line.slice(at));
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return line === clean;
  if (!clean.startsWith(first) || !clean.endsWith(last) || clean.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = clean.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= clean.length - last.length;
}

/** Where `line` has to be changed to become `clean`: offsets in `line`, cheapest way, the first of equal ones. */
function places(line: string, clean: string): number[] {
  let head = 0;
  while (head < line.length && line[head] === clean[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(line.length, clean.length) - head && line.at(-1 - tail) === clean.at(-1 - tail)) tail += 1;
  const from = line.slice(head, line.length - tail);
  const to = clean.slice(head, clean.length - tail);
  const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= to.length; j += 1) {
      const kept = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, kept));
    }
  }
  const found: number[] = [];
  let i = from.length;
  let j = to.length;
  while (i > 0 || j > 0) {
    const same = i > 0 && j > 0 && from[i - 1] === to[j - 1];
    if (same && at(i, j) === at(i - 1, j - 1)) [i, j] = [i - 1, j - 1];
    else {
      found.push(head + Math.max(0, i - 1));
      if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + 1) [i, j] = [i - 1, j - 1];
      else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i -= 1;
      else j -= 1;
    }
  }
  return found;
}

/** How many of the runs of a line are wrong: those nearest to a place where it has to be changed, one at least. */
function wrongRuns(line: string, clean: string, runs: readonly Span[]): number {
  const wrong = new Set<number>();
  for (const place of places(line, clean)) {
    const away = runs.map(({ start, end }) => Math.max(start - place, place - end, 0));
    wrong.add(away.indexOf(Math.min(...away)));
  }
  return Math.max(1, wrong.size);
}

/** Spans of the text where it was garbled, read or left as it stood; those that touch are one. */
function garbledSpans({ edits, map, uncertain }: Restoration): Span[] {
  const spans = edits
    .filter(({ rule }) => rule === 'garbled-run')
    .map(({ start, end }) => ({ start: map.toText(start, -1).offset, end: map.toText(end, 1).offset }));
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans, ...uncertain].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The pages of a mixture that `choose` takes, against the passages they were made of. */
export function syntheticFigures(
  mixture: Mixture,
  round = 0,
  choose: (index: number) => boolean = () => true,
): SyntheticFigures {
  const pages = syntheticPages(mixture, round).filter((_, index) => choose(index));
  const times: number[] = [];
  const lengths: number[] = [];
  const wrongCertain: string[] = [];
  const runs = { Hant: { runs: 0, exact: 0 }, Hans: { runs: 0, exact: 0 } };
  let [characters, errors, marked, garbled, exact, eaten] = [0, 0, 0, 0, 0, 0];
  for (const { name, clean, damaged, script } of pages) {
    const seed = damaged.join('\n');
    const started = spent();
    const restored = restore(seed);
    const count = triggers(seed).length;
    if (count > 0) times.push((spent() - started) / count);
    const spans = garbledSpans(restored);
    const lines = restored.text.split('\n');
    const inLine = (all: readonly Span[], offset: number, length: number): Span[] =>
      all
        .filter(({ start, end }) => start < offset + length && end > offset)
        .map(({ start, end }) => ({ start: Math.max(0, start - offset), end: Math.min(length, end - offset) }))
        .sort((a, b) => a.start - b.start);
    let offset = 0;
    clean.forEach((expected, i) => {
      const line = lines[i] ?? '';
      const uncertain = inLine(restored.uncertain, offset, line.length);
      const here = inLine(spans, offset, line.length);
      offset += line.length + 1;
      characters += expected.length;
      marked += uncertain.reduce((sum, { start, end }) => sum + end - start, 0);
      if (line !== expected) errors += distance(line, expected);
      if (triggers(damaged[i] ?? '').length > 0) {
        garbled += 1;
        if (line === expected) exact += 1;
        const all = Math.max(1, here.length);
        runs[script].runs += all;
        runs[script].exact += line === expected ? all : all - Math.min(all, wrongRuns(line, expected, here));
        lengths.push(...here.map(({ start, end }) => end - start));
        eaten += here.filter(({ start, end }) => /\?[0-9]?$/.test(line.slice(start, end))).length;
      }
      if (line !== expected && !certainPartsHold(line, expected, uncertain)) {
        wrongCertain.push(`${name}: ${line} / ${expected}`);
      }
    });
  }
  return {
    pages: pages.length,
    characters,
    errors,
    uncertain: marked,
    hant: runs.Hant,
    hans: runs.Hans,
    eaten,
    lines: garbled,
    exactLines: exact,
    lengths: lengths.sort((a, b) => a - b),
    wrongCertain,
    run: median(times),
  };
}

/** Edits other than white space and furniture in texts that were never damaged. */
export function negativeEdits(): readonly string[] {
  return casesOf('negative').flatMap(({ name, input }) =>
    restore(input)
      .edits.filter(({ rule }) => rule !== 'whitespace' && rule !== 'furniture')
      .map(({ original, replacement, rule }) => `${name}: ${rule} ${original} → ${replacement}`),
  );
}

/** Megabytes of UTF-8 restored in a second of processor time, at the best of three. */
export function speed(text: string): number {
  const bytes = 5_000_000;
  const long = `${text}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
  let best = 0;
  for (let i = 0; i < 3; i += 1) {
    const started = spent();
    restore(long);
    best = Math.max(best, Buffer.byteLength(long) / 1e3 / (spent() - started));
  }
  return best;
}
