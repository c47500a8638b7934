import type { Block } from '../../schema/document.ts';
import type { Edtf } from '../../schema/edtf.ts';
import type { Span } from '../../schema/quote.ts';
import { attributed, isForeseen, isHoped, type Unowned } from './attribution.ts';
import { FROM_ABOVE } from './vocabulary/attributions.ts';
import { isBodyList } from './body.ts';
import { calendarOf, lookingBack, reportedSpan, reportedUntil } from './calendar.ts';
import { type Clause, type Segment, type Sentence, sentences } from './clause.ts';
import {
  type Carry,
  carriesOver,
  governed,
  inGoals,
  isEnded,
  isStillTold,
  keeps,
  leaveBehind,
  backToThePast,
  leaveThePast,
  setsGoals,
  standsAlone,
} from './carry.ts';
import { columnOf } from './column.ts';
import { asObtained, carried, type Governor, governors } from './commitment.ts';
import { numbersOf } from './counted.ts';
import { type Calendar, type DateMention, dates } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import { limitOf } from './limit.ts';
import { asciiDigits } from './numeral.ts';
import { inRow } from './distribution.ts';
import { documentSetting, type Orientation, ownOrientation, type Setting } from './orientation.ts';
import { type Placed, type Places, placesOf } from './place.ts';
import type { Quantity } from './quantity.ts';
import { acts } from './rule.ts';
import { privateSpeech } from './speech.ts';
import { speakerIn } from './speaker.ts';
import { type Stage, stageOf } from './stage.ts';
import {
  boxOf,
  DIVIDES,
  type Heading,
  headingOf,
  leadIn,
  opening,
  sectionGoal,
  spanLed,
  spanOf,
  TURN,
  TURNS_BACK,
  turnsTo,
  yearGoesOn,
} from './section.ts';
import {
  clauseOnly,
  governingDate,
  headsEntry,
  isPassing,
  lastOfSeveral,
  ofItsClause,
  sameMonth,
  sameSpan,
  sameYear,
  segmentOnly,
  spansYears,
} from './term.ts';
import {
  calendarIn,
  frameOrientation,
  inColumn,
  isAboutNow,
  namedYear,
  plannedYear,
  plansAgain,
  proposesAs,
  reportedTime,
  reportedYear,
  type Surroundings,
} from './surroundings.ts';
import type { Trap } from './trap.ts';
import { COVERS_PLAN, RANKED_NOW } from './vocabulary/orientation.ts';
import {
  AT_PRESENT,
  BACK_TO_NOW,
  BREAKS_DOWN,
  BYGONE,
  DONE,
  NUMBERED,
  ONE_BRACKET,
  PREAMBLE,
  QUALIFIES,
} from './vocabulary/clauses.ts';
import { CONDITIONS_FOLLOW, REQUIREMENT } from './vocabulary/traps.ts';

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
      continue;
    }
    if (block.kind === 'title' || block.kind === 'masthead') continue;
    const said = headings.findLast((h) => h.year !== null)?.year ?? null;
    const year = said ?? calendar.subject;
    const frame = headings.find((h) => h.frame !== 'open')?.frame ?? usual;
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
        covers: ['notice', 'announcement', 'public-notice'].includes(input.kind) && COVERS_PLAN.test(title),
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
    const opener = opens ? opening(asciiDigits(words), frame, made) : null;
    if (opener !== null) opened = { level: headings.at(-1)?.level ?? 1, term: opener };
    opens = false;
    term = leadIn(words, made) ?? sectionGoal(headings, made) ?? term;
  }
  return found.filter((s) => !input.uncertain.some((u) => u.start < s.clause.end && s.clause.start < u.end));
}

/** Below every heading. */
const BODY = 99;

/** Reports that look back first and then plan to the end: 三、重点任务, 四、坚持党的领导. */
const GOES_ON: ReadonlySet<string> = new Set(['work-report', 'report', 'plan', 'letter', 'unknown']);
const REPORTS: ReadonlySet<string> = new Set(['work-report', 'report', 'unknown']);

