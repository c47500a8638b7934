import type { Block } from '../../schema/document.ts';
import type { Span } from '../../schema/quote.ts';

/** A run of words between two commas; offsets in the text, UTF-16 code units. `words` is Simplified with ASCII digits. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Clauses between two semicolons: what shares a subject, a term and a governing word. */
export interface Segment {
  readonly clauses: readonly Clause[];
}

/** What ends in a full stop. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly segments: readonly Segment[];
}

const FULL_STOP = '。！？!?';
const SEMICOLON = '；;';
const COMMA = '，,：:、';
const OPEN = '（(《〈“「『【[';
const CLOSE = '）)》〉”」』】]';
/** Farther apart than this, an opening mark has lost its closing one and is no bracket. */
const LONGEST_BRACKET = 120;

/** What numbers a clause and is no part of its words: 一、 （二） 3. 一是 第三， ——. */
const ENUMERATION =
  /^[ \t　]*(?:[—–\-·•●○◆■▪＊*]{1,3}[ ]?|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)][ ]?|(?:[一二三四五六七八九十]{1,3}、)|\d{1,2}(?:[．、]|[.](?!\d)|[.](?=\d{1,2}月|20\d\d年))[ ]?|[①-⑳][ ]?|第[一二三四五六七八九十]{1,3}[条章节](?:[ 　、]|(?=[\u4e00-\u9fff【（(]))[ 　]?(?:[（(][^）)]{2,16}[）)])?|【[^】]{2,16}】|(?:[一二三四五六七八九十]{1,2}是)(?=要|[\u4e00-\u9fff])|(?:首先|其次|再次|最后|另外|此外|同时|第[一二三四五六七八九十][，,])[，,]?)+/;

/** The sentences of one block of a text; `words` is the whole text, Simplified and with ASCII digits. */
export function sentences(words: string, block: Block): Sentence[] {
  const inside = brackets(words, block);
  const found: Sentence[] = [];
  let start = block.start;
  for (let i = block.start; i < block.end; i += 1) {
    const last = i === block.end - 1;
    const stop = FULL_STOP.includes(words[i] ?? '') && inside[i - block.start] === 0;
    if (!stop && !last) continue;
    const end = stop ? i : i + 1;
    if (end > start) found.push(sentence(words, inside, block.start, { start, end }));
    start = i + 1;
  }
  return found.filter((s) => s.segments.length > 0);
}

function sentence(words: string, inside: readonly number[], origin: number, span: Span): Sentence {
  const segments = split(words, inside, origin, span, SEMICOLON)
    .map((part) => ({
      clauses: split(words, inside, origin, part, COMMA)
        .map((c) => trimmed(words, c))
        .filter((c) => c.words !== ''),
    }))
    .filter((s) => s.clauses.length > 0);
  return { ...span, words: words.slice(span.start, span.end), segments };
}

function split(words: string, inside: readonly number[], origin: number, span: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i += 1) {
    const mark = words[i] ?? '';
    if (!marks.includes(mark) || inside[i - origin] !== 0) continue;
    if (mark === '、' && !isDatedDeed(words.slice(start, i), words.slice(i + 1, Math.min(span.end, i + LONGEST_DATED))))
      continue;
    if (/[,:]/.test(mark) && /\d/.test(words[i - 1] ?? '') && /\d/.test(words[i + 1] ?? '')) continue;
    parts.push({ start, end: i });
    start = i + 1;
  }
  parts.push({ start, end: span.end });
  return parts.filter((p) => p.end > p.start);
}

/** 计划明年一季度动工、2025年投入使用: a date and what is due then, after another date and what is due then. */
function isDatedDeed(before: string, after: string): boolean {
  return DATED_DEED.test(before) && DATED_DEED_AHEAD.test(after);
}

const DUE =
  '动工|开工|开建|投运|投产|投用|投入使用|投入运行|投入运营|建成|完工|竣工|通车|通水|通航|交付|启用|开园|开业|开诊|开放|开通|完成|启动|封顶|运营|试运行|出台|印发|供地|交地|验收';
const DATE = '(?:20\\d\\d年|[今明后次]年|(?:上|下)半年|[一二三四]季度|\\d{1,2}月)';
const DATED_DEED = new RegExp(`${DATE}[^，、；]*(?:${DUE})[^，、；\\d]{0,12}$`);
const DATED_DEED_AHEAD = new RegExp(`^(?:计划|力争|争取|确保|拟|预计|到|于)*${DATE}[^，、；]{0,12}(?:${DUE})`);
const LONGEST_DATED = 40;

function trimmed(words: string, span: Span): Clause {
  let { start, end } = span;
  start += ENUMERATION.exec(words.slice(start, end))?.[0].length ?? 0;
  while (start < end && (/[\s　、”」』]/.test(words[start] ?? '') || opensNothing(words, start, end))) start += 1;
  while (end > start && /[\s　、]/.test(words[end - 1] ?? '')) end -= 1;
  return { start, end, words: words.slice(start, end) };
}

/** An opening mark whose closing one stands in another clause. */
function opensNothing(words: string, at: number, end: number): boolean {
  const mark = words[at] ?? '';
  if (!/[“「『]/.test(mark)) return false;
  return !words.slice(at, end).includes(CLOSE[OPEN.indexOf(mark)] ?? mark);
}

/** “去年完成168亿元，增长六成。” is speech, not a name. */
function holdsSpeech(content: string, mark: string): boolean {
  return /[“「『]/.test(mark) && (/[。！？；]/.test(content) || (content.length > 20 && /[，,]/.test(content)));
}

/** Depth of brackets and quotation marks for each character of the block; an unclosed mark opens nothing. */
function brackets(words: string, block: Block): number[] {
  const depth = Array.from({ length: block.end - block.start }, () => 0);
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let i = block.start; i < block.end; i += 1) {
    const c = words[i] ?? '';
    const closing = CLOSE.indexOf(c);
    if (OPEN.includes(c)) open.push({ mark: c, at: i });
    if (closing < 0) continue;
    const match = open.findLastIndex((o) => o.mark === OPEN[closing]);
    const from = open[match];
    if (from === undefined) continue;
    open.length = match;
    if (i - from.at > LONGEST_BRACKET || holdsSpeech(words.slice(from.at + 1, i), from.mark)) continue;
    for (let k = from.at; k <= i; k += 1) depth[k - block.start] = (depth[k - block.start] ?? 0) + 1;
  }
  return depth;
}
