import type { Edit } from '../../schema/edit.ts';
import { isHan } from './garbled/alphabet.ts';
import { modelUnits, packagedLexicon } from './model/lexicon.ts';

/** What paper and PDF leave in a text: numbers of pages in the middle of words, lines that end where the sheet did. */

/** A number between two Chinese characters, with the line end that may stand beside it. */
const BETWEEN = /(?<=\p{Script=Han})\n?(\d{1,3})\n?(?=\p{Script=Han})/gu;
/** So many numbers, each one more than the last, are the pages of a document. */
const PAGES = 3;
/** Lines of a page that was set to a width: at least so many, at least so long, and this share of them full. */
const LINES = 6;
const NARROWEST = 16;
const WIDEST = 80;
const FULL_SHARE = 0.5;
const SLACK = 2;
/** The share of the breaks that fall inside a word, where lines are broken without regard to words. */
const SPLIT_SHARE = 0.2;
const SENTENCE_END = /[。！？：；”）》…]$/u;

/** True where the characters on both sides of a place make a word together. */
function splitsWord(text: string, before: number, after: number): boolean {
  const fold = modelUnits();
  const lexicon = packagedLexicon();
  const first = lexicon.child(0, fold[text.charCodeAt(before)] ?? 0);
  return first !== 0 && lexicon.child(first, fold[text.charCodeAt(after)] ?? 0) !== 0;
}

/** Numbers of pages that stand in the middle of words (治理体13系和): a rising sequence of them, or none. */
export function pageNumberEdits(text: string): Edit[] {
  const found = [...text.matchAll(BETWEEN)].filter((match) =>
    splitsWord(text, match.index - 1, match.index + match[0].length),
  );
  let run: RegExpExecArray[] = [];
  const pages: RegExpExecArray[] = [];
  const close = (): void => {
    if (run.length >= PAGES) pages.push(...run);
    run = [];
  };
  for (const match of found) {
    const last = run.at(-1);
    if (last && Number(match[1]) !== Number(last[1]) + 1) close();
    run.push(match);
  }
  close();
  return pages.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    original: match[0],
    replacement: '',
    rule: 'page-number',
    proof: 'dictionary',
    confidence: 0.95,
    reason: 'one of a sequence of page numbers, each in the middle of a word',
  }));
}

/** A line that is nothing but the number of a page, as official documents print it. */
const PAGE_LINE =
  /^[ \t\u3000]*(?:[-—–－]{1,2}[ \u3000]?(\d{1,4})[ \u3000]?[-—–－]{1,2}|第[ \u3000]?(\d{1,4})[ \u3000]?页(?:[ ,，\u3000]*共[ \u3000]?\d{1,4}[ \u3000]?页)?)[ \t\u3000]*$/gmu;
/** A single such line may be the text's own. */
const PAGE_LINES = 2;

/** Lines with the numbers of pages (— 3 —), two at least, written alike, each one more than the last; a word that they part is joined again. */
export function pageLineEdits(text: string): Edit[] {
  const found = [...text.matchAll(PAGE_LINE)];
  const numbers = found.map((match) => Number(match[1] ?? match[2]));
  const forms = new Set(found.map(([line]) => line.replace(/\d+/gu, '1').replace(/\s/gu, '')));
  if (found.length < PAGE_LINES || forms.size > 1) return [];
  if (numbers.some((number, i) => i > 0 && number !== (numbers[i - 1] ?? 0) + 1)) return [];
  return found.map((match) => {
    const start = Math.max(0, match.index - 1);
    let end = match.index + match[0].length;
    if (isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end + 1)) && splitsWord(text, start - 1, end + 1))
      end += 1;
    return {
      start,
      end,
      original: text.slice(start, end),
      replacement: '',
      rule: 'page-number',
      proof: 'dictionary',
      confidence: 0.95,
      reason: 'a line that is the number of a page, in order with others',
    };
  });
}

/** Line ends in the middle of sentences, on a page whose lines were broken at a width without regard to words. */
export function lineBreakEdits(text: string): Edit[] {
  const ends: number[] = [];
  const lengths: number[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    const length = at - start;
    // A line that ends a paragraph or is blank says nothing of the width.
    if (length > WIDEST) return [];
    ends.push(at);
    lengths.push(length);
    start = at + 1;
  }
  const width = Math.max(0, ...sampled(lengths));
  if (ends.length < LINES || width < NARROWEST) return [];
  const full = ends.filter((_, i) => (lengths[i] ?? 0) >= width - SLACK);
  const open = full.filter((at) => {
    const before = text.slice(Math.max(0, at - 1), at);
    return !SENTENCE_END.test(before) && continues(text, at + 1);
  });
  if (full.length < FULL_SHARE * ends.length || open.length < LINES / 2) return [];
  const split = open.filter((at) => isHan(text.charCodeAt(at - 1)) && splitsWord(text, at - 1, at + 1));
  if (split.length < Math.max(2, SPLIT_SHARE * open.length)) return [];
  return open.map((at) => ({
    start: at,
    end: at + 1,
    original: '\n',
    replacement: '',
    rule: 'line-break',
    proof: 'dictionary',
    confidence: 0.9,
    reason: 'the line ends at the width of the page, in the middle of a sentence',
  }));
}

/** True where a line goes on with a Chinese character, or with a mark that no line begins with. */
function continues(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || '，。、；：！？”）》'.includes(text.charAt(at) || '\n');
}

/** Enough lengths to know the width by; a page has few line ends that say otherwise. */
function sampled(lengths: readonly number[]): readonly number[] {
  return lengths.slice(0, 10_000);
}
