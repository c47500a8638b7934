import type { Edit } from '../../../schema/edit.ts';
import { folded } from '../folded.ts';
import { breadcrumbSpan, isBreadcrumb } from './breadcrumb.ts';
import { CONTACT_MARKS, FOOTER_WORDS, LINE_STARTS, LINES, MENU_ENDINGS, WIDGETS } from './vocabulary.ts';
import { bareOf, lineAt, LONGEST, type Line } from './line.ts';
import { beginsWithControl, controlsIn, isToolbar } from './toolbar.ts';

const WHOLE = new Set(LINES.map(bareOf));
/** Furniture stands at the ends of a page: so many written lines from the top and from the bottom are looked at. */
const ZONE = 60;
/** The longest item of a menu, in characters. */
const ITEM = 12;
const MENU = 3;
/** So many of a menu's items must end in words that menus use. */
const MENU_SHARE = 0.5;
const SENTENCE = /[。！？；，,;!?]/u;
const OWNER = /地\s*址|版权|copyright|©|ICP备|公网安备|主办|承办|网站标识码/iu;
const LIST_MARK = /^[-–—•·●■◆▪►>*|]\s*/u;
const FACT = /(?:来源|日期|时间|发布|发文|文号|索引号|作者|记者|成文|信息)\s*[：:]|\d{4}\s*[-年./]\s*\d{1,2}/u;
/** A labelled fact, which is not lost with the controls beside it. */
const LABEL = /(?:来源|日期|时间|发布|发文|文号|索引号)\s*[：:]/u;
const HTML = /<\/?(?:a|b|br|div|em|font|i|img|input|li|p|script|span|strong|style|table|td|th|tr|ul)\b[^<>]*>?/giu;

/** The written lines of the top and of the bottom of a page. */
function zones(text: string): { readonly head: Line[]; readonly tail: Line[] } {
  const head: Line[] = [];
  let from = 0;
  while (from < text.length && head.length < ZONE) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const line = lineAt(text, from, end);
    if (line.text !== '') head.push(line);
    from = end + 1;
  }
  const tail: Line[] = [];
  let to = text.length;
  while (to >= from && to > 0 && tail.length < ZONE) {
    const start = text.lastIndexOf('\n', to - 1) + 1;
    const line = lineAt(text, start, to);
    if (start < from) break;
    if (line.text !== '') tail.push(line);
    to = start - 1;
  }
  return { head, tail: tail.reverse() };
}

function isProse(line: Line): boolean {
  return (line.text.length > 40 || /[。！？]/u.test(line.text)) && !isBreadcrumb(line);
}

function isItem(line: Line): boolean {
  const item = line.text.replace(LIST_MARK, '');
  return item.length <= ITEM && !SENTENCE.test(item) && !/[《》“”：:（）()]/u.test(item) && !/\d{2}/.test(item);
}

function endsLikeMenu(line: Line): boolean {
  return line.bare === '' || MENU_ENDINGS.some((ending) => line.bare.endsWith(ending)) || WHOLE.has(line.bare);
}

/** Lines of the vocabulary, and rows of addresses and notices that close a page. */
function isWidget(line: Line, atEnd: boolean): boolean {
  if (line.text.length > LONGEST) return false;
  const plain = line.text.replace(HTML, '');
  if (plain !== line.text && (plain.trim() === '' || WHOLE.has(bareOf(plain)))) return true;
  if (WHOLE.has(line.bare) || isToolbar(line.text)) return true;
  const lower = line.text.toLowerCase();
  const started = LINE_STARTS.some((start) => lower.startsWith(start)) && !/[。！？]/u.test(line.text);
  if (started && !(beginsWithControl(line.text) && LABEL.test(line.text))) return true;
  if (!atEnd) return false;
  // A notice may end with a telephone number too: an owner's row names the place or the licence, and is no sentence.
  const marks = CONTACT_MARKS.filter((mark) => mark.test(line.text)).length;
  if (marks >= 2 && OWNER.test(line.text) && !/[，。；]/u.test(line.text)) return true;
  const words = FOOTER_WORDS.filter((word) => line.bare.includes(word));
  return words.reduce((sum, word) => sum + word.length, 0) >= Math.max(6, line.bare.length * 0.6);
}

