import type { Edit, EditRule } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import { isHan } from './garbled/alphabet.ts';

const FOLDED = ',;:!?()';
const FULLWIDTH = '，；：！？（）';
/** Chinese marks that stand beside text and that folding leaves alone. */
const CHINESE_MARKS = '。、“”‘’《》〈〉「」『』【】—…·％';
const CLOSING = '”’》〉」』】）';
const OPENING = '“‘《〈「『【（';

/**
 * A page without glosses or garbled runs counts as folded only when it writes at least so many folded marks of so many
 * kinds between Chinese characters, not one fullwidth one, and yet Chinese full stops and quotation marks: nobody types
 * ASCII for each of , ; : ( ) and “。” throughout. Anything less is taken for the writer's own habit and left.
 */
const KINDS = 4;
const MARKS = 12;
/** In a page with other damage, this share of fullwidth marks still counts as an exception. */
const EXCEPTIONS = 0.1;

interface Census {
  readonly folded: number;
  readonly kinds: number;
  readonly fullwidth: number;
  readonly chinese: number;
  readonly spaced: number;
}

function census(text: string): Census {
  const kinds = new Set<string>();
  let folded = 0;
  let fullwidth = 0;
  let chinese = 0;
  let spaced = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) continue;
    const mark = text.charAt(i);
    if (unit < 0x80) {
      if (!FOLDED.includes(mark) || !isChinese(text, i - 1)) continue;
      if (isChinese(text, i + 1)) {
        folded += 1;
        kinds.add(mark === ')' ? '(' : mark);
      } else if (text.charAt(i + 1) === ' ' && isChinese(text, i + 2)) spaced += 1;
    } else if (FULLWIDTH.includes(mark)) fullwidth += 1;
    else if (CHINESE_MARKS.includes(mark)) chinese += 1;
  }
  return { folded, kinds: kinds.size, fullwidth, chinese, spaced };
}

/** How many fullwidth forms of folded marks a text holds. */
export function fullwidthMarks(text: string): number {
  let count = 0;
  for (const mark of text) if (FULLWIDTH.includes(mark)) count += 1;
  return count;
}

/**
 * Whether the page's fullwidth punctuation was folded to ASCII; `damaged` where it shows glosses or garbled runs;
 * `repaired` fullwidth marks came with the repairs and say nothing of the page.
 */
export function isFolded(text: string, damaged: boolean, repaired = 0): boolean {
  return folding(text)(damaged, repaired);
}

/** The same for a text whose marks are counted once. */
export function folding(text: string): (damaged: boolean, repaired?: number) => boolean {
  const { folded, kinds, fullwidth: all, chinese, spaced } = census(text);
  return (damaged, repaired = 0) => {
    const fullwidth = all - repaired;
    if (damaged) return folded > 0 && fullwidth <= EXCEPTIONS * (folded + fullwidth);
    return folded >= MARKS && kinds >= KINDS && fullwidth === 0 && spaced === 0 && chinese >= folded / 4;
  };
}

function isChinese(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    isHan(unit) || (unit > 0x7f && (CHINESE_MARKS.includes(text.charAt(at)) || FULLWIDTH.includes(text.charAt(at))))
  );
}

function isWord(character: string): boolean {
  return /[A-Za-z0-9%]/.test(character);
}

/** Words that make a question, in both scripts. */
const QUESTION = /[吗嗎呢么麼何谁誰哪几幾]|多少|是否|怎|为啥|為啥|[能可好对對]不/u;

/**
 * Makes folded marks Chinese again where the text around them is: a mark after or before Chinese text, a pair of
 * parentheses that encloses it or stands in it. Marks inside figures, times, Latin words, addresses and code stay.
 * `left` are ranges that nothing may touch.
 */