function inBlock(input: ExtractionInput, block: Block, given: Surroundings, places: Places): Statement[] {
  let setting = given;
  const found: Statement[] = [];
  const after = input.blocks[input.blocks.indexOf(block) + 1];
  const next = after === undefined ? '' : setting.text.slice(after.start, after.end);
  const limit = limitOf(setting.text.slice(block.start, block.end), next, setting.calendar);
  const across: Carry = {
    term: limit,
    orientation: 'open',
    speaker: null,
    period: setting.reported !== null && spansYears(setting.reported) ? setting.reported : null,
    until: null,
    placed: null,
    year: null,
    loose: false,
  };
  let last: DateMention | null = null;
  let problem = false;
  for (const sentence of sentences(setting.text, block)) {
    if (isBodyList(sentence.words) || (limit !== null && ONE_BRACKET.test(sentence.words))) continue;
    const within: Carry = { ...across, term: sentence.words.startsWith('其中') ? last : null, orientation: 'open' };
    let year: number | null = null;
    let loose = within.loose;
    let headed = false;
    let required = false;
    let row: readonly DateMention[] = [];
    let unowned: Unowned = null;
    let fromAbove = false;
    let bygone = false;
    let begins: Orientation = 'open';
    for (const segment of sentence.segments) {
      if (begins === 'past' && within.orientation === 'future') backToThePast(within);
      if (unowned === 'condition') unowned = null;
      let foreseen = false;
      let narrow: DateMention | null = null;
      let spent = false;
      let inThisSegment = false;
      const words = segment.clauses.map((c) => c.words).join('，');
      let inSegment: readonly Governor[] = [];
      for (const clause of segment.clauses) {
        const column = columnOf(clause, setting.text);
        if (column !== null) {
          problem = column === 'problem';
          setting = column === 'problem' ? given : inColumn(given, column);
          for (const carry of [within, across]) Object.assign(carry, { term: limit, orientation: 'open' });
          continue;
        }
        const said = dates(unnamed(clause.words), { ...calendarIn(setting, within, clause), named: year });
        const dated: DateMention[] = sameMonth(
          clause.words,
          sameYear(clause.words, said, year),
          found.at(-1)?.mentions.at(-1) ?? null,
        ).map((m) => sameSpan(m, setting.reported));
        const planned = firstKnown(within.orientation, frameOrientation(setting.frame)) !== 'past';
        const around = within.term ?? across.term ?? setting.term;
        const counts = planned && !DONE.test(clause.words) && (around === null || !spansYears(around));
        const mentions = dated.filter((m) => m.rule !== 'bare-years' || counts);
        year = mentions.findLast((m) => m.from !== null)?.from ?? year;
        const listed = inRow(mentions, clause.words);
        row = listed.length > 0 ? listed : row;
        const named = namedYear(clause.words, mentions, setting.calendar);
        if (named !== null) {
          within.year = named.year;
          within.loose = false;
          loose = named.loose;
        }
        required = required || REQUIREMENT.test(clause.words);
        const before = unowned;
        const home = fromAbove && places.isHome(clause);
        unowned = attributed(clause.words, places.afterProvince(clause), unowned, home, setting.proposes);
        if (problem) unowned = 'other';
        fromAbove = unowned === 'other' && (before === 'other' ? fromAbove : FROM_ABOVE.test(clause.words));
        const told = within.orientation === 'past' ? asObtained(clause.words) : clause.words;
        const own = governors(told);
        foreseen = isForeseen(clause.words) || (foreseen && !own.some((g) => g.carries && g.word !== '将'));
        inSegment = carried(own, inSegment);
        bygone = BYGONE.test(clause.words) || (bygone && mentions.length === 0 && !BACK_TO_NOW.test(clause.words));
        const aside = unowned !== null || QUALIFIES.test(clause.words);
        if (plansAgain(clause, segment, setting)) leaveThePast(within);
        const spoken = within.term ?? across.term;
        const led = own.some((g) => g.word === '预计')
          ? withoutFirstCount(own, governingDate(clause.words, mentions).governs ?? spoken, setting.calendar)
          : own;
        const spoke = aside ? 'open' : ownOrientation(told, mentions, led, setting.calendar, setting.frame);
        const speaks = spoke === 'open' && within.orientation === 'open' && isRanked(clause, segment) ? 'past' : spoke;
        const { governs, bracketed } = governingDate(clause.words, mentions);
        const term: DateMention | null = aside || isNamedBeside(governs, narrow) ? null : governs;
        within.speaker = speakerIn(clause) ?? within.speaker;
        if (speaks !== 'open') within.orientation = speaks;
        if (begins === 'open') begins = speaks;
        if (speaks === 'past' && within.term?.role === 'by' && (mentions.some(isTold) || AT_PRESENT.test(clause.words)))
          within.term = null;
        inThisSegment = inThisSegment || term !== null;
        headed = headed || (term !== null && (term.role === 'by' || clause === sentence.segments[0]?.clauses[0]));
        const wider = within.term ?? across.term ?? reportedTime(input, setting);
        if (
          term !== null &&
          !bracketed &&
          !(BREAKS_DOWN.test(clause.words) && within.term !== null) &&
          ((speaks === 'future' && !ofItsClause(term)) || !clauseOnly(term, clause.words, wider))
        ) {
          narrow = segmentOnly(term) || isPassing(term, wider) ? term : null;
          if (narrow === null || (within.term === null && narrow.role === 'since'))
            within.term = lastOfSeveral(clause.words, mentions) ?? term;
        } else if (spent && term === null) narrow = null;
        spent = narrow !== null && isPassing(narrow, wider) && !standsAlone(narrow, term, clause.words);
        if (term !== null && clause.start === block.start && headsEntry(term, clause.words)) across.term = term;
        if (term !== null && spansYears(term)) within.period = term;
        else if (term?.role === 'in' && speaks === 'past' && term.edtf?.includes('-')) within.period = null;
        if (term?.role === 'until') within.until = term.edtf;
        const here = places.of(clause, within.placed);
        if (here !== null && input.city === null && here.city !== across.placed?.city) leaveBehind(across);
        within.placed = here ?? within.placed;
        if (isAboutNow(mentions, setting)) within.orientation = speaks;
        const goesOn = carriesOver(across.orientation, setting.frame) || isStillTold(across, clause, own);
        const carriedOver = goesOn ? across.orientation : 'open';
        const orientation = firstKnown(speaks, within.orientation, carriedOver, frameOrientation(setting.frame));
        const reported = orientation === 'past' && setting.frame === 'past';
        const kept = numbersOf(clause, words, mentions, places.namesIn(clause), reported);
        found.push({
          clause,
          segment,
          sentence,
          block,
          ...kept,
          mentions,
          around: around ?? setting.reported,
          termReaches:
            term !== null ||
            narrow !== null ||
            inThisSegment ||
            headed ||
            limit !== null ||
            setting.staged ||
            inGoals(across.term, setting),
          ...governed(term ?? narrow, within, across, orientation, setting),
          governing: [...own, ...inSegment.filter((g) => !own.includes(g))],
          own,
          orientation,
          setting: setting.frame,
          ruled: required || (setting.frame === 'rule' && !acts(clause, inSegment)) || places.isElsewhere(clause),
          row,
          unowned,
          foreseen:
            bygone ||
            (foreseen &&
              (setting.frame === 'future' ||
                isHoped(clause.words) ||
                !isEnded(term ?? within.term ?? across.term ?? reportedTime(input, setting), setting.calendar))),
          headings: setting.headings.map((h) => h.words),
          speaker: within.speaker,
          calendar: setting.calendar,
          sectionYear: orientation === 'past' ? null : plannedYear(input, setting),
          reportYear: orientation === 'past' || setting.frame === 'past' ? reportedYear(input, setting) : null,
          period: within.period,
          until: within.until,
          placed: within.placed ?? { city: input.city },
          places: places.headOf(clause),
        });
      }
    }
    last = within.term;
    if (within.orientation !== 'open') across.orientation = within.orientation;
    if (
      limit === null &&
      within.term !== null &&
      !(within.orientation === 'future' && setting.frame === 'past') &&
      (keeps(within.term, sentence, found, across.term ?? reportedTime(input, setting), setting.calendar.year) ||
        setsGoals(within.term, sentence, block, setting))
    ) {
      across.term = within.term;
    } else if (across.term?.role === 'in' && isLaterYear(within.term, across.term)) across.term = null;
    across.speaker = within.speaker;
    across.period = within.period;
    across.until = within.until;
    const isOver = within.year === null || within.year <= (setting.calendar.year ?? within.year);
    across.loose = loose;
    across.year = isOver && (setting.frame === 'past' || across.orientation === 'past') ? within.year : null;
    across.placed = input.city === null ? within.placed : null;
  }
  return found;
}

