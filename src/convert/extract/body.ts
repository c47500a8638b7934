import type { Span } from '../../schema/quote.ts';
import { BODY_END, BODY_LABEL, SHARED } from './vocabulary/bodies.ts';

const BRACKET = /[（(【[]([^（()）【】]*(?:[（(][^（()）]*[）)][^（()）【】]*)*)[）)】\]][。；]?/g;
const ONE_BRACKET = /^(?:【[^】]*】|[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)])$/;
const LABEL = new RegExp(`^[ 　]*(?:${BODY_LABEL})[：:]`);
const ENDS = new RegExp(`(?:${BODY_END})(?:等)?$`);
const TAIL = new RegExp(`(?:等)?(?:${SHARED})?$`);
const CHARGED = new RegExp(`由([^，。；（]{2,40}?)(?:牵头|负责|会同)`, 'g');
const HELPED = /^(?:支持|鼓励|推动|引导)([^，“]{2,30}?)(?:积极|加快|全力|努力)?(?:争创|申创|创建|申报|申建)/;
const SUBJECT =
  /^([^，。；]{2,40}?)(?:要(?!素|求|点)|应当|应|负责|将?牵头|每(?:半|两|双)?个?[年季月周旬]度?|[逐按][年季月周旬]|于\d|将(?=制定|出台|印发|组织|开展|建立|会同))/;
/** 今年江门供电局将投入, 市消防救援支队下半年将开展: an authority that is to act. */
const ACTS = new RegExp(
  `^(?:今年|明年|年内|下半年|20\\d{2}年|下一步|接下来)?([^，。；\\d]{2,16}?(?:${BODY_END}))(?:今年|明年|年内|[上下]半年|[一二三四]季度|\\d{1,2}月(?:底前|份)?)?(?:将|拟|计划)(?!军|来)`,
);
/** 市教育局会同市财政局: who joins in follows. */
const JOINED =
  /^([^，。；]{2,16}?)(?:要)?会同([^，。；]{2,20}?)(?:于|共同|联合|负责|制定|出台|建立|开展|组织|扩大|研究|尽快|印发|编制)/;

/** Responsible bodies that a paragraph (Simplified) names in brackets, after a label, or with 由…负责; the first leads. */
export function bodiesIn(words: string): Span[] {
  const found: Span[] = [];
  for (const match of words.matchAll(BRACKET)) {
    if (match[1] !== undefined) found.push(...inParts(match[1], match.index + 1));
  }
  if (LABEL.test(words)) found.push(...inParts(words, 0));
  for (const match of words.matchAll(CHARGED)) {
    if (match[1] !== undefined) found.push(...named(match[1], match.index + 1));
  }
  return distinct(
    words,
    found.toSorted((a, b) => a.start - b.start),
  );
}

/** The authorities that a clause makes its subject: 市委督查室、市政府督查室要…. */
export function subjectBodies(clause: string): Span[] {
  const joined = JOINED.exec(clause);
  if (joined?.[1] !== undefined && joined[2] !== undefined) {
    const spans = [...named(joined[1], 0), ...named(joined[2], clause.indexOf(joined[2], joined[1].length))];
    if (spans.length > 1) return spans;
  }
  const list = ACTS.exec(clause)?.[1] ?? SUBJECT.exec(clause)?.[1];
  return list === undefined ? [] : named(list, clause.indexOf(list));
}

/** Whom a clause helps or moves to win a title: 支持涟源市高新区争创国家高新区. */
export function helpedBodies(clause: string): Span[] {
  const list = HELPED.exec(clause)?.[1];
  return list === undefined ? [] : named(list, clause.indexOf(list), true);
}

/** Whether a sentence is nothing but a list of bodies: 【市公安局】, （责任单位：市科技局）. */
export function isBodyList(words: string): boolean {
  const plain = words.trim();
  return LABEL.test(plain) || (ONE_BRACKET.test(plain) && bodiesIn(plain).length > 0);
}

