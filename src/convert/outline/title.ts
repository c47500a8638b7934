import { isAuthority } from './authority.ts';
import type { Line } from './line.ts';
import { fieldsOf, fieldsOfLines, isLabelOnly, isMasthead, mastheadBehind } from './masthead.ts';
import { isBullet, numberingOf } from './numbering.ts';

/** Lines above the text: where they end, and which of them are the title. */
export interface Header {
  /** Index of the first line of the text itself. */
  readonly bodyStart: number;
  /** Indices of the lines of the title. */
  readonly title: readonly number[];
  /** Indices of lines about the document: labels, dates, numbers, an issuing body above the title. */
  readonly masthead: readonly number[];
  /** Parts of lines of the title that are masthead: a date and a source behind the words. */
  readonly beside: readonly Line[];
  /** The title as captured, or null where no line is one. */
  readonly text: string | null;
  /** The same, Simplified and folded, of the same length. */
  readonly plain: string | null;
}

/** The last words of a title of an official document. */
export const TITLE_END =
  /(?:通知|决定|决议|公报|公告|通告|意见|通报|报告|请示|批复|议案|函|纪要|规划|方案|计划|纲要|办法|细则|规定|条例|措施|要点)(?:[（(].{1,16}[）)])?$/;

const HEADER_LINES = 30;
const LONGEST = 110;
const DATELINE = /^.{0,16}(?:讯|电)\s*[（(]|^(?:本报|本网|.{2,8}[网报台])讯/;

function couldBeTitle(plain: string): boolean {
  return (
    plain.length >= 2 &&
    plain.length <= LONGEST &&
    !/[。；，、：:;,]$/.test(plain) &&
    !/。/.test(plain) &&
    !plain.endsWith('.') &&
    !numberingOf(plain) &&
    !isBullet(plain) &&
    !DATELINE.test(plain) &&
    !/^\d{1,2}月\d{1,2}日/.test(plain) &&
    !/^.{2,6}[:：]\s?(?:19|20)\d\d/.test(plain)
  );
}

function joined(parts: readonly { readonly raw: string; readonly plain: string; readonly glue: string }[]): {
  raw: string;
  plain: string;
} {
  let raw = '';
  let plain = '';
  for (const [i, part] of parts.entries()) {
    const glue = i === 0 ? '' : part.glue;
    raw += glue + part.raw;
    plain += glue + part.plain;
  }
  return { raw, plain };
}

/** Whether the line after a title's first line belongs to the title, and what joins the two; undefined when it does not. */
function continuation(before: Line, line: Line, next: Line | undefined): string | undefined {
  if (!couldBeTitle(line.plain) || line.plain === before.plain) return undefined;
  if (isAuthority(before.plain) && /^(?:关于|印发|转发|批转|公告|通告)/.test(line.plain)) return '';
  if (/^(?:——|—|――)/.test(line.plain)) return '';
  // A title broken in two: the second half ends as titles do and the first does not.
  if (!TITLE_END.test(before.plain) && TITLE_END.test(line.plain) && /关于|印发/.test(before.plain)) return '';
  // A headline over two lines stands above its masthead.
  if (next && isMasthead(next) && line.plain.length <= 60) return ' ';
  return undefined;
}

/** An English page puts its own name and menus first: the title is the line above the dated one. */
function englishHeader(lines: readonly Line[]): Header | undefined {
  const dated = lines
    .slice(0, HEADER_LINES)
    .findIndex((line) => fieldsOf(line).some(({ name }) => name === 'published'));
  const above = lines
    .slice(0, Math.max(dated, 0))
    .findLastIndex((line) => !isMasthead(line) && couldBeTitle(line.plain));
  const line = lines[above];
  if (!line) return undefined;
  const masthead = lines.flatMap((_, i) => (i <= dated && i !== above ? [i] : []));
  return { bodyStart: dated + 1, title: [above], masthead, beside: [], text: line.raw, plain: line.plain };
}

/** The lines above the text: title, masthead, and where the text begins. */
export function headerOf(lines: readonly Line[], language: 'zh' | 'en' | 'other'): Header {
  const english = language === 'en' ? englishHeader(lines) : undefined;
  if (english) return english;
  const title: number[] = [];
  const masthead: number[] = [];
  const beside: Line[] = [];
  const parts: { raw: string; plain: string; glue: string }[] = [];
  let i = 0;
  for (; i < Math.min(lines.length, HEADER_LINES); i += 1) {
    const line = lines[i];
    if (!line) break;
    const { plain, raw } = line;
    const before = lines[i - 1];
    const value = before !== undefined && isLabelOnly(before) && masthead.includes(i - 1) && plain.length <= 60;
    if (isMasthead(line) || (value && !parts.some((part) => part.plain === plain) && !numberingOf(plain))) {
      masthead.push(i);
      continue;
    }
    if (title.length > 0 && before) {
      const last = title.at(-1) === i - 1;
      if (last && plain !== '' && /^(?:——|—|――)/.test(plain) && couldBeTitle(plain.replace(/^[—―]+/, ''))) {
        title.push(i);
        parts.push({ raw, plain, glue: '' });
        continue;
      }
      // The title stands twice, the first time with the number of the document before it.
      const whole = parts.at(-1);
      if (whole && plain.length >= 10 && whole.plain.endsWith(plain)) {
        title.push(i);
        parts.splice(0, parts.length, { raw, plain, glue: '' });
        continue;
      }
      // 统计公报 stands above the names of the offices that issue it.
      if (last && isAuthority(plain)) {
        masthead.push(i);
        continue;
      }
      const glue = last ? continuation(before, line, lines[i + 1]) : undefined;
      if (glue !== undefined) {
        title.push(i);
        parts.push({ raw, plain, glue });
        continue;
      }
      // A page repeats its title above the text.
      if (parts.some((part) => part.plain === plain)) {
        title.push(i);
        continue;
      }
      break;
    }
    if (!couldBeTitle(plain)) break;
    const next = lines[i + 1];
    if (isAuthority(plain) && next && !/^(?:关于|印发|转发|批转|公告|通告)/.test(next.plain)) {
      masthead.push(i);
      continue;
    }
    title.push(i);
    const behind = mastheadBehind(line);
    const length = behind ? behind.start - line.start : plain.length;
    if (behind) beside.push(behind);
    parts.push({ raw: raw.slice(0, length).trimEnd(), plain: plain.slice(0, length).trimEnd(), glue: '' });
  }
  // A text of one line is a text, and a short line above no text at all is none of the two.
  if (
    i >= lines.length &&
    title.length === lines.length &&
    lines.length === 1 &&
    lines[0] &&
    lines[0].raw.length > 60
  ) {
    return { bodyStart: 0, title: [], masthead: [], beside, text: null, plain: null };
  }
  if (parts.length > 0) {
    const whole = joined(parts);
    return { bodyStart: i, title, masthead, beside, text: whole.raw, plain: whole.plain };
  }
  const named = fieldsOfLines(lines, masthead).find((field) => field.name === 'title' && field.raw !== '');
  if (named) return { bodyStart: i, title, masthead, beside, text: named.raw, plain: named.plain };
  return { bodyStart: i, title, masthead, beside, text: null, plain: null };
}