/** 产业起步于2013年。到2024年末，企业达168户。…: the year spoken of is no longer the one before. */
function isLaterYear(said: DateMention | null, before: DateMention): boolean {
  const ofAYear = said?.role === 'by' && /^\.\.\/\d{4}$/.test(said.edtf ?? '');
  return ofAYear && said.to !== null && before.to !== null && said.to > before.to;
}

/** 今年以来已减负2亿元: after a term, words that tell again what has been. */
const isTold = ({ role }: DateMention): boolean => role === 'since' || role === 'until';

/** 预计全年…, of a year that is over or all but over, foresees nothing. */
function withoutFirstCount(own: readonly Governor[], term: DateMention | null, calendar: Calendar): Governor[] {
  const ended = isEnded(term, calendar);
  return own.filter((g) => !ended || g.word !== '预计');
}

/** 5月19日，2023年“中国旅游日”…举办: the year of a name beside the day it was on. */
function isNamedBeside(year: DateMention | null, day: DateMention | null): boolean {
  return year?.rule === 'year' && day !== null && segmentOnly(day) && day.role === 'in' && day.from === year.from;
}

/** 森林覆盖率81.7%，居全省第一: a place held now, and the figure right before it. */
function isRanked(clause: Clause, { clauses }: Segment): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return RANKED_NOW.test(clause.words) || (next !== undefined && RANKED_NOW.test(next.words));
}

/** 《…规划（2021—2035年）》: the years of a title date nothing; of equal length. */
const unnamed = (words: string): string => words.replace(/《[^》]*》/g, (name) => '□'.repeat(name.length));

function firstKnown(...orientations: readonly Orientation[]): Orientation {
  return orientations.find((o) => o !== 'open') ?? 'open';
}
