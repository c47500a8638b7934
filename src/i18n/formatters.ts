import { LOCALE, type Edition } from './edition.ts';

/** Formatters are dear to make and cheap to use: each is made once. */
function kept<Format>(make: (locale: string) => Format): (edition: Edition) => Format {
  const made = new Map<Edition, Format>();
  return (edition) => {
    const known = made.get(edition);
    if (known !== undefined) return known;
    const format = make(LOCALE[edition]);
    made.set(edition, format);
    return format;
  };
}

export const numberFormat = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

export const percentFormat = kept(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);

/** Large sums in words, "3.5 billion"; of the English edition. */
export const compactFormat = kept(
  (locale) =>
    new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }),
);

export const listFormat = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const dates = new Map<string, Intl.DateTimeFormat>();

/** Dates that show the year, the month and the day, or fewer of them. */
export function dateFormat(edition: Edition, year: boolean, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = [edition, year, month, day].join(' ');
  const known = dates.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALE[edition], {
    timeZone: 'UTC',
    ...(year ? { year: 'numeric' } : {}),
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  dates.set(key, made);
  return made;
}
