import type { Kind } from '../../schema/vocabulary.ts';
import type { Calendar, DateMention } from './date.ts';
import { FUTURE, LOOKING_AHEAD, LOOKING_BACK, PAST } from './vocabulary/orientation.ts';

/** Whether words report what has been, promise what will be, or leave it open. */
export type Orientation = 'past' | 'future' | 'open';

const PAST_WORDS = new RegExp(PAST.join('|'), 'g');
const FUTURE_WORDS = new RegExp(FUTURE.join('|'), 'g');
/** What follows is only compared with the past: 比去年, 较上年同期. */
const COMPARED = /(?:比|较|同|与|在)(?:去年|上年|前年)(?:同期|底|末)?/g;

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

/** What the words of a clause and its own dates say, before anything is inherited. */
export function ownOrientation(words: string, mentions: readonly DateMention[], calendar: Calendar): Orientation {
  const bare = words.replace(/[“"「『《][^”"」』》]*[”"」』》]/g, '□').replace(COMPARED, '比');
  const past = bare.match(PAST_WORDS) ?? [];
  const future = bare.match(FUTURE_WORDS) ?? [];
  const dated = mentions.map((m) => dateOrientation(m, calendar)).find((o) => o !== 'open') ?? 'open';
  if (future.length > 0 && !/[了已]|截至|以来/.test(past.join(''))) return 'future';
  if (dated === 'past') return 'past';
  if (past.length > 0) return /[了已]|截至|以来|圆满/.test(past.join('')) || dated !== 'future' ? 'past' : 'future';
  return dated;
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
