import type { Block } from '../../schema/document.ts';
import type { Pledge, Result } from '../../schema/record.ts';
import type { Draft, Extraction, ExtractionInput } from './extraction.ts';
import { distributed } from './distribution.ts';
import { keptInWords } from './fulfilled.ts';
import { instrumentsOf } from './instrument.ts';
import { milestoneOf } from './milestone.ts';
import { partsOf, type Part } from './part.ts';
import { actionPledge, isGoal, targetPledge } from './pledge.ts';
import { remainders } from './remainder.ts';
import { deedResult, figureResult } from './result.ts';
import { reportedRows } from './reported-row.ts';
import { indicatorRows } from './row.ts';
import { type Statement, statements } from './statement.ts';
import { MEETING_HELD } from './vocabulary/events.ts';
import { HAS_A_SHARE } from './vocabulary/orientation.ts';
import { taskRows } from './task-row.ts';
import { isWholeOfNext } from './whole.ts';

const NOTHING: Extraction = { pledges: [], results: [], milestones: [], instruments: [], excluded: [] };

/**
 * Draws the typed records from a restored, outlined document. Every record quotes a contiguous run of one block; two
 * records of a kind never share a span; no record touches an uncertain span. Of a document in another language only
 * its Chinese paragraphs are read.
 */
export function extract(given: ExtractionInput): Extraction {
  const whole = given.language === 'zh' ? given : { ...given, blocks: given.blocks.filter((b) => isChinese(given, b)) };
  if (given.language !== 'zh' && !whole.blocks.some((b) => SAYS.has(b.kind))) return NOTHING;
  const rows = indicatorRows(whole);
  const table = reportedRows(whole);
  const left = whole.blocks.filter((b) => !rows.blocks.has(b) && !table.blocks.has(b));
  const input = { ...whole, ...taskRows({ blocks: left, simplified: whole.simplified }) };
  const run = statements(input);
  const parts = distributed(
    partsOf(run, input.indicators, (s) => !s.ruled && s.unowned === null && !s.foreseen),
    input.indicators,
  );
  const counted = parts.filter((part) => !isWholeOfNext(part));
  const promised = counted.filter(isPromised).map((part) => ({ part, draft: targetPledge(part, input) }));
  const reported = counted.filter((p) => !isPromised(p)).map((part) => ({ part, draft: figureResult(part, input) }));
  const milestones = distinct(run.flatMap((s) => milestoneOf(s, input) ?? []));
  // 5月封关运营: a dated event is a result as well, unless a meeting was held.
  const events = new Set(
    milestones
      .filter((m) => !MEETING_HELD.test(m.event) && !LOOKED_INTO.test(m.event) && m.rule !== IN_FORCE)
      .map((m) => m.quote.end),
  );
  const bare = run.filter((s) => s.unowned !== 'other' && !s.foreseen && (s.ruled || s.quantities.length === 0));
  const done = distinct(
    bare
      .filter((s) => !s.ruled && s.unowned === null && isReported(s))
      .flatMap((s) => deedResult(s, input) ?? (events.has(s.clause.end) ? deedResult(s, input, true) : null) ?? []),
  );
  const acts = distinct(
    bare.flatMap((s) => {
      if (s.ruled ? !isPaidOut(s) : !isReported(s)) return actionPledge(s, input) ?? [];
      return isSetByRule(s) ? (actionPledge({ ...s, term: null, termFrom: 'none' }, input) ?? []) : [];
    }),
  );
  const kept = keptInWords(run, [...promised.map((p) => p.draft), ...acts], input);
  const deeds = acts.filter((d) => !kept.some((k) => sameQuote(k.result, d)));
  const pledges = [...promised.map((p) => p.draft), ...deeds, ...rows.pledges].toSorted(byPlace);
  const met = kept.map(({ result, goal }) => ({ ...result, speaksTo: pledges.indexOf(goal) }));
  const others = done.filter((d) => !kept.some((k) => sameQuote(k.result, d)));
  const results = [...linked(reported, promised, pledges), ...others, ...met, ...table.results].toSorted(byPlace);
  const excluded = remainders(run, [...pledges, ...results, ...milestones], input);
  return { pledges, results, milestones, instruments: instrumentsOf(input), excluded };
}

/** 督查组开展专项督查, 代表审议报告: what is looked into or heard, and no result of anything. */
const LOOKED_INTO = /督查|督察|审议|巡视|巡察|调研|考察|解除|检查|听取/;
const IN_FORCE = 'milestone/entry-into-force';
const SAYS: ReadonlySet<string> = new Set(['paragraph', 'item']);

