import type { Block } from '../../schema/document.ts';
import { attributed, isForeseen, isHoped, type Unowned } from './attribution.ts';
import { FROM_ABOVE } from './vocabulary/attributions.ts';
import { linesBehind } from './behind.ts';
import { isBodyList } from './body.ts';
import { type Clause, type Segment, sentences } from './clause.ts';
import {
  type Carry,
  carriesOver,
  governed,
  inGoals,
  isEnded,
  isPreface,
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
import { limitOf, limitSaid } from './limit.ts';
import { asciiDigits } from './numeral.ts';
import { inRow } from './distribution.ts';
import { type Orientation, ownOrientation } from './orientation.ts';
import type { Places } from './place.ts';
import { acts } from './rule.ts';
import { speakerIn } from './speaker.ts';
import {
  clauseOnly,
  governingDate,
  headsEntry,
  isPassing,
  lastOfSeveral,
  monthIn,
  ofItsClause,
  sameMonth,
  sameSpan,
  sameYear,
  segmentOnly,
  spansYears,
  toldYears,
} from './term.ts';
import {
  calendarIn,
  frameOrientation,
  inColumn,
  isAboutNow,
  isBoundNext,
  isToldAgain,
  namedYear,
  plannedYear,
  plansAgain,
  reportedTime,
  reportedYear,
  type Surroundings,
} from './surroundings.ts';
import { RANKED_NOW } from './vocabulary/orientation.ts';
import {
  AT_PRESENT,
  BACK_TO_NOW,
  BREAKS_DOWN,
  BYGONE,
  DONE,
  ONE_BRACKET,
  PAYS_WHOM,
  QUALIFIES,
  UP_TO_NOW,
} from './vocabulary/clauses.ts';
import { REQUIREMENT } from './vocabulary/traps.ts';
import type { Statement } from './statement.ts';

/** The clauses of one block with what each inherits; the lines behind it may say by when all of it is due. */
export function inBlock(input: ExtractionInput, block: Block, given: Surroundings, places: Places): Statement[] {
  let setting = given;
  const found: Statement[] = [];
  const wordsOf = (b: Block): string => given.text.slice(b.start, b.end);
  const limit =
    limitSaid(asciiDigits(input.tasks?.get(block)?.term ?? ''), setting.calendar) ??
    limitOf(wordsOf(block), linesBehind(block, input.blocks, wordsOf).map(wordsOf), setting.calendar);
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
  const prefaces = isPreface(wordsOf(block), given);
  for (const sentence of sentences(setting.text, block)) {
    if (isBodyList(sentence.words) || (limit !== null && ONE_BRACKET.test(sentence.words))) continue;
    const within: Carry = { ...across, term: sentence.words.startsWith('其中') ? last : null, orientation: 'open' };
    let year: number | null = null;
    let month: number | null = null;
    let loose = within.loose;
    let headed = false;
    let required = false;
    let row: readonly DateMention[] = [];
    let unowned: Unowned = null;
    let fromAbove = false;
    let bygone = false;
    let begins: Orientation = 'open';
    let passing = false;
    for (const segment of sentence.segments) {
      // 年底前完成封顶，2026年投用；6月底前开通: a year to come named on the way is that of its segment.
      if (passing) Object.assign(within, { year: across.year, loose: across.loose });
      passing = false;
      if (begins === 'past' && within.orientation === 'future') backToThePast(within);
      if (unowned === 'condition') unowned = null;
      let foreseen = false;
      let narrow: DateMention | null = null;
      let spent = false;
      let inThisSegment = false;
      month = null;
      const words = segment.clauses.map((c) => c.words).join('，');
      const overfulfilled = OVERFULFILLED.test(words);
      let inSegment: readonly Governor[] = [];
      for (const clause of segment.clauses) {
        const column = columnOf(clause, setting.text);
        if (column !== null) {
          problem = column === 'problem';
          setting = column === 'problem' ? given : inColumn(given, column);
          for (const carry of [within, across]) Object.assign(carry, { term: limit, orientation: 'open' });
          continue;
        }
        const said = dates(unnamed(clause.words), {
          ...calendarIn(setting, within, clause),
          named: year,
          namedMonth: month,
        });
        const dated: DateMention[] = sameMonth(
          clause.words,
          sameYear(clause.words, said, year),
          found.at(-1)?.mentions.at(-1) ?? null,
        ).map((m) =>
          sameSpan(
            toldYears(m, clause.words, overfulfilled || across.orientation === 'past', setting.calendar),
            setting.reported ?? within.period,
          ),
        );
        const planned = firstKnown(within.orientation, frameOrientation(setting.frame)) !== 'past';
        const around = within.term ?? across.term ?? setting.term;
        const counts = planned && !DONE.test(clause.words) && (around === null || !spansYears(around));
        const mentions = dated.filter((m) => m.rule !== 'bare-years' || counts);
        const lastNamed = mentions.findLast((m) => m.from !== null);
        year = lastNamed?.from ?? year;
        month = lastNamed === undefined ? month : monthIn(lastNamed);
        const listed = inRow(mentions, clause.words);
        row = listed.length > 0 ? listed : row;
        const named = namedYear(clause.words, mentions, setting.calendar);
        if (named !== null) {
          within.year = named.year;
          within.loose = false;
          loose = named.loose;
          passing = named.year > (setting.calendar.year ?? named.year) && clause !== segment.clauses[0];
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
        const pays = unowned === null && PAYS_WHOM.test(clause.words);
        const spoke = aside && !pays ? 'open' : ownOrientation(told, mentions, led, setting.calendar, setting.frame);
        const again = within.orientation === 'open' ? isRanked(clause, segment) : isToldAgain(clause, segment, setting);
        const bound = spoke === 'open' && within.orientation === 'open' && isBoundNext(clause, segment, setting);
        const speaks = spoke === 'open' && again ? 'past' : bound ? 'future' : spoke;
        if (again && speaks !== spoke && within.orientation === 'future') within.term = null;
        const { governs, bracketed } = governingDate(clause.words, mentions);
        const term: DateMention | null = aside || isNamedBeside(governs, narrow) ? null : governs;
        within.speaker = speakerIn(clause) ?? within.speaker;
        if (speaks !== 'open') within.orientation = speaks;
        if (begins === 'open') begins = speaks;
        if (speaks === 'past' && within.term?.role === 'by' && (mentions.some(isTold) || AT_PRESENT.test(clause.words)))
          within.term = null;
        if (speaks === 'past' && UP_TO_NOW.test(clause.words)) {
          narrow = null;
          if (within.term?.role === 'in' && /-/.test(within.term.edtf ?? '')) within.term = null;
        }
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
        const goesOn = carriesOver(across.orientation, setting.frame) || isStillTold(across, clause, own, prefaces);
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
          around: around ?? setting.reported ?? within.period,
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

/** 超额完成: what the sentence counts has been done. */
const OVERFULFILLED = /超额完成|提前完成|圆满完成/;

/** 《…规划（2021—2035年）》: the years of a title date nothing; of equal length. */
const unnamed = (words: string): string => words.replace(/《[^》]*》/g, (name) => '□'.repeat(name.length));

function firstKnown(...orientations: readonly Orientation[]): Orientation {
  return orientations.find((o) => o !== 'open') ?? 'open';
}
