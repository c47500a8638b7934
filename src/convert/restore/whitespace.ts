import type { Edit, EditRule } from '../../schema/edit.ts';

/** Characters that end a line besides \n: CR LF, CR, vertical tab, form feed, NEL, line and paragraph separators. */
const BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/y;

function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f
  );
}

/** Controls of C0 and C1, marks that steer direction, and characters of no width that text does not need. */
function isControl(unit: number): boolean {
  return (
    unit < 0x09 ||
    (unit > 0x0d && unit < 0x20) ||
    (unit >= 0x7f && unit < 0xa0 && unit !== 0x85) ||
    unit === 0xad ||
    unit === 0x061c ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

/** Joiners belong to emoji and to scripts of India and Persia; beside anything else they are invisible noise. */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x200c && unit !== 0x200d) return false;
  const after = text.codePointAt(at + 1) ?? 0;
  const before = text.charCodeAt(at - 1);
  return after >= 0x600 && before >= 0x600 && !isControl(after) && !(after >= 0x2e80 && after < 0xa000);
}

function loneSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  if (unit < 0xdc00) {
    const low = text.charCodeAt(at + 1);
    return !(low >= 0xdc00 && low <= 0xdfff);
  }
  const high = text.charCodeAt(at - 1);
  return !(high >= 0xd800 && high <= 0xdbff);
}

function made(text: string, start: number, end: number, replacement: string, rule: EditRule): Edit {
  return { start, end, original: text.slice(start, end), replacement, rule, proof: 'dictionary', confidence: 1 };
}

/**
 * Line ends to \n, controls and marks of direction away, half of a surrogate pair to U+FFFD, so that the text is
 * well-formed; blanks of other widths than a character's to a plain one.
 */
export function controlEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x20 && unit < 0x7f) || unit === 0x0a || (unit >= 0x3000 && unit < 0xd800)) continue;
    BREAK.lastIndex = i;
    const newline = BREAK.exec(text);
    if (newline) {
      edits.push(made(text, i, i + newline[0].length, '\n', 'whitespace'));
      i += newline[0].length - 1;
    } else if (isBlank(unit)) edits.push(made(text, i, i + 1, ' ', 'whitespace'));
    else if (isControl(unit) && !joins(text, i)) {
      let end = i + 1;
      while (end < text.length && isControl(text.charCodeAt(end)) && !joins(text, end)) end += 1;
      edits.push(made(text, i, end, '', 'control-character'));
      i = end - 1;
    } else if (loneSurrogate(text, i)) edits.push(made(text, i, i + 1, '\uFFFD', 'control-character'));
  }
  return edits;
}

/** Blanks at the ends of lines and blank lines away; the text must have \n alone between its lines. */
export function lineEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let written = false;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    let first = from;
    let last = end;
    while (first < last && isBlank(text.charCodeAt(first))) first += 1;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
    if (first === last) {
      // The blank line goes with the line end before it, or, at the head of the text, with the one after.
      const [start, stop] = written ? [from - 1, end] : [from, Math.min(text.length, end + 1)];
      if (start < stop) edits.push(made(text, start, stop, '', 'whitespace'));
    } else {
      if (first > from) edits.push(made(text, from, first, '', 'whitespace'));
      if (last < end) edits.push(made(text, last, end, '', 'whitespace'));
      written = true;
    }
    from = end + 1;
  }
  return adjacent(edits);
}

/** Edits that touch, as one. */
function adjacent(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.end === edit.start) {
      result[result.length - 1] = {
        ...last,
        end: edit.end,
        original: last.original + edit.original,
        replacement: last.replacement + edit.replacement,
      };
    } else result.push(edit);
  }
  return result;
}