/** 市财政局牵头，市教育局配合，6月底前完成: the term is no body; of equal length. */
function withoutTerm(list: string): string {
  return list
    .replace(LABELLED_TERM, (term) => '　'.repeat(term.length))
    .replace(TERM_BEHIND, (term) => '　'.repeat(term.length));
}

/** 责任单位：市建设局，完成时限：2023年9月底. */
const LABELLED_TERM = /[，,、][ 　]*(?:完成|时间|整改|推进|办理|时限)(?:时限|时间|期限|节点|要求)?[：:].*$/;
const TERM_BEHIND =
  /[，,](?:(?:20)?\d[^，,、局委办]*|[上下]半年[^，,、]*|全年[^，,、局]*|年[底内][^，,、局]*|长期[^，,、局]*|持续[^，,、局]*|常年[^，,、局]*|每[年季月][^，,、局]*)$/;

/** One mark, so that offsets hold. */
const PARTED = new RegExp(`[；;]|[ 　](?=[ 　]*(?:${BODY_LABEL})[：:])`);
/** 责任领导：…: who answers for it is a person. */
const OF_A_PERSON = /^[ 　]*(?:[市县区]级)?(?:责任|牵头|分管|包抓|包联|挂钩|挂联)(?:领导|县长|市长|区长)[：:]/;

/** 牵头部门：市交通运输局；配合部门：市公安局 — each part with or without its label. */
function inParts(list: string, at: number): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const part of list.split(PARTED)) {
    const label = LABEL.exec(part)?.[0].length ?? 0;
    if (!OF_A_PERSON.test(part)) found.push(...named(withoutTerm(part.slice(label)), at + start + label, label > 0));
    start += part.length + 1;
  }
  return found;
}

/** The names that a cell or a line holds where its head says that it holds bodies; `at` is where it begins. */
export function bodyNames(list: string, at: number): Span[] {
  return named(list, at, true);
}

/** The names of a list; without a label every one of them must end like an authority. */
function named(list: string, at: number, labelled = false): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= list.length; i += 1) {
    const c = list[i] ?? '、';
    if (/[（(]/.test(c)) depth += 1;
    if (/[）)]/.test(c)) depth -= 1;
    const joins = /[和与及]/.test(c) && ENDS.test(list.slice(start, i)) && !isOneWithParty(list, i);
    if (i < list.length && (depth > 0 || !(joins || /[、，,]/.test(c)))) continue;
    const piece = list.slice(start, i);
    const lead = /^[\s　]*/.exec(piece)?.[0].length ?? 0;
    const name = piece
      .slice(lead)
      .replace(/[\s　。．]+$/, '')
      .replace(TAIL, '');
    if (name.length >= 2) spans.push({ start: at + start + lead, end: at + start + lead + name.length });
    start = i + 1;
  }
  const names = spans.map((s) => list.slice(s.start - at, s.end - at));
  const all = names.every((n) => isBody(n) || COUNTY.test(n)) && names.some(isBody);
  return labelled || all ? spans : [];
}

/** 定南县党委和政府: two names of one county. */
function isOneWithParty(list: string, at: number): boolean {
  return /[党工]委$/.test(list.slice(0, at)) && /^(?:人民)?政府|^管委会/.test(list.slice(at + 1));
}

/** （市科技局、石峰区）: a county or a zone beside an authority. */
const COUNTY = /^(?!对|为|在|将)[\u4e00-\u9fff]{1,7}(?:[市县区旗]|管委会)$/;

/** 所有乡镇（街道）: no body, but one more kind of place. */
const ONLY_A_KIND = /^(?:街道|乡镇|镇街|部门|单位|中心|公司|集团|园区|学院|大学|医院|协会|商会|银行|机构|法院|政府)$/;

function isBody(name: string): boolean {
  return (
    name.length > 2 &&
    name.length <= 24 &&
    !ONLY_A_KIND.test(name) &&
    (ENDS.test(name) || /^(?:市级?|县级?|区级?)?各/.test(name)) &&
    !/^(?:对|为|在|将|以)/.test(name)
  );
}

function distinct(words: string, spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter((s) => {
    const name = words.slice(s.start, s.end);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