export function unfold(text: string, left: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  const pairs = parentheses(text);
  let skip = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 || unit < 0x21) continue;
    const place = FOLDED.indexOf(text.charAt(i));
    if (place === -1) continue;
    for (let next = left[skip]; next && next.end <= i; next = left[skip]) skip += 1;
    const kept = left[skip];
    if (kept && i >= kept.start) continue;
    if (!belongs(text, i, pairs)) continue;
    edits.push({
      start: i,
      end: i + 1,
      original: text.charAt(i),
      replacement: FULLWIDTH.charAt(place),
      rule: 'punctuation',
      proof: 'dictionary',
      confidence: 0.99,
    });
  }
  return edits;
}

function belongs(text: string, at: number, pairs: ReadonlyMap<number, number>): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const chineseBefore = isChinese(text, at - 1) || before === ')' || (before === '(' && pairs.has(at - 1));
  const chineseAfter = isChinese(text, at + 1);
  if (mark === '(' || mark === ')') {
    const other = pairs.get(at);
    if (other === undefined)
      return mark === '(' ? chineseAfter && !isWord(before) : isHan(text.charCodeAt(at - 1)) && chineseAfter;
    return inChinese(text, Math.min(at, other), Math.max(at, other));
  }
  if (mark === '?') {
    if (!isHan(text.charCodeAt(at - 1)) && !CLOSING.includes(before)) return false;
    const ends = after === '' || after === '\n' || CLOSING.includes(after) || after === '”';
    return ends || (chineseAfter && QUESTION.test(clauseBefore(text, at)));
  }
  // What follows is a figure (貢獻！2015年) or a name in capitals; != and !important are code.
  if (mark === '!') return chineseBefore && !/[a-z=]/.test(after);
  if (mark === ':' && after === '/') return false;
  if (chineseBefore) return true;
  return chineseAfter && isWord(before) && !OPENING.includes(before);
}

function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 60 && !'。！？；!?;\n'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** A pair belongs to the Chinese text when it holds some, or stands in it and holds no formula. */
function inChinese(text: string, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i += 1) if (isHan(text.charCodeAt(i))) return true;
  const before = isChinese(text, open - 1);
  const after = isChinese(text, close + 1) || ',;:'.includes(text.charAt(close + 1));
  return before && after;
}

/** Parentheses that match within a line, each with its partner. */
function parentheses(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) open = [];
    else if (unit === 0x28) open.push(i);
    else if (unit === 0x29) {
      const partner = open.pop();
      if (partner === undefined) continue;
      pairs.set(partner, i);
      pairs.set(i, partner);
    }
  }
  return pairs;
}

/**
 * A comma directly before another mark, as some tools insert it; so many make it damage and no slip of the pen. Of two
 * commas the Chinese one is the page's own.
 */
const INSERTED =
  /(?<=\p{Script=Han})[,，](?=[。；！？、：，])|(?<=\p{Script=Han}),(?=,)|(?<=\p{Script=Han}，),(?![\d,])/gu;
/** White space at the head of a line that became question marks or quotation marks. */
const LOST_INDENT = /^(?:\?\s?\?|""|“”)(?=[\p{Script=Han}（《“]|[1-9]\d{0,3}[年月日])/gmu;
const TWICE = 2;

/** Commas that were inserted before other marks. */
export function insertedEdits(text: string, damaged: boolean): Edit[] {
  return repeated(text, INSERTED, damaged, 'inserted-punctuation', 'no comma stands before another mark');
}

/** Indents that became marks. */
export function lostIndentEdits(text: string, damaged: boolean): Edit[] {
  return repeated(text, LOST_INDENT, damaged, 'whitespace', 'the indent of the line became marks');
}

function repeated(text: string, pattern: RegExp, damaged: boolean, rule: EditRule, reason: string): Edit[] {
  const found = [...text.matchAll(pattern)];
  if (found.length < (damaged ? 1 : TWICE)) return [];
  return found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    original: match[0],
    replacement: '',
    rule,
    proof: 'dictionary',
    confidence: 0.9,
    reason,
  }));
}
