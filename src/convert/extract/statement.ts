import type { Block } from '../../schema/document.ts';
import type { Edtf } from '../../schema/edtf.ts';
import type { Span } from '../../schema/quote.ts';
import type { Unowned } from './attribution.ts';
import { calendarOf, lookingBack, reportedSpan, reportedUntil } from './calendar.ts';
import type { Clause, Segment, Sentence } from './clause.ts';
import type { Governor } from './commitment.ts';
import type { Calendar, DateMention } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import { asciiDigits } from './numeral.ts';
import { documentSetting, listsDeeds, type Orientation, type Setting } from './orientation.ts';
import { type Placed, placesOf } from './place.ts';
import type { Quantity } from './quantity.ts';
import { privateSpeech } from './speech.ts';
import { type Stage, stageOf } from './stage.ts';
import {
  boxOf,
  DIVIDES,
  type Heading,
  headingOf,
  leadIn,
  leadsAhead,
  opening,
  PART_LEADS_IN,
  runInHeading,
  sectionGoal,
  spanLed,
  spanOf,
  TURN,
  TURNS_BACK,
  turnsTo,
  yearGoesOn,
} from './section.ts';
import { proposesAs } from './surroundings.ts';
import type { Trap } from './trap.ts';
import { COVERS_PLAN } from './vocabulary/orientation.ts';
import { NUMBERED, PREAMBLE } from './vocabulary/clauses.ts';
import { CONDITIONS_FOLLOW } from './vocabulary/traps.ts';
import { inBlock } from './block.ts';

/** A clause with all that the grammar knows of it: its own words and what it inherits from those before it. */
export interface Statement {
  readonly clause: Clause;
  readonly segment: Segment;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly quantities: readonly Quantity[];
  readonly trapped: readonly { readonly quantity: Quantity; readonly trap: Trap }[];
  readonly mentions: readonly DateMention[];
  /** The date that governs the clause: its own, or that of an earlier clause of the sentence, block or section. */
  readonly term: DateMention | null;
  /** The date stands in the same segment, heads the sentence or is a term, so that it governs deeds as well. */
  readonly termReaches: boolean;
  /** The date that would govern the clause if it had none of its own, or without that of a goal it is measured by. */
  readonly around: DateMention | null;
  readonly termFrom: 'clause' | 'sentence' | 'block' | 'section' | 'none';
  readonly governing: readonly Governor[];
  readonly own: readonly Governor[];
  readonly orientation: Orientation;
  /** What the section or kind of document says, before the clause's own words. */
  readonly setting: Setting;
  /** It stands among rules for others, and nothing says that the authority itself is to act. */
  readonly ruled: boolean;
  /** The last list of dates in the sentence (到2025年、2030年), which 分别 deals out. */
  readonly row: readonly DateMention[];
  /** Its words are another's wish or hang on a condition: the authority is bound by none of them. */
  readonly unowned: Unowned;
  /** It only foresees what has not come yet, or remembers what was long ago. */
  readonly foreseen: boolean;
  readonly headings: readonly string[];
  readonly speaker: Span | null;
  readonly calendar: Calendar;
  /** The year that the section plans (三、2021年重点任务), for promises without a date of their own. */
  readonly sectionYear: number | null;
  /** The year that a section or bulletin reports on, for reports without a date of their own. */
  readonly reportYear: number | null;
  /** A span of years or a planning period named earlier in the block: what 累计 and 年均 run over. */
  readonly period: DateMention | null;
  /** The day or month up to which the block reports (截至今年9月). */
  readonly until: Edtf | null;
  readonly placed: Placed;
  /** Names of places at the head of the clause, as spans of its words: whose figure it is, not what it counts. */
  readonly places: readonly Span[];
}

