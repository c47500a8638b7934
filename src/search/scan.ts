import type { Place } from './places.ts';
import { digitsToken, quantities, valueToken, type Quantity } from './quantity.ts';
import type { Atom, Phrase, Term } from './query.ts';

/** A text at hand, with what looking in it needs; sounds and numbers are found when a question first asks for them. */
export interface Searched {
  readonly folded: string;
  /** Reading of each code unit. */
  syllables(): readonly string[];
  numbers(): Numbers;
}

/** The numbers of a text: by where they start, and where they end. */
export interface Numbers {
  readonly starting: ReadonlyMap<number, Quantity>;
  readonly ending: ReadonlySet<number>;
}

export function searched(folded: string, syllables: () => readonly string[]): Searched {
  let read: readonly string[] | undefined;
  let numbers: Numbers | undefined;
  return {
    folded,
    syllables: () => (read ??= syllables()),
    numbers: () => {
      if (numbers === undefined) {
        const all = quantities(folded);
        numbers = { starting: new Map(all.map((q) => [q.start, q])), ending: new Set(all.map((q) => q.end)) };
      }
      return numbers;
    },
  };
}

function numberEnds(quantity: Quantity | undefined, tokens: readonly string[]): readonly number[] {
  if (quantity === undefined) return [];
  const { end, value, percent, digits } = quantity;
  return [
    ...(tokens.includes(valueToken(value, percent)) ? [end] : []),
    ...(digits !== undefined && digits.end < end && tokens.includes(digitsToken(digits.value)) ? [digits.end] : []),
  ];
}

/** Where an atom that starts at `at` ends; nowhere where it does not stand there. */
function ends(text: Searched, at: number, atom: Atom, first: boolean): readonly number[] {
  if (atom.kind === 'text') return text.folded.startsWith(atom.text, at) ? [at + atom.text.length] : [];
  if (atom.kind === 'syllables') {
    const { syllables } = atom;
    // A lone character that ends a number is indexed as the number.
    if (syllables.length === 1 && text.numbers().ending.has(at + 1)) return [];
    return syllables.every((s, i) => text.syllables()[at + i] === s) ? [at + syllables.length] : [];
  }
  const quantity = text.numbers().starting.get(at);
  // After other words Chinese numerals are not told by value: their first character keeps its sound in the index.
  if (!first && quantity?.digits === undefined && (quantity?.end ?? 0) - at > 1) return [];
  return numberEnds(quantity, atom.tokens);
}

function* starts(text: Searched, atom: Atom): Iterable<number> {
  if (atom.kind === 'number') {
    yield* text.numbers().starting.keys();
    return;
  }
  const next =
    atom.kind === 'text'
      ? (from: number) => text.folded.indexOf(atom.text, from)
      : (from: number) => text.syllables().indexOf(atom.syllables[0] ?? '', from);
  for (let at = next(0); at !== -1; at = next(at + 1)) yield at;
}

function* phrasePlaces(text: Searched, phrase: Phrase): Iterable<Place> {
  const [first, ...rest] = phrase;
  if (first === undefined) return;
  for (const start of starts(text, first)) {
    let reached = ends(text, start, first, true);
    for (const atom of rest) reached = reached.flatMap((end) => ends(text, end, atom, false));
    for (const end of reached) yield { start, end };
  }
}

/** Every place of a term in a text at hand, sorted: the same as the index gives. */
export function placesIn(text: Searched, term: Term): readonly Place[] {
  const places = term.phrases.flatMap((phrase) => [...phrasePlaces(text, phrase)]);
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}
