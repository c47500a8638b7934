import { dateParts, oneLine, type Work } from './work.ts';

/**
 * A reference after GB/T 7714—2025, numeric system, for a page on the web (8.11.3):
 *
 * - a body that is responsible is given by its name (7.1.4); where none is known the reference begins with the title (7.1.3);
 * - a title that was made for an untitled work stands in brackets (7.2.1);
 * - the mark of the type is [EB/OL] (7.3);
 * - the day of publication in parentheses, only where it is known, and the day of citation in brackets (7.6);
 * - the address last, and a full stop after it (7.8).
 */
export function gbt7714(work: Work): string {
  const title = oneLine(work.title);
  const author = work.author === undefined ? '' : `${oneLine(work.author)}. `;
  const issued = dateParts(work.issued) === undefined ? '' : `(${work.issued})`;
  return `${author}${work.untitled === true ? `[${title}]` : title}[EB/OL]. ${issued}[${work.accessed}]. ${work.address}.`;
}