/** Every clause of the document's paragraphs and items, in order, with what it inherits; uncertain ones left out. */
export function statements(input: ExtractionInput): Statement[] {
  const calendar = calendarOf(input);
  const places = placesOf(input);
  const text = asciiDigits(input.simplified);
  const found: Statement[] = [];
  let headings: Heading[] = [];
  let term: DateMention | null = null;
  let opened: { readonly level: number; readonly term: DateMention } | null = null;
  let opens = false;
  let conditions = false;
  let led: DateMention | null = null;
  let boxed: Heading | null = null;
  let spoken: DateMention | null = null;
  let turned: DateMention | null = null;
  let ahead = false;
  let staged: (Stage & { readonly level: number }) | null = null;
  const reported = reportedSpan(input, calendar) ?? reportedUntil(input, calendar);
  const title = input.blocks
    .filter((b) => b.kind === 'title')
    .map((b) => text.slice(b.start, b.end))
    .join('');
  const usual = documentSetting(input.kind, title, text);
  for (const block of input.blocks) {
    const words = input.simplified.slice(block.start, block.end);
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      const said = headingOf(level, words, calendar, input.kind);
      const before = headings.find((h) => h.level === level);
      const goesOn = said.frame === 'open' && before?.frame === 'future' && GOES_ON.has(input.kind);
      const heading: Heading = goesOn ? { ...said, frame: 'future' } : said;
      headings = [
        ...headings.filter((h) => h.level < level),
        REPORTS.has(input.kind) ? yearGoesOn(before, heading) : heading,
      ];
      term = null;
      opens = true;
      if (opened !== null && level <= opened.level) opened = null;
      const stage = heading.frame === 'past' ? null : stageOf(asciiDigits(words), calendar);
      if (stage !== null) staged = { ...stage, alone: true, level };
      else if (staged !== null && level <= staged.level) staged = null;
      led = null;
      turned = null;
      ahead = false;
      continue;
    }
    if (block.kind === 'title' || block.kind === 'masthead') continue;
    const runIn = runInHeading(words, calendar, input.kind);
    if (runIn !== null) {
      headings = [...headings.filter((h) => h.level < runIn.level), ...(runIn.frame === 'open' ? [] : [runIn])];
      term = null;
      ahead = false;
    }
    const said = headings.findLast((h) => h.year !== null)?.year ?? null;
    const year = said ?? calendar.subject;
    const headed = (headings.find(isGround) ?? headings.find((h) => h.frame !== 'open'))?.frame ?? usual;
    if (LOOKS_BACK.test(words)) ahead = false;
    const frame = headed === 'open' && ahead ? 'future' : headed;
    conditions = conditions && NUMBERED.test(words);
    if (TURNS_BACK.test(words)) turned = null;
    const span = turned ?? headings.findLast((h) => h.span !== null)?.span ?? led;
    const label =
      frame === 'future' || frame === 'rule' ? stageOf(asciiDigits(words), { ...calendar, subject: year }) : null;
    if (label !== null) staged = { ...label, level: BODY };
    else if (staged?.alone === false) staged = null;
    boxed = block.kind === 'item' ? boxed : boxOf(words, calendar, input.kind);
    const made = inBlock(
      input,
      block,
      {
        text,
        headings: boxed === null ? headings : [...headings, boxed],
        calendar: frame === 'past' && said === null ? lookingBack(calendar) : { ...calendar, subject: year },
        frame: conditions ? 'rule' : frame === 'future' && PREAMBLE.test(words) ? 'open' : frame,
        proposes: proposesAs(input.kind, title),
        covers:
          (['notice', 'announcement', 'public-notice'].includes(input.kind) && COVERS_PLAN.test(title)) ||
          (['unknown', 'feature', 'news-report'].includes(input.kind) && listsDeeds(title)),
        term: staged?.term ?? term ?? opened?.term ?? null,
        staged: staged !== null,
        reported: (TURN.test(asciiDigits(words)) ? null : span) ?? reported ?? (DIVIDES.test(words) ? spoken : null),
      },
      places,
    );
    const aside = privateSpeech(input.simplified, block);
    found.push(...made.filter(({ clause }) => !aside.some((a) => a.start < clause.end && clause.start < a.end)));
    conditions = conditions || CONDITIONS_FOLLOW.test(words);
    spoken = spoken ?? spanOf(made);
    if (span !== null && frame === 'past') turned = turnsTo(asciiDigits(words), made) ?? turned;
    led = frame === 'past' ? (led ?? spanLed(made)) : null;
    const opener = opens || PART_LEADS_IN.test(asciiDigits(words)) ? opening(asciiDigits(words), frame, made) : null;
    if (opener !== null) opened = { level: headings.at(-1)?.level ?? 1, term: opener };
    opens = false;
    ahead = ahead || leadsAhead(words, made);
    term = leadIn(words, made) ?? sectionGoal(headings, made) ?? term;
  }
  return found.filter((s) => !input.uncertain.some((u) => u.start < s.clause.end && s.clause.start < u.end));
}

/** 第二章 总体要求与发展目标 / 第一节 发展基础: what a plan stands on, wherever its chapter puts it. */
const isGround = ({ frame, words }: Heading): boolean =>
  frame === 'past' &&
  /(?:发展|工作|现实|建设|产业)(?:基础|现状|成就|成效)$|^[^，]{0,6}(?:现状|回顾)$/.test(words.trim());

/** 过去一年，…: a paragraph that begins to look back. */
const LOOKS_BACK =
  /^[ 　]*(?:[一二三四五六七八九十]+、)?(?:回顾|过去|去年|一年来|[一二三四五]年来|截至|目前|以上|记者|据悉)/;

/** Below every heading. */
const BODY = 99;

/** Reports that look back first and then plan to the end: 三、重点任务, 四、坚持党的领导. */
const GOES_ON: ReadonlySet<string> = new Set(['work-report', 'report', 'plan', 'letter', 'unknown']);
const REPORTS: ReadonlySet<string> = new Set(['work-report', 'report', 'unknown']);
