import type { Span } from '../../schema/quote.ts';
import { toSimplified } from '../../script/simplified.ts';
import type { Extraction, ExtractionInput } from './extraction.ts';
import type { Gold, GoldPledge, GoldResult } from './gold.ts';
import { cityId } from './machine.ts';
import { asciiDigits } from './numeral.ts';
import { inBase, quantities } from './quantity.ts';

export const SCORED = ['target', 'action', 'result', 'milestone', 'instrument', 'excluded'] as const;
export type Scored = (typeof SCORED)[number];

export interface Tally {
  gold: number;
  machine: number;
  matched: number;
  readonly fields: Record<string, { right: number; of: number }>;
}

export interface Miss {
  readonly what: 'missed' | 'invented' | 'field' | 'never';
  readonly kind: Scored;
  readonly words: string;
  readonly sentence: string;
  readonly detail?: string;
}

export interface CaseScore {
  readonly name: string;
  readonly tallies: Record<Scored, Tally>;
  /** Records made from words that must never make one. */
  readonly forbidden: number;
  readonly misses: readonly Miss[];
}

interface Entry {
  readonly span: Span;
  readonly words: string;
  /** Base value, where the record has a figure: part of what makes two records the same. */
  readonly base?: number | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const HALF = 0.5;

/**
 * Compares what the machine made of one document with its coding. A gold and a machine record are the same when they
 * are of one kind, their spans overlap by at least half of the shorter, and (for figures) the value in base units is the same;
 * each is matched once, the greatest overlap first.
 */
export function score(name: string, input: ExtractionInput, machine: Extraction, gold: Gold): CaseScore {
  const misses: Miss[] = [];
  const coded = goldEntries(input, gold);
  const made = machineEntries(machine);
  const tallies = Object.fromEntries(
    SCORED.map((kind) => [kind, compare(kind, coded[kind], made[kind], input, misses)]),
  ) as Record<Scored, Tally>;
  const forbidden = [...made.target, ...made.result].filter((e) => isForbidden(e, input, gold.never));
  for (const e of forbidden) misses.push(miss('never', 'target', e, input));
  return { name, tallies, forbidden: forbidden.length, misses };
}

function compare(
  kind: Scored,
  gold: readonly Entry[],
  machine: readonly Entry[],
  input: ExtractionInput,
  misses: Miss[],
): Tally {
  const tally: Tally = { gold: gold.length, machine: machine.length, matched: 0, fields: {} };
  const pairs = gold
    .flatMap((g) => machine.map((m) => ({ g, m, share: g.base === m.base ? overlap(g.span, m.span) : 0 })))
    .filter((p) => p.share >= HALF)
    .toSorted((a, b) => b.share - a.share);
  const usedGold = new Set<Entry>();
  const usedMachine = new Set<Entry>();
  for (const { g, m } of pairs) {
    if (usedGold.has(g) || usedMachine.has(m)) continue;
    usedGold.add(g);
    usedMachine.add(m);
    tally.matched += 1;
    const wrong = fieldsOf(g, m, tally.fields);
    if (wrong.length > 0) misses.push({ ...miss('field', kind, g, input), detail: wrong.join('; ') });
  }
  for (const g of gold) if (!usedGold.has(g)) misses.push(miss('missed', kind, g, input));
  for (const m of machine) if (!usedMachine.has(m)) misses.push(miss('invented', kind, m, input));
  return tally;
}

function fieldsOf(gold: Entry, machine: Entry, fields: Tally['fields']): string[] {
  const wrong: string[] = [];
  for (const [field, expected] of Object.entries(gold.fields)) {
    const tally = (fields[field] ??= { right: 0, of: 0 });
    tally.of += 1;
    const got = machine.fields[field];
    const right = field === 'indicator' ? sameSubject(String(expected), String(got)) : same(expected, got);
    if (right) tally.right += 1;
    else wrong.push(`${field}: ${JSON.stringify(expected)} was read as ${JSON.stringify(got)}`);
  }
  return wrong;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Restoration makes one space of tabs and blanks in a row, so the coder's words are sought with theirs folded. */
function asRestored(words: string): string {
  return words.replace(/[\t ]+/g, ' ');
}

/** The coder's words for what is counted and the machine's agree when one holds the other. */
function sameSubject(a: string, b: string): boolean {
  const [x, y] = [a, b].map((w) => toSimplified(w).replace(/[“”"\s]/g, ''));
  return x !== undefined && y !== undefined && x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

function goldEntries(input: ExtractionInput, gold: Gold): Record<Scored, Entry[]> {
  const at = (exact: string): Span => {
    const words = input.text.includes(exact) ? exact : asRestored(exact);
    const start = input.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const plain = (e: { exact: string }, fields = {}): Entry => ({ span: at(e.exact), words: e.exact, fields });
  return {
    target: gold.pledges.filter((p) => p.target !== undefined).map((p) => goldFigure(p, p.target, at(p.exact))),
    action: gold.pledges.filter((p) => p.target === undefined).map((p) => plain(p, pledgeFields(p))),
    result: gold.results.map((r) => (r.value === undefined ? plain(r, asOf(r)) : goldFigure(r, r, at(r.exact)))),
    milestone: gold.milestones.map((m) => plain(m, { date: m.date })),
    instrument: gold.instruments.map((i) => plain(i)),
    excluded: gold.excluded.map((e) => plain(e, { reason: e.reason })),
  };
}

function pledgeFields(p: GoldPledge): Record<string, unknown> {
  return {
    type: p.type,
    commitment: p.commitment,
    deadline: p.deadline ?? null,
    ...(p.bodies === undefined ? {} : { bodies: p.bodies }),
    ...(p.theme === undefined ? {} : { theme: p.theme }),
    ...(p.tool === undefined ? {} : { tool: p.tool }),
    ...(p.speaker === undefined ? {} : { speaker: p.speaker }),
    ...(p.city === undefined ? {} : { city: cityId(p.city ?? null) }),
  };
}

const asOf = (r: GoldResult): Record<string, unknown> => ({
  asOf: r.asOf ?? null,
  ...(r.city === undefined ? {} : { city: cityId(r.city ?? null) }),
});

function goldFigure(record: GoldPledge | GoldResult, f: GoldPledge['target'] | GoldResult, span: Span): Entry {
  const unit = toSimplified(f?.unit ?? '');
  const base = inBase(f?.value ?? 0, unit);
  const baseline = f !== undefined && 'baseline' in f ? f.baseline?.value : undefined;
  return {
    span,
    words: record.exact,
    base: unit === '成' ? (f?.value ?? 0) * 10 : (base?.value ?? f?.value),
    fields: {
      indicator: f?.indicator,
      comparator: f?.comparator,
      unit: unit === '成' ? '%' : (base?.unit ?? unit),
      upper: f?.upper ?? null,
      measure: f?.measure,
      period: f?.period,
      ...('type' in record ? pledgeFields(record) : asOf(record)),
      ...(baseline === undefined ? {} : { baseline }),
      ...(f !== undefined && 'binding' in f ? { binding: f.binding } : {}),
    },
  };
}

function machineEntries(machine: Extraction): Record<Scored, Entry[]> {
  const plain = (r: { quote: Span & { exact: string } }, fields = {}): Entry => ({
    span: r.quote,
    words: r.quote.exact,
    fields,
  });
  const fields = (p: Extraction['pledges'][number]): Record<string, unknown> => ({
    type: p.type,
    commitment: p.commitment,
    deadline: p.deadline ?? null,
    bodies: p.bodies,
    theme: p.theme,
    tool: p.tool,
    speaker: p.speaker,
    city: p.city,
  });
  const figure = (f: Partial<NonNullable<Extraction['pledges'][number]['target']>>): Record<string, unknown> => ({
    indicator: f.subject,
    comparator: f.comparator,
    unit: f.baseUnit,
    upper: f.upper ?? null,
    measure: f.measure,
    period: f.period,
    baseline: f.baseline?.value,
    binding: f.binding,
  });
  return {
    target: machine.pledges.flatMap((p) =>
      p.target === undefined ? [] : [{ ...plain(p, { ...figure(p.target), ...fields(p) }), base: p.target.baseValue }],
    ),
    action: machine.pledges.filter((p) => p.target === undefined).map((p) => plain(p, fields(p))),
    result: machine.results.map((r) => ({
      ...plain(r, { ...(r.value === undefined ? {} : figure(r as never)), asOf: r.asOf ?? null, city: r.city }),
      base: r.baseValue,
    })),
    milestone: machine.milestones.map((m) => plain(m, { date: m.date })),
    instrument: machine.instruments.map((i) => plain(i)),
    excluded: machine.excluded.map((e) => plain(e, { reason: e.reason })),
  };
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.start < 0 ? 0 : shared / Math.min(a.end - a.start, b.end - b.start);
}

/** A record with a figure that stands in words which must never give one. */
function isForbidden(entry: Entry, input: ExtractionInput, never: readonly string[]): boolean {
  return never.map(asRestored).some((words) => {
    const start = input.text.indexOf(words);
    if (start < 0 || start >= entry.span.end || start + words.length <= entry.span.start) return false;
    const numbers = quantities(asciiDigits(toSimplified(words))).map((q) => q.baseValue);
    return entry.base !== undefined && numbers.includes(entry.base);
  });
}

function miss(what: Miss['what'], kind: Scored, entry: Entry, { text }: ExtractionInput): Miss {
  const { start, end } = entry.span;
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  const stops = ['。', '\n'].map((s) => text.indexOf(s, end)).filter((i) => i >= 0);
  const to = stops.length === 0 ? text.length : Math.min(...stops);
  return { what, kind, words: entry.words, sentence: start < 0 ? '(words not in the text)' : text.slice(from, to) };
}
