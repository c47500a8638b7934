import type { Calendar, DateMention } from './date.ts';
import { dates } from './date.ts';
import { BRACKETED, BARE_DATE, NAMED_DATE } from './vocabulary/stages.ts';

/** The time that a label gives to its paragraph, or to all that follows it where it stands alone in its line. */
export interface Stage {
  readonly term: DateMention;
  readonly alone: boolean;
}

/**
 * Reads the label at the head of a paragraph, or a heading (Simplified, ASCII digits): 第一阶段（2024年）：…, 近期（到2025年）：…,
 * （二）全面推进阶段（2024年5月—2025年10月）。…, 2024年：…. Null where there is none, or where its time is over.
 */
export function stageOf(words: string, calendar: Calendar): Stage | null {
  const label = BRACKETED.exec(words) ?? NAMED_DATE.exec(words) ?? BARE_DATE.exec(words);
  const said = label?.groups?.['date'];
  if (label === null || said === undefined) return null;
  const mentions = dates(said, calendar).filter((m) => m.role !== 'against' && m.role !== 'until');
  const rest = mentions.reduceRight((left, m) => left.slice(0, m.start) + left.slice(m.end), said);
  const term = mentions.findLast((m) => m.role === 'by') ?? mentions.at(-1);
  if (term === undefined || term.edtf === null || !ONLY_LINKS.test(rest)) return null;
  if (term.role === 'since' || (calendar.year !== null && term.to !== null && term.to < calendar.year)) return null;
  return { term, alone: label[0].length >= words.trimEnd().length };
}

/** What may stand beside the dates of a label. */
const ONLY_LINKS = /^(?:[ 　、，和及]|至|到|从|自|为|即日起|起|完成|之?前|—|–|-|~|～)*$/;
