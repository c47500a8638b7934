import type { Edit } from '../../../schema/edit.ts';
import { ENTITY_NAMES, WINDOWS_1252 } from './entity-names.ts';
import { wouldBeTag } from './left.ts';

/** The longest entity, without its `&` and `;`: `#1114111`, `permil`. */
const LONGEST = 8;
/** An entity may have been escaped again and again (`&amp;amp;`). */
const AMP = 'amp;';
/** The blank, which some tools leave without its mark. */
const BLANK = /nbsp(?:[;；]|(?![A-Za-z0-9=]))/uy;
const LONELY = /(?<![A-Za-z&;])(?:nbsp[;；])+/gu;

/** What stands for an entity's name or number, or undefined where it names no character a text can hold. */
function meaning(name: string): string | undefined {
  const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
  if (!number) return ENTITY_NAMES.get(name) ?? ENTITY_NAMES.get(name.toLowerCase());
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (code === 0x0a || code === 0x0d) return '\n';
  if (code === 0x09 || code === 0xa0 || code === 0x3000 || (code >= 0x2002 && code <= 0x200a)) return ' ';
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code < 0xa0 && code >= 0x7f) return WINDOWS_1252.get(code);
  // Of no width, of private use, no character: what it stood for on the page cannot be known.
  if (/^[\p{Cf}\p{Co}\p{Cn}]$/u.test(String.fromCodePoint(code))) return undefined;
  return String.fromCodePoint(code);
}

/** The end of an entity that begins at `at`, and its meaning; tools lost its `;` or made it Chinese. */
function entityAt(text: string, at: number): { readonly end: number; readonly meaning: string } | undefined {
  let from = at + 1;
  while (text.startsWith(AMP, from)) from += AMP.length;
  BLANK.lastIndex = from;
  const blank = BLANK.exec(text);
  if (blank) return { end: from + blank[0].length, meaning: ' ' };
  const close = text.slice(from, from + LONGEST + 1).search(/[;；]/u);
  const inner = close > 0 ? meaning(text.slice(from, from + close)) : undefined;
  if (inner !== undefined) return { end: from + close + 1, meaning: inner };
  return from > at + 1 ? { end: from, meaning: '&' } : undefined;
}

/**
 * HTML entities as the characters they stand for. An escaped `<` that would begin a tag stays: whether the page showed a
 * tag or was escaped twice cannot be told. `kept` tells the places that speak of entities.
 */
export function entityEdits(text: string, kept: (at: number) => boolean): Edit[] {
  if (!text.includes('&')) return lonely(text, kept);
  const edits: Edit[] = [];
  let open = false;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at)) {
    const found = entityAt(text, at);
    const begins: boolean = found?.meaning === '<' && wouldBeTag(text, found.end);
    const ends: boolean = open && found?.meaning === '>';
    open = begins || (open && !ends);
    if (!found || begins || ends || kept(at)) {
      at = found?.end ?? at + 1;
      continue;
    }
    const { end } = found;
    edits.push(edit(text, at, end, found.meaning));
    at = end;
  }
  return [...edits, ...lonely(text, kept)].sort((a, b) => a.start - b.start);
}

function edit(text: string, start: number, end: number, replacement: string): Edit {
  const original = text.slice(start, end);
  return { start, end, original, replacement, rule: 'markup', proof: 'dictionary', confidence: 0.99 };
}

/** Blanks that lost the `&` they begin with. */
function lonely(text: string, kept: (at: number) => boolean): Edit[] {
  if (!text.includes('nbsp')) return [];
  return [...text.matchAll(LONELY)]
    .filter((match) => !kept(match.index))
    .map((match) => edit(text, match.index, match.index + match[0].length, ' '));
}
