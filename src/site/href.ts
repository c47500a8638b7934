import { EDITION_PATH, type Edition } from '../i18n/edition.ts';

/** `/` or `/x/`: where the site lives on its host. */
const BASE = `${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

/**
 * The address of a page in an edition, under the base path. `path` begins with `/` and is the path in the first
 * edition, with query and fragment as they are: `href('en', '/cities/jingmen/')`.
 */
export function href(edition: Edition, path: string): string {
  const prefix = EDITION_PATH[edition];
  return BASE + (prefix === undefined ? '' : `${prefix}/`) + path.slice(1);
}

/** The address of a file that all editions share: `/data/pledges.json`. */
export function fileHref(path: string): string {
  return BASE + path.slice(1);
}

/** The path in the first edition of the page at `pathname`: what the language switch and hreflang start from. */
export function editionlessPath(pathname: string): string {
  const path = `/${pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname.slice(1)}`;
  for (const prefix of Object.values(EDITION_PATH)) {
    if (prefix !== undefined && path.startsWith(`/${prefix}/`)) return path.slice(prefix.length + 1);
  }
  return path;
}
