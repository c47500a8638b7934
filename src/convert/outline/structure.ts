import type { Block, Section } from '../../schema/document.ts';
import type { Line } from './line.ts';
import { isMasthead } from './masthead.ts';
import { isBullet, numberingOf } from './numbering.ts';
import { TITLE_END, type Header } from './title.ts';

/** Longest words that head a paragraph: （一）创新引领产业转型升级。 */
const LEAD = 42;
/** Longest line without a number that is a heading. */
const BARE = 30;
/** Where a bare heading may stand: above a text of at least this length. */
const BODY = 40;
/** 过去五年工作回顾, 2022年重点工作: what a section may be called, above whatever sentence. */
const SECTION =
  /^(?!.*(?:召开|印发|举行|关于|通知))[\u4e00-\u9fff\d“”（）、—-]{2,22}(?:回顾|总结|成效|成绩|成就|目标|任务|工作|安排|打算|举措|措施|思路|展望|基础|现状|问题|困难|情况|保障|部署)$/;
const SENTENCE = /[。！？；]/;

interface Head {
  readonly level: number;
  /** The style of its number; absent without one. */
  readonly style?: string;
  readonly heading: string;
  /** The heading is the whole line. */
  readonly whole: boolean;
}

/** Figures, sums and 对…的 make a sentence, not a heading. */
function isStatement(plain: string): boolean {
  return /\d+(?:\.\d+)?\s?(?:%|％|万|亿|元|家|项|个|人|日|天)/.test(plain) || /^(?:对|凡|按|经|同意|自)/.test(plain);
}

