import type { Edition } from '../i18n/edition.ts';

/** Documents of one book at most. */
export const BOOK_MOST = 1000;

/** The copy to carry of an edition. */
export function copyFile(edition: Edition, date: string): string {
  return `downloads/yanxing-${edition}-${date}.zip`;
}

/** The book of the whole archive. */
export function wholeBookFile(edition: Edition, date: string): string {
  return `downloads/yanxing-${edition}-${date}.epub`;
}

/** The book of one city. */
export function bookFile(edition: Edition, city: string, date: string): string {
  return `downloads/yanxing-${edition}-${city}-${date}.epub`;
}
