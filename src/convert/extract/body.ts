import type { Span } from '../../schema/quote.ts';
import { asciiDigits } from './numeral.ts';
import { BODY_END, BODY_LABEL } from './vocabulary/bodies.ts';

const LABELLED = new RegExp(`(?:${BODY_LABEL})[：:]([^）)；;。\\n]+)`, 'g');
const BRACKETED = new RegExp(
  `[（(]((?:[\\u4e00-\\u9fff]{2,16}(?:、|，|,|和)?)+?)(?:等)?(?:按职责(?:分工)?)?(?:牵头|负责|分别负责|按职责分工负责|配合)[^）)]{0,30}[）)]`,
  'g',
);
const CHARGED = new RegExp(
  `由((?:[\\u4e00-\\u9fff]{2,14}${BODY_END}|各[\\u4e00-\\u9fff（）、]{1,12})(?:[、和][\\u4e00-\\u9fff]{2,14}${BODY_END})*)(?:负责|牵头|会同)`,
  'g',
);
const SUBJECT = new RegExp(
  `^((?:[\\u4e00-\\u9fff]{1,12}${BODY_END}|各(?:县|区|市|地|部门|单位|相关部门|职能部门|级)[\\u4e00-\\u9fff（）()、]{0,14}?)(?:、[\\u4e00-\\u9fff]{1,12}${BODY_END}|[、和]?各[\\u4e00-\\u9fff]{1,8})*)(?:要|应当|应|负责|牵头)`,
);

/** Responsible bodies that a stretch of words (Simplified) names, in order, as spans of those words; the first leads. */
export function bodiesIn(words: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [LABELLED, BRACKETED, CHARGED]) {
    for (const match of words.matchAll(pattern)) {
      const list = match[1];
      if (list === undefined) continue;
      found.push(...listed(list, match.index + match[0].indexOf(list)));
    }
  }
  return distinct(found.toSorted((a, b) => a.start - b.start));
}

/** The authorities that a clause makes its subject: 市委督查室、市政府督查室要…. */
export function subjectBodies(clause: string): Span[] {
  const list = SUBJECT.exec(asciiDigits(clause))?.[1];
  return list === undefined ? [] : distinct(listed(list, 0));
}

function listed(list: string, at: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= list.length; i += 1) {
    const c = list[i] ?? '、';
    if (/[（(]/.test(c)) depth += 1;
    if (/[）)]/.test(c)) depth -= 1;
    if (i < list.length && (depth > 0 || !/[、，,和 　]/.test(c))) continue;
    const name = list.slice(start, i).replace(/(?:等)?(?:按职责分工)?(?:分别)?(?:负责|牵头|配合)?$/, '');
    const lead = /^(?:[^：:]*[：:])?[\s　]*/.exec(name)?.[0].length ?? 0;
    if (name.length - lead >= 2) spans.push({ start: at + start + lead, end: at + start + name.length });
    start = i + 1;
  }
  return spans;
}

function distinct(spans: readonly Span[]): Span[] {
  const ordered: Span[] = [];
  for (const s of spans) if (!ordered.some((o) => o.start < s.end && s.start < o.end)) ordered.push(s);
  return ordered;
}