/** Menus: runs of short lines without sentence marks, most of which end as the items of menus do. */
function menus(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  for (let i = 0; i < lines.length;) {
    let end = i;
    for (let line = lines[end]; line && isItem(line); line = lines[end]) end += 1;
    const group = lines.slice(i, end);
    const listed = group.filter((line) => LIST_MARK.test(line.text));
    // Where items bear a mark, the menu is from the first to the last of those; a title may follow.
    const bulleted = listed.length >= MENU;
    const last = listed.at(-1);
    const extent =
      bulleted && listed[0] && last
        ? group.slice(group.indexOf(listed[0]), group.indexOf(last) + 1 + Number(last.bare === ''))
        : group;
    const written = extent.filter((line) => line.bare !== '');
    const like = written.filter(endsLikeMenu);
    if (written.length >= MENU && like.length >= written.length * (bulleted ? MENU_SHARE : 1)) {
      for (const line of extent) found.add(line);
    }
    i = Math.max(end, i + 1);
  }
  return found;
}

function removal(text: string, start: number, end: number): Edit {
  return {
    start, end, original: text.slice(start, end), replacement: '', rule: 'furniture', proof: 'dictionary', confidence: 0.95,
  }; // prettier-ignore
}

/** The parts of a line of facts that are widgets, with the blanks before them. */
function partsOf(line: Line, text: string): Edit[] {
  if (line.text.length > LONGEST || /[。！？]/u.test(line.text)) return [];
  const raw = folded(text.slice(line.start, line.end));
  if (!FACT.test(raw)) return [];
  const controls = controlsIn(raw);
  if (controls.length > 0) return controls.map(({ start, end }) => removal(text, line.start + start, line.start + end));
  for (const widget of WIDGETS) {
    const match = widget.exec(raw);
    if (!match || match[0].trim() === '') continue;
    let start = match.index;
    const end = match.index + match[0].length;
    while (start > 0 && raw.charAt(start - 1) === ' ') start -= 1;
    if (start === 0) continue;
    return [removal(text, line.start + start, line.start + end)];
  }
  return [];
}

/**
 * What is furniture of the page and not of the document: whole lines, and widgets in lines of facts. It is looked for
 * at the top, before the first prose, and at the bottom, after the last; between them only lines that are nothing but a
 * widget go. When in doubt a line stays.
 */
export function furnitureEdits(text: string): Edit[] {
  const { head, tail } = zones(text);
  const lines = [...head, ...tail];
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  const top = firstProse === -1 ? lines : lines.slice(0, firstProse);
  const bottom = lastProse === -1 ? [] : lines.slice(lastProse + 1);
  // The line before the facts, or before the prose, is the title: a menu does not reach over it.
  const facts = top.findIndex((line) => FACT.test(line.text));
  const titleAt = (facts === -1 ? top.length : facts) - 1;
  const title = firstProse === -1 && facts === -1 ? undefined : top[titleAt];
  const candidates = top.filter((line) => line !== title || isWidget(line, false));
  const gone = new Set<Line>();
  for (const line of menus(candidates.slice(0, Math.max(0, candidates.length)))) gone.add(line);
  for (const line of menus(bottom)) gone.add(line);
  const atEnd = new Set(bottom.length > 0 ? bottom : lines.slice(-3));
  for (const line of lines) if (isWidget(line, atEnd.has(line))) gone.add(line);
  // Rows between two pieces of furniture that hold no word are its bullets.
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (line.bare === '' && (!before || gone.has(before))) gone.add(line);
  });
  const edits: Edit[] = [];
  const crumbs = new Set(lines.slice(0, head.length).filter(isBreadcrumb));
  for (const line of lines) {
    if (crumbs.has(line)) {
      const { start, end } = breadcrumbSpan(line, folded(text.slice(line.start, line.end)), lines);
      edits.push(removal(text, start, end));
    } else if (gone.has(line)) edits.push(removal(text, line.start, line.end));
    else edits.push(...partsOf(line, text));
  }
  return edits;
}
