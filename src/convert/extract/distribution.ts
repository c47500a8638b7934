import type { DateMention } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import { indicatorOf } from './indicator.ts';
import type { Part } from './part.ts';

const EACH = /分别|依次|各为/;

/**
 * 到2022年、2025年分别达到300家、360家: the numbers of a segment take the dates of a list in turn, where there are as many
 * of the one as of the other. A list of names before 分别 is divided among its numbers in the same way.
 */
export function distributed(given: readonly Part[], indicators: ExtractionInput['indicators']): Part[] {
  const parts = given.map(ofEachPlace);
  return parts.map((part) => {
    const mates = parts.filter((p) => p.statement === part.statement);
    if (mates.length < 2 || !(EACH.test(part.statement.clause.words) || goesOn(parts, mates))) return part;
    const at = mates.indexOf(part);
    const term = listed(part, mates.length)[at];
    if (term !== undefined) return dealt(part, mates[0] ?? part, term);
    const comparator = bound(part, mates[0]);
    const subject = subjectsOf(parts, mates)[at];
    if (subject === undefined) return { ...part, figure: { ...part.figure, comparator } };
    return { ...part, figure: { ...part.figure, comparator, subject, indicator: indicatorOf(subject, indicators).id } };
  });
}

/** What each of the numbers counts; empty where nothing says so. */
function subjectsOf(parts: readonly Part[], mates: readonly Part[]): readonly string[] {
  const own = [sectors(mates), names(mates), countedBefore(parts, mates)].find((s) => s.length > 0);
  if (own !== undefined || !goesOn(parts, mates)) return own ?? [];
  const at = parts.findIndex((p) => p === mates[0]);
  return countedBefore(parts, parts.slice(Math.max(0, at - mates.length), at));
}

/** 分别为22486元、10973元，增长4.7%、6.9%: as many numbers again for the same names. */
function goesOn(parts: readonly Part[], mates: readonly Part[]): boolean {
  const [first, ...rest] = mates;
  if (first === undefined || rest.length === 0 || !rest.every((m) => /^[\d.]/.test(m.words))) return false;
  const before = parts.slice(Math.max(0, parts.indexOf(first) - mates.length), parts.indexOf(first));
  return (
    before.length === mates.length &&
    /^(?:同比|比上年|较上年|名义|实际|年均)*(?:增长|下降|提高|降低|减少|增加)\d/.test(first.words) &&
    before.every(
      (p) =>
        p.statement === before[0]?.statement &&
        p.statement.segment === first.statement.segment &&
        EACH.test(p.statement.clause.words),
    )
  );
}

/** 灌云县、灌南县分别完成42.6亿元、38.2亿元: a figure for each, of which the first place has one only. */
function ofEachPlace(part: Part): Part {
  const { statement } = part;
  if (statement.places.length < 2 || statement.placed.place === undefined || !EACH.test(statement.clause.words))
    return part;
  return { ...part, statement: { ...statement, placed: { city: statement.placed.city } } };
}

/** 分别完成8个、12个: what is nothing but a number is done as the first is, each at its own time. */
function dealt(part: Part, first: Part, term: DateMention): Part {
  const statement: Part['statement'] = { ...part.statement, term, termFrom: 'sentence' };
  if (part === first || !/^[\d.]/.test(part.words)) return { ...part, statement };
  const { measure, period } = first.figure;
  const figure = { ...part.figure, measure, period, comparator: bound(part, first) };
  return { ...part, statement, taken: first.taken, grows: first.grows, figure };
}

/** 分别突破60亿元、200亿元: the first bound holds for the others, which are nothing but numbers. */
function bound(part: Part, first: Part | undefined): Part['figure']['comparator'] {
  const own = part.figure.comparator;
  return own === '=' &&
    first !== undefined &&
    /^[\d.]/.test(part.words) &&
    first.quantity.end === first.quantity.unitEnd
    ? first.figure.comparator
    : own;
}

const SHORTEST = 4;

/** 三次产业增加值分别…: the first, the second and the third. */
const THREE_SECTORS =
  /(?:三次产业|三大产业|三产业|第一、二、三(?:次)?产业|一、二、三(?:次)?产业)(?![^，\d]*(?:结构|比例|之比))([^，\d、]*?)(?:比重|占比|增速)?(?:同比|比上年)?分别/;

function sectors(mates: readonly Part[]): readonly string[] {
  const words = mates[0]?.statement.clause.words ?? '';
  const counted = THREE_SECTORS.exec(words)?.[1];
  return counted === undefined || mates.length !== 3
    ? []
    : ['第一', '第二', '第三'].map((which) => `${which}产业${counted.replace(/(?:同比|增长|达到?|为)$/, '')}`);
}

/** 高新技术企业、科技型中小企业分别…: the names; 城镇、农村居民收入 share what follows the last. */
function names(mates: readonly Part[]): readonly string[] {
  const subject = mates[0]?.figure.subject ?? '';
  if (mates.some((m) => m.figure.subject !== subject)) return [];
  const split = subject.split(/[、和与及]/);
  if (split.length !== mates.length) return [];
  const last = split.at(-1) ?? '';
  return split.map((name) => (name.length < SHORTEST ? `${name}${last.slice(name.length)}` : name));
}

/** 进出口298亿元，其中出口222亿元，分别增长7%、10%: what the numbers of the clauses before count, one for each. */
function countedBefore(parts: readonly Part[], mates: readonly Part[]): readonly string[] {
  const first = mates[0];
  if (
    first === undefined ||
    !/^(?:20\d\d年|今年|去年|上年|同比|环比|[比较](?:上年|去年|前年|年初|\d{4}年)(?:同期|末)?|名义|实际|均)*分别/.test(
      first.words,
    )
  )
    return [];
  const at = parts.indexOf(first);
  const before = parts.slice(Math.max(0, at - mates.length), at);
  const together = before.every(
    (p) =>
      p.statement.segment === first.statement.segment &&
      (first.figure.measure === 'share' || p.figure.measure === before[0]?.figure.measure),
  );
  return together && before.length === mates.length ? before.map((p) => p.figure.subject) : [];
}

/** The list of dates last named in the sentence, where it is as long as asked. */
function listed({ statement }: Part, length: number): readonly DateMention[] {
  return statement.row.length === length ? statement.row : [];
}

/** 到2025年、2027年和2030年: dates with nothing but a mark between them; all of them are terms where the first is. */
export function inRow(mentions: readonly DateMention[], words: string): readonly DateMention[] {
  const row: DateMention[] = [];
  for (const mention of mentions) {
    const last = row.at(-1);
    if (last !== undefined && !/^(?:[、和及与]|以及)$/.test(words.slice(last.end, mention.start))) break;
    row.push(
      row[0]?.role === 'by' && mention.role === 'in' && mention.edtf !== null && !mention.edtf.includes('/')
        ? { ...mention, role: 'by', edtf: `../${mention.edtf}` }
        : mention,
    );
  }
  return row.length > 1 ? row : [];
}
