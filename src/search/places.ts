import { digitsToken } from './quantity.ts';
import type { Phrase, Term } from './query.ts';
import { sizeToken, syllablesSought, textSought, type Sought } from './tokens.ts';

/** Where something stands in a unit's folded text, `start` included, `end` excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** It begins with a number of which `start` is the last character: the index does not say where it starts. */
  readonly open?: true;
}

/** Sorted positions of one token, by unit. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Asks an index for one token; the same token gives the same postings. */
export type Lookup = (token: string) => Promise<Postings>;

const NOTHING: Postings = new Map();
/** A number is no longer than this; longer ones are compared as characters. */
const LONGEST_NUMBER = 20;
/** So many tokens are looked up at once. */
const GROUP = 12;
const LONE_DIGITS = [...'0123456789'].map(digitsToken);

/** Runs found so far: for each unit, start and end of each, sorted by end. */
type Runs = ReadonlyMap<number, readonly Place[]>;

/** Starts of what is sought in one unit: each token stands at its offset from there. */
function startsIn(unit: number, sought: readonly Sought[], postings: readonly Postings[]): readonly number[] {
  let starts: readonly number[] | undefined;
  for (const [i, { offset }] of sought.entries()) {
    const positions = postings[i]?.get(unit);
    if (positions === undefined) return [];
    if (starts === undefined) starts = offset === 0 ? positions : positions.map((p) => p - offset);
    else {
      const kept: number[] = [];
      let at = 0;
      for (const start of starts) {
        while (at < positions.length && (positions[at] ?? 0) < start + offset) at += 1;
        if (positions[at] === start + offset) kept.push(start);
      }
      starts = kept;
    }
    if (starts.length === 0) return starts;
  }
  return starts ?? [];
}

/** Every place where all tokens stand at their offsets, after a run where there is one. */
function extended(
  runs: Runs | undefined,
  sought: readonly Sought[],
  postings: readonly Postings[],
  length: number,
): Runs {
  const result = new Map<number, readonly Place[]>();
  const fewest = postings.reduce((few, one) => (one.size < few.size ? one : few), postings[0] ?? NOTHING);
  for (const unit of fewest.keys()) {
    const before = runs?.get(unit);
    if (runs !== undefined && before === undefined) continue;
    const starts = startsIn(unit, sought, postings);
    if (before === undefined) {
      if (starts.length > 0)
        result.set(
          unit,
          starts.map((start) => ({ start, end: start + length })),
        );
      continue;
    }
    const at = new Set(starts);
    const longer = before.filter((run) => at.has(run.end)).map((run) => ({ ...run, end: run.end + length }));
    if (longer.length > 0) result.set(unit, longer);
  }
  return result;
}

function union(all: readonly Postings[]): Postings {
  if (all.length === 1) return all[0] ?? NOTHING;
  const result = new Map<number, readonly number[]>();
  for (const postings of all) {
    for (const [unit, positions] of postings) {
      const before = result.get(unit);
      result.set(
        unit,
        before === undefined ? positions : [...new Set([...before, ...positions])].sort((a, b) => a - b),
      );
    }
  }
  return result;
}

function lastCharacters(ends: Postings): Runs {
  return new Map([...ends].map(([unit, at]) => [unit, at.map((p) => ({ start: p, end: p + 1, open: true as const }))]));
}

/** A number after a run: its last character is known, so is its size at its first. */
async function numberAfter(runs: Runs, ends: Postings, lookup: Lookup): Promise<Runs> {
  const candidates: { unit: number; run: Place; size: number }[] = [];
  for (const [unit, places] of runs) {
    for (const run of places) {
      for (const position of ends.get(unit) ?? []) {
        const size = position + 1 - run.end;
        if (size >= 1 && size <= LONGEST_NUMBER) candidates.push({ unit, run, size });
      }
    }
  }
  const sizes = [...new Set(candidates.map((c) => c.size))].filter((size) => size > 1);
  const starts = new Map<number, Postings>();
  for (const size of sizes) {
    const tokens = size <= 4 ? [sizeToken(size), ...LONE_DIGITS] : [sizeToken(size)];
    starts.set(size, union(await Promise.all(tokens.map(lookup))));
  }
  const result = new Map<number, Place[]>();
  for (const { unit, run, size } of candidates) {
    if (size > 1 && !starts.get(size)?.get(unit)?.includes(run.end)) continue;
    const places = result.get(unit) ?? [];
    places.push({ ...run, end: run.end + size });
    result.set(unit, places);
  }
  return result;
}

/**
 * The postings of what is sought, a group after another where there is much: a pasted page is not asked for when its first
 * words stand nowhere. Undefined then.
 */
async function postingsOf(sought: readonly Sought[], lookup: Lookup): Promise<readonly Postings[] | undefined> {
  const postings: Postings[] = [];
  for (let at = 0; at < sought.length; at += GROUP) {
    const group = sought.slice(at, at + GROUP);
    const first = group[0]?.offset ?? 0;
    const here = await Promise.all(group.map(({ token }) => lookup(token)));
    postings.push(...here);
    if (sought.length > GROUP) {
      const fewest = here.reduce((few, one) => (one.size < few.size ? one : few));
      const relative = group.map((of) => ({ ...of, offset: of.offset - first }));
      if (![...fewest.keys()].some((unit) => startsIn(unit, relative, here).length > 0)) return undefined;
    }
  }
  return postings;
}

/** Every place of a phrase. A phrase that begins with a number is placed from the number's last character on. */
async function phrasePlaces(phrase: Phrase, lookup: Lookup): Promise<Runs> {
  let runs: Runs | undefined;
  const atoms = await Promise.all(
    phrase.map(async (atom) => {
      const sought =
        atom.kind === 'number'
          ? atom.tokens.map((token) => ({ token, offset: 0 }))
          : atom.kind === 'text'
            ? textSought(atom.text)
            : syllablesSought(atom.syllables);
      return { atom, sought, postings: await postingsOf(sought, lookup) };
    }),
  );
  for (const { atom, sought, postings } of atoms) {
    if (postings === undefined) return new Map();
    if (atom.kind === 'number') {
      const ends = union(postings);
      runs = runs === undefined ? lastCharacters(ends) : await numberAfter(runs, ends, lookup);
    } else runs = extended(runs, sought, postings, atom.kind === 'text' ? atom.text.length : atom.syllables.length);
    if (runs.size === 0) break;
  }
  return runs ?? new Map();
}

/** Every place of a term in every unit, sorted by start. */
export async function termPlaces(term: Term, lookup: Lookup): Promise<Runs> {
  const all = await Promise.all(term.phrases.map((phrase) => phrasePlaces(phrase, lookup)));
  if (all.length === 1) return all[0] ?? new Map();
  const result = new Map<number, Place[]>();
  for (const runs of all) for (const [unit, places] of runs) result.set(unit, [...(result.get(unit) ?? []), ...places]);
  for (const places of result.values()) places.sort((a, b) => a.start - b.start || b.end - a.end);
  return result;
}
