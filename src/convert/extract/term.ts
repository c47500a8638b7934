import type { Calendar, DateMention } from './date.ts';

/** How far a date governs: clauses of its segment only, or the whole sentence. */
export function segmentOnly(mention: DateMention): boolean {
  const day = mention.role === 'in' && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(mention.edtf ?? '');
  return day || mention.role === 'since';
}

/** 同年11月: the year is that of the date before; such a mention comes without its year. */
export function sameYear(words: string, mentions: readonly DateMention[], before: number | null): DateMention[] {
  return mentions.map((m) => {
    const same = /(?:同年|次年)$/.exec(words.slice(Math.max(0, m.start - 2), m.start))?.[0];
    if (same === undefined || before === null || m.edtf === null) return m;
    const year = same === '次年' ? before + 1 : before;
    return { ...m, start: m.start - 2, edtf: m.edtf.replace(/^(?:\d{4}|XXXX)/, String(year)), from: year, to: year };
  });
}

/**
 * The date that governs a clause: a term before a time, one outside brackets before one inside them. What stands in
 * brackets (内环路开工（2025年底前通车）) holds for its clause alone, and the last of it where it names several.
 */
export function governingDate(
  words: string,
  mentions: readonly DateMention[],
): { readonly governs: DateMention | null; readonly bracketed: boolean } {
  const inside = [...words.matchAll(/[（(][^）)]*[）)]/g)];
  const isInside = (m: DateMention) => inside.some((b) => b.index < m.start && m.end < b.index + b[0].length);
  const dated = mentions.filter((m) => m.role !== 'against');
  const outside = dated.filter((m) => !isInside(m));
  const first = outside.find((m) => m.role === 'by') ?? outside[0];
  if (first !== undefined) return { governs: first, bracketed: false };
  const last = dated.findLast((m) => m.role === 'by') ?? dated[0] ?? null;
  return { governs: last, bracketed: last !== null };
}

/** A date that speaks for several years: what 累计 and 年均 run over. */
export function spansYears(mention: DateMention): boolean {
  return mention.from !== null && mention.to !== null && mention.to > mention.from;
}

/** Whether a promise can be due at it: not a date that lies wholly in the past. */
export function canBeDue(mention: DateMention, calendar: Calendar): boolean {
  if (mention.role === 'since' || mention.role === 'until' || mention.role === 'against') return false;
  return calendar.year === null || mention.to === null || mention.to >= calendar.year;
}
