import type { Edit } from '../../../schema/edit.ts';
import { BLOCKS, CELLS, isElement, LETTERS, PROGRAMS } from './elements.ts';

const VALUE = String.raw`\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|“[^“”<>]*”|[^\s"'<>=]+)`;
const ATTRIBUTES = String.raw`(?:\s+(?:[a-z_:][\w:.-]*${VALUE}|nowrap|noshade|disabled|checked|hidden|async|defer))*`;
const TAG = new RegExp(String.raw`<(/?)([a-z][a-z0-9:]*)(${ATTRIBUTES})\s*/?>`, 'iuy');
/** No tag is longer; a style that Word wrote is long. */
const LONGEST = 2000;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  readonly bare: boolean;
}

/** Whether what begins at `at` is closed before anything else begins. */
function isClosed(text: string, at: number): boolean {
  const end = Math.min(text.length, at + LONGEST);
  for (let i = at + 1; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3e) return true;
    if (unit === 0x3c) return false;
  }
  return false;
}

/** The tag of a known element that begins at `at`. */
function tagAt(text: string, at: number): Tag | undefined {
  if (!isClosed(text, at)) return undefined;
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  const name = match?.[2]?.toLowerCase() ?? '';
  if (!match || !isElement(name)) return undefined;
  return { start: at, end: at + match[0].length, name, closing: match[1] === '/', bare: match[3] === '' };
}

/** Every tag and comment of a text; what stands in a program or a comment is part of it. */
function tagsOf(text: string): Tag[] {
  const found: Tag[] = [];
  if (!text.includes('<')) return found;
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  // Once nothing more closes an element, nothing is sought again: time stays linear.
  const unclosed = new Set<string>();
  // A page has one title; more are no titles.
  let titled = false;
  const closed = (mark: string, from: number): number => {
    const at = unclosed.has(mark) ? -1 : lower.indexOf(mark, from);
    if (at === -1) unclosed.add(mark);
    return at;
  };
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = closed('-->', at + 4);
      if (end !== -1) found.push({ start: at, end: end + 3, name: '!', closing: false, bare: false });
      at = end === -1 ? at + 1 : end + 3;
      continue;
    }
    if (lower.startsWith('<!doctype', at) && isClosed(text, at)) {
      const end = text.indexOf('>', at) + 1;
      found.push({ start: at, end, name: '!', closing: false, bare: false });
      at = end;
      continue;
    }
    const tag = tagAt(text, at);
    if (!tag) {
      at += 1;
      continue;
    }
    const mark = `</${tag.name}>`;
    const hidden = PROGRAMS.has(tag.name) || (tag.name === 'title' && !titled);
    titled ||= tag.name === 'title';
    const close = hidden && !tag.closing ? closed(mark, tag.end) : -1;
    const end = tag.name === 'title' && !isRepeated(text, tag.end, close) ? -1 : close;
    found.push(end === -1 ? tag : { ...tag, end: end + mark.length });
    at = end === -1 ? tag.end : end + mark.length;
  }
  return found;
}

/** Whether the title of a page, up to the name of its site, is shown again below: only then nothing is lost with it. */
function isRepeated(text: string, from: number, to: number): boolean {
  if (to === -1 || to - from > LONGEST) return false;
  const title = (/^[^_|｜\-—<]*/u.exec(text.slice(from, to))?.[0] ?? '').trim();
  return title.length > 1 && text.includes(title, to);
}

/** Single letters without attributes that are closed again, or stand where a formula cannot. */
function isTag(tag: Tag, text: string, closes: ReadonlySet<string>): boolean {
  if (!tag.bare || tag.closing || !LETTERS.has(tag.name) || closes.has(tag.name)) return true;
  const before = text.charAt(tag.start - 1);
  return tag.name === 'p' && (before === '' || before === '\n' || before === '>');
}

function instead(tag: Tag): string {
  if (BLOCKS.has(tag.name)) return '\n';
  return CELLS.has(tag.name) ? ' ' : '';
}

/** Tags of HTML away, where a block begins or ends a line; `kept` tells the places that speak of tags and keep them. */
export function tagEdits(text: string, kept: (at: number) => boolean): Edit[] {
  const tags = tagsOf(text);
  const closes = new Set(tags.filter(({ closing }) => closing).map(({ name }) => name));
  return tags
    .filter((tag) => isTag(tag, text, closes) && !kept(tag.start))
    .map((tag) => ({
      start: tag.start,
      end: tag.end,
      original: text.slice(tag.start, tag.end),
      replacement: instead(tag),
      rule: 'markup',
      proof: 'dictionary',
      confidence: 0.99,
    }));
}
