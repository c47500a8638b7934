/** How a line is numbered, and where its words begin. */
export interface Numbering {
  /** Of the heading it makes: 2 for 一、, 3 for （一）, 4 for 1. and 第一条, 5 for （1）. */
  readonly level: number;
  readonly style: string;
  /** Offset in the line of the first character after the number. */
  readonly after: number;
}

const HAN = '[一二三四五六七八九十百零〇]+';
const STYLES: readonly (readonly [style: string, level: number, pattern: RegExp])[] = [
  ['part', 1, new RegExp(`^第(?:${HAN}|\\d+)(?:编|篇|部分)[\\s\\u3000、：:]*`)],
  ['chapter', 2, new RegExp(`^第(?:${HAN}|\\d+)章[\\s\\u3000、：:]*`)],
  ['section', 3, new RegExp(`^第(?:${HAN}|\\d+)节[\\s\\u3000、：:]*`)],
  ['article', 4, new RegExp(`^第(?:${HAN}|\\d+)条[\\s\\u3000、：:]*`)],
  ['han', 2, new RegExp(`^${HAN}\\s?[、．.]\\s*`)],
  ['han-bracket', 3, new RegExp(`^[（(]\\s?${HAN}\\s?[）)][、\\s]*|^[㈠-㈩]\\s*`)],
  ['decimal-deep', 4, /^\d{1,2}(?:\.\d{1,2}){2,3}[\s\u3000]+(?=\p{Script=Han})/u],
  ['decimal', 3, /^\d{1,2}\.\d{1,2}[\s\u3000]+(?=\p{Script=Han})/u],
  ['chapter-digit', 2, /^\d{1,2}[\s\u3000]+(?=\p{Script=Han}{2,20}$)/u],
  ['digit', 4, /^\d{1,2}\s?(?:[、．]|\.(?!\d))\s*|^[⒈-⒛]\s*/],
  ['digit-bracket', 5, /^[（(]\s?\d{1,2}\s?[）)][、\s]*|^\d{1,2}[）)]\s*|^[①-⑳⑴-⒇]\s*/],
];

/** The number at the head of a folded Simplified line, or undefined. */
export function numberingOf(plain: string): Numbering | undefined {
  for (const [style, level, pattern] of STYLES) {
    const match = pattern.exec(plain);
    if (match) return { level, style, after: match[0].length };
  }
  return undefined;
}

/** Whether a line is a point of a list: a dash, a bullet. */
export function isBullet(plain: string): boolean {
  return /^(?:——|――|──|[•●◆◇■□▪▶►○※·*]|[-–]\s)/.test(plain);
}
