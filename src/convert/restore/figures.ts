import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import { casesOf } from './corpus.ts';
import { triggers } from './garbled/runs.ts';
import { repair } from './repair.ts';
import { restore } from './restore.ts';
import { syntheticPages } from './synthetic.ts';

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

export interface SyntheticFigures {
  readonly pages: number;
  readonly characters: number;
  readonly errors: number;
  /** Lines with garbled runs, and those of them that came out exact, certain or not. */
  readonly lines: number;
  readonly exact: number;
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

/** The synthetic pages that `choose` takes, against the passages they were made of. */
export function syntheticFigures(choose: (index: number) => boolean = () => true): SyntheticFigures {
  const pages = syntheticPages().filter((_, index) => choose(index));
  const times: number[] = [];
  const wrongCertain: string[] = [];
  let characters = 0;
  let errors = 0;
  let garbled = 0;
  let exact = 0;
  for (const { name, clean, damaged } of pages) {
    const seed = damaged.join('\n');
    const started = spent();
    const { text, uncertain } = restore(seed);
    const count = triggers(seed).length;
    if (count > 0) times.push((spent() - started) / count);
    const lines = text.split('\n');
    let offset = 0;
    clean.forEach((expected, i) => {
      const line = lines[i] ?? '';
      const inLine = uncertain
        .filter(({ start, end }) => start < offset + line.length && end > offset)
        .map(({ start, end }) => ({ start: Math.max(0, start - offset), end: Math.min(line.length, end - offset) }))
        .sort((a, b) => a.start - b.start);
      offset += line.length + 1;
      characters += expected.length;
      errors += line === expected ? 0 : distance(line, expected);
      if (triggers(damaged[i] ?? '').length > 0) {
        garbled += 1;
        if (line === expected) exact += 1;
      }
      if (line !== expected && !certainPartsHold(line, expected, inLine)) {
        wrongCertain.push(`${name}: ${line} / ${expected}`);
      }
    });
  }
  return { pages: pages.length, characters, errors, lines: garbled, exact, wrongCertain, run: median(times) };
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
