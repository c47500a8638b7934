import type { Place } from './places.ts';
import { quantities } from './quantity.ts';
import type { UnitText } from './unit.ts';
import type { Edition } from '../i18n/edition.ts';

/** A piece of an excerpt; found ones are marked. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Title and text of a unit in the script of the edition; the English edition shows what was captured. */
export interface ShownText {
  readonly title: string | null;
  readonly text: string;
  readonly lang: 'zh-Hans' | 'zh-Hant';
}

/**
 * A unit in the script that an edition reads, character for character.
 *
 * @param tables one for one: `hans` from Traditional, `hant` from Simplified.
 */
export function shownText(
  unit: UnitText,
  edition: Edition,
  tables: { readonly hans: ReadonlyMap<string, string>; readonly hant: ReadonlyMap<string, string> },
): ShownText {
  const captured = unit.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const { title, text } = unit;
  if (edition === 'en' || edition === captured) return { title, text, lang: captured };
  const table = unit.script === 'Hant' ? tables.hans : tables.hant;
  const characters = Array.from(`${title ?? ''}\n${text}`.split(''), (c) => table.get(c) ?? c);
  for (const [offset, character] of unit.other) characters[offset] = character;
  const words = characters.join('');
  const border = (title ?? '').length;
  return { title: title === null ? null : words.slice(0, border), text: words.slice(border + 1), lang: edition };
}

/** Places that begin with a number of which only the last character is known, brought to where the numbers start. */
export function wholeNumbers(folded: string, places: readonly Place[]): readonly Place[] {
  if (!places.some((place) => place.open)) return places;
  const starts = new Map<number, number>();
  for (const { start, end, digits } of quantities(folded)) {
    starts.set(end - 1, start);
    if (digits !== undefined) starts.set(digits.end - 1, start);
  }
  return places.map((place) =>
    place.open ? { start: starts.get(place.start) ?? place.start, end: place.end } : place,
  );
}

const SENTENCE_ENDS = /[。！？；!?;\n]/;
const BEFORE = 36;
const LONGEST = 110;

/** The sentence around the first of `places`, cut where it is long, with every place in it marked. */
export function excerpt(text: string, places: readonly Place[]): Excerpt {
  const first = places[0] ?? { start: 0, end: 0 };
  let start = first.start;
  while (start > 0 && first.start - start < BEFORE && !SENTENCE_ENDS.test(text.charAt(start - 1))) start -= 1;
  let end = Math.min(first.end, text.length);
  while (end < text.length && end - start < LONGEST && !SENTENCE_ENDS.test(text.charAt(end))) end += 1;
  if (end < text.length && text.charAt(end) !== '\n' && SENTENCE_ENDS.test(text.charAt(end))) end += 1;
  return marked(text, places, start, end);
}

/** All of `[start, end)` with the places in it marked. */
export function marked(text: string, places: readonly Place[], start: number, end: number): Excerpt {
  const pieces: Piece[] = [];
  const cut = (from: number): boolean => from > 0 && !SENTENCE_ENDS.test(text.charAt(from - 1));
  let at = start;
  const add = (until: number, found: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), found });
    at = Math.max(at, until);
  };
  if (cut(start)) pieces.push({ text: '…', found: false });
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    if (place.end <= at || place.start >= end) continue;
    add(Math.max(at, place.start), false);
    add(Math.min(end, place.end), true);
  }
  add(end, false);
  if (end < text.length && !SENTENCE_ENDS.test(text.charAt(end)) && !SENTENCE_ENDS.test(text.charAt(end - 1))) {
    pieces.push({ text: '…', found: false });
  }
  return { pieces, start, end };
}

const FRAGMENT_LEAST = 10;
/** Marks at which a word ends whatever stands around them: what is before them need not be read. */
const WORD_ENDS = /[，。！？；：、,;:!?\n]/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string): Intl.Segmenter {
  const kept = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, kept);
  return kept;
}

/**
 * The `:~:text=` directive for a place, in the script that the page shows: words of one line, begun and ended where words
 * begin and end, or a browser finds nothing. Empty where there is nothing to say.
 */
export function textFragment(shown: string, place: Place, locale: string): string {
  let begin = place.start;
  while (begin > 0 && !WORD_ENDS.test(shown.charAt(begin - 1))) begin -= 1;
  const next = shown.indexOf('\n', place.start);
  const line = shown.slice(begin, Math.min(next === -1 ? shown.length : next, place.end + 4 * FRAGMENT_LEAST));
  const [from, to] = [place.start - begin, Math.min(place.end - begin, line.length)];
  let start = -1;
  let end = -1;
  for (const { index, segment } of segmenter(locale).segment(line)) {
    const after = index + segment.length;
    if (after > from && start === -1) start = index;
    if (start !== -1) end = after;
    if (after >= to && after - start >= FRAGMENT_LEAST) break;
  }
  const words = start === -1 ? '' : line.slice(start, end).trim();
  return words === '' ? '' : `:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}