/** Whether a block is a paragraph in Chinese: no Latin sentence that names a Chinese title, no name beside its English. */
function isChinese({ simplified }: ExtractionInput, block: Block): boolean {
  const words = simplified.slice(block.start, block.end);
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words);
  return !kana && han >= FEWEST_HAN && han > latin;
}

const FEWEST_HAN = 8;

/** A number is promised where its clause looks ahead, or is named a goal; otherwise it is reported. */
function isPromised(part: Part): boolean {
  if (HAS_A_SHARE.test(part.words) && !isGoal(part)) return false;
  return isGoal(part) || part.statement.orientation === 'future' || isYetToCome(part);
}

/** By then no authority reports a whole year that has not ended. */
const LAST_MONTH_TOO_EARLY = 3;
const REPORTED_ALREADY = /[了已]|^现在(?:是|有|为)|^现为|截至|截止|累计|目前|前\d+个?月|[一1]季度|[1-3]月/;

/** 2023年…增长5%, said in January 2023 or before: whatever the layout, what is still to come cannot be a report. */
function isYetToCome({ statement, words }: Part): boolean {
  const { term, calendar } = statement;
  const year = /(?:^|\/)(\d{4})$/.exec(term?.edtf ?? '')?.[1];
  if (year === undefined || calendar.year === null || term?.role === 'against' || term?.role === 'since') return false;
  if (REPORTED_ALREADY.test(statement.clause.words) || REPORTED_ALREADY.test(words)) return false;
  if (statement.sentence.words.includes('相比')) return false;
  const early = calendar.month !== null && calendar.month <= LAST_MONTH_TOO_EARLY;
  return Number(year) > calendar.year || (early && Number(year) === calendar.year);
}

/** A deed is reported where its clause looks back; in news that leaves it open, unless something governs it. */
function isReported({ orientation, governing }: Statement): boolean {
  return orientation === 'past' || (orientation === 'open' && !governing.some((g) => g.carries));
}

/** 2024年共认定98家，兑现奖励资金1960万元: among rules, what was paid. */
function isPaidOut({ orientation, clause }: Statement): boolean {
  return orientation === 'past' && /^(?:共|已|累计)*(?:兑现|拨付|下达|发放|兑付|支付)/.test(clause.words);
}

/** 6月，《…措施》印发，对…的项目给予贴息: what a rule of the past gives from now on; the day it was issued is no term of it. */
function isSetByRule({ clause, segment }: Statement): boolean {
  const before = segment.clauses[segment.clauses.indexOf(clause) - 1];
  return before !== undefined && RULE_ISSUED.test(before.words) && GIVEN.test(clause.words);
}

const RULE_ISSUED =
  /《[^》]+》(?:已|正式|于[^，]{2,8})*(?:印发|出台|发布|施行|实施|公布|生效)(?:实施|施行)?$|(?:印发|出台|发布)了?《[^》]+》$/;
const GIVEN = /^(?:明确|规定)?(?:对|凡)(?!.*[了已])[^，]*(?:给予|予以|奖励|补助|补贴|贴息)/;

type Quoted = { readonly quote: { readonly start: number; readonly end: number } };

function byPlace(a: Quoted, b: Quoted): number {
  return a.quote.start - b.quote.start || a.quote.end - b.quote.end;
}

function sameQuote(a: Quoted, b: Quoted): boolean {
  return byPlace(a, b) === 0;
}

function distinct<T extends Quoted>(drafts: readonly T[]): T[] {
  const seen = new Set<string>();
  return drafts.filter(({ quote }) => {
    const key = `${quote.start}-${quote.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A result speaks to the goal that the same run of clauses sets beside it, where both count the same. */
function linked(
  reported: readonly { readonly part: Part; readonly draft: Draft<Result> }[],
  promised: readonly { readonly part: Part; readonly draft: Draft<Pledge> }[],
  pledges: readonly Draft<Pledge>[],
): (Draft<Result> & { readonly speaksTo?: number })[] {
  return reported.map(({ part, draft }) => {
    const goal = promised.find(
      (p) =>
        p.part.statement.segment === part.statement.segment &&
        p.part.figure.indicator === part.figure.indicator &&
        p.part.figure.baseUnit === part.figure.baseUnit &&
        isGoal(p.part),
    );
    return goal === undefined ? draft : { ...draft, speaksTo: pledges.indexOf(goal.draft) };
  });
}