function numberedHead(line: Line): Head | undefined {
  const numbering = numberingOf(line.plain);
  if (!numbering) return undefined;
  const { level, after, style } = numbering;
  const words = line.plain.slice(after);
  if (style === 'article') {
    const named = /^[【（(].{1,24}?[】）)]/.exec(words)?.[0].length ?? 0;
    const end = after + named;
    return { level, heading: line.raw.slice(0, end).trim(), whole: end >= line.raw.length };
  }
  if (words === '') return undefined;
  const sentence = /[。：:！；？]/.exec(words);
  if (!sentence) {
    if (words.length > 60 || (level >= 4 && /，/.test(words) && words.length > 30)) return undefined;
    return { level, heading: line.raw, whole: true };
  }
  const lead = words.slice(0, sentence.index);
  const more = sentence.index + 1 < words.length;
  if (!more || sentence[0] === '；' || lead.length > LEAD || isStatement(lead)) {
    // 一、总体要求： is a heading, 一、同意所报方案。 a sentence.
    const heading = !more && /[：:]/.test(sentence[0]) && lead.length <= LEAD && level <= 3;
    return heading ? { level, heading: line.raw.slice(0, after + sentence.index), whole: true } : undefined;
  }
  // 1.“100+N”：指… explains a word; a heading before a colon stands higher.
  if (/[：:]/.test(sentence[0]) && level >= 4) return undefined;
  // A task with nothing but the bodies responsible for it behind it is no heading.
  if (/^[（(【[][^（(【[]*[）)】\]]$/.test(words.slice(sentence.index + 1).trim())) return undefined;
  return { level, style, heading: line.raw.slice(0, after + sentence.index), whole: false };
}

function bareHead(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  title: string | null,
  signed: boolean,
): Head | undefined {
  const { plain } = line;
  const longest = /\p{Script=Han}/u.test(plain) ? BARE : 2 * BARE;
  if (!next || !before || plain.length > Math.max(longest, title?.length ?? 0) || plain.length < 2) return undefined;
  if (/[。；，、：:;,！？!?”"』」…]$|[。；]/.test(plain) || /^[（(“"《]/.test(plain)) return undefined;
  // What a notice prints begins below its signature, or with the name that its title gives.
  if (signed || (plain.length > 4 && TITLE_END.test(plain) && title !== null && title.includes(`《${plain}》`))) {
    return { level: 1, heading: line.raw, whole: true };
  }
  const above = /[。！？；”』」!?.]$/.test(before.plain) || isBullet(before.plain);
  if (plain.length > longest || !above || isBullet(plain)) return undefined;
  if (SECTION.test(plain) && SENTENCE.test(next.plain)) return { level: 2, heading: line.raw, whole: true };
  if (/\d{4}年/.test(plain)) return undefined;
  if (next.plain.length < BODY && !numberingOf(next.plain) && !isBullet(next.plain)) return undefined;
  return { level: 2, heading: line.raw, whole: true };
}

/** The blocks of a text, a line each, and its sections; `tail` are the indices of lines that sign or print the document. */
export function structureOf(
  lines: readonly Line[],
  header: Header,
  tail: ReadonlySet<number>,
  language: 'zh' | 'en' | 'other',
): { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } {
  const candidates = lines.map((line, i) =>
    i < header.bodyStart || tail.has(i)
      ? undefined
      : (numberedHead(line) ?? bareHead(line, lines[i - 1], lines[i + 1], header.plain, tail.has(i - 1))),
  );
  const statements = stylesOfStatements(lines, candidates, tail);
  const blocks: Block[] = [];
  const heads: { readonly head: Head; readonly line: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const at = { start: line.start, end: line.end };
    if (header.title.includes(i)) {
      blocks.push({ kind: 'title', ...at });
      continue;
    }
    if (header.masthead.includes(i) || tail.has(i)) {
      blocks.push({ kind: 'masthead', ...at });
      continue;
    }
    if (i < header.bodyStart) {
      blocks.push({ kind: 'paragraph', ...at });
      continue;
    }
    const head = candidates[i];
    const heading = head && (head.whole || (language === 'zh' && !statements.has(head.style ?? '')));
    if (head && heading) {
      heads.push({ head, line: i });
      blocks.push(head.whole ? { kind: 'heading', level: head.level, ...at } : { kind: 'paragraph', ...at });
      continue;
    }
    blocks.push({ kind: isBullet(line.plain) || numberingOf(line.plain) ? 'item' : 'paragraph', ...at });
  }
  return { blocks, sections: sectionsOf(lines, heads, tail) };
}

/**
 * Styles of number under which most lines are statements (1.对…给予补助): the odd line whose first sentence is short is one
 * of them, and heads nothing.
 */
function stylesOfStatements(
  lines: readonly Line[],
  candidates: readonly (Head | undefined)[],
  tail: ReadonlySet<number>,
): ReadonlySet<string> {
  const counts = new Map<string, { headed: number; all: number }>();
  for (const [i, line] of lines.entries()) {
    const numbering = tail.has(i) ? undefined : numberingOf(line.plain);
    if (!numbering || numbering.style === 'article') continue;
    const count = counts.get(numbering.style) ?? { headed: 0, all: 0 };
    count.all += 1;
    if (candidates[i]) count.headed += 1;
    counts.set(numbering.style, count);
  }
  return new Set([...counts].flatMap(([style, { headed, all }]) => (headed * 2 < all ? [style] : [])));
}

/** Each heading's reach: to the next of its level or a higher one, or to the lines below the text. */
function sectionsOf(
  lines: readonly Line[],
  heads: readonly { readonly head: Head; readonly line: number }[],
  tail: ReadonlySet<number>,
): readonly Section[] {
  return heads.map(({ head, line }, n) => {
    const next = heads.slice(n + 1).find((other) => other.head.level <= head.level);
    let last = (next?.line ?? lines.length) - 1;
    const signed = [...tail].filter((i) => i > line && i <= last);
    if (signed.length > 0) last = Math.min(...signed) - 1;
    return { level: head.level, heading: head.heading, start: lines[line]?.start ?? 0, end: lines[last]?.end ?? 0 };
  });
}

/** Lines after the text that are about the document: the signature, who printed it, labels at the very end. */
export function tailOf(lines: readonly Line[], bodyStart: number, signature: readonly number[]): ReadonlySet<number> {
  const tail = new Set(signature);
  for (let i = lines.length - 1; i >= bodyStart && i >= lines.length - 6; i -= 1) {
    const line = lines[i];
    if (!line || tail.has(i)) continue;
    if (isMasthead(line)) tail.add(i);
  }
  return tail;
}
