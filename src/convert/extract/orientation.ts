import type { Kind } from '../../schema/vocabulary.ts';
import type { Governor } from './commitment.ts';
import type { Calendar, DateMention } from './date.ts';
import { FUTURE, LOOKING_AHEAD, LOOKING_BACK, PAST, PAST_UNLESS_PLANNED } from './vocabulary/orientation.ts';

/** Whether words report what has been, promise what will be, or leave it open. */
export type Orientation = 'past' | 'future' | 'open';

const PAST_WORDS = new RegExp(PAST.join('|'), 'g');
const WEAK_PAST_WORDS = new RegExp(PAST_UNLESS_PLANNED.join('|'));
const FUTURE_WORDS = new RegExp(FUTURE.join('|'));
/** What follows is only compared with the past: 比去年, 较上年同期. */
const COMPARED = /(?:比|较|同|与|在)(?:去年|上年|前年|\d{4}年)(?:同期|底|末)?/g;

/** The kinds of document that promise where nothing else is said, and those that report. */
const AHEAD: readonly Kind[] = [
  'resolution',
  'decision',
  'order',
  'opinion',
  'notice',
  'plan',
  'announcement',
  'public-notice',
  'reply',
  'bill',
];
const BACK: readonly Kind[] = ['communique', 'circular'];

export function kindOrientation(kind: Kind): Orientation {
  if (AHEAD.includes(kind)) return 'future';
  return BACK.includes(kind) ? 'past' : 'open';
}

export function headingOrientation(words: string): Orientation {
  if (LOOKING_BACK.test(words)) return 'past';
  return LOOKING_AHEAD.test(words) ? 'future' : 'open';
}

/**
 * What the words of a clause, its governing words and its own dates say, before anything is inherited from the clauses
 * before it. In a section that promises (`setting`) weak signs of the past do not count: 累计下降15%.
 */
export function ownOrientation(
  words: string,
  mentions: readonly DateMention[],
  governing: readonly Governor[],
  calendar: Calendar,
  setting: Orientation,
): Orientation {
  const bare = words.replace(/[“"「『《][^”"」』》]*[”"」』》]/g, '□').replace(COMPARED, '比');
  const past = (bare.match(PAST_WORDS) ?? []).join('');
  const dated = mentions.map((m) => dateOrientation(m, calendar)).find((o) => o !== 'open') ?? 'open';
  const ahead = FUTURE_WORDS.test(bare) || governing.some((g) => g.carries);
  if (ahead && !/[了已]|截至|以来|如今/.test(past)) return 'future';
  if (dated === 'past') return 'past';
  if (past !== '') return /[了已]|截至|以来|圆满/.test(past) || dated !== 'future' ? 'past' : 'future';
  if (dated !== 'open') return dated;
  return setting !== 'future' && WEAK_PAST_WORDS.test(bare) ? 'past' : 'open';
}

function dateOrientation(mention: DateMention, calendar: Calendar): Orientation {
  if (mention.role === 'against') return 'open';
  if (mention.role === 'until' || mention.rule === 'past-years') return 'past';
  const now = calendar.year;
  if (mention.rule === 'span-from-document') return 'future';
  if (mention.to === null || now === null) return mention.role === 'by' ? 'future' : 'open';
  if (mention.to < now) return 'past';
  if (mention.role === 'since') return mention.from !== null && mention.from <= now ? 'past' : 'open';
  if (mention.to > now) return 'future';
  return mention.role === 'by' ? 'future' : 'open';
}
