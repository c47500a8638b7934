import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITIONS, EDITION_PATH, type Edition } from '../i18n/edition.ts';

/** One page that stands for all that one template makes. */
export interface Kind {
  /** The template below src/pages, without the edition: `documents/[id]/source`. */
  readonly name: string;
  readonly edition: Edition;
  /** Path below the address of the site: `en/cities/`. */
  readonly path: string;
}

interface Template {
  readonly name: string;
  readonly pattern: RegExp;
}

/** `documents/[id]/source` is `^documents\/[^/]+\/source\/$`; a rest parameter takes what follows, or nothing. */
function templateOf(file: string): Template {
  const name = file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '');
  const steps = name.split('/').filter((step) => step !== '');
  const pattern = steps.map((step) =>
    step.startsWith('[...') ? '(?:[^/]+/)*' : step.startsWith('[') ? '[^/]+/' : `${step.replaceAll('.', '\\.')}/`,
  );
  return { name: name === '' ? 'home' : name, pattern: new RegExp(`^${pattern.join('')}$`) };
}

/** Templates with fewer and later parameters come first, as in the router. */
function byPrecision(a: Template, b: Template): number {
  const rank = (name: string): string =>
    name
      .split('/')
      .map((step) => (step.startsWith('[...') ? '2' : step.startsWith('[') ? '1' : '0'))
      .join('');
  const [left, right] = [rank(a.name), rank(b.name)];
  return left < right ? -1 : left > right ? 1 : a.name < b.name ? -1 : 1;
}

/** Stays what it is when other kinds come and go. */
function editionOf(name: string): Edition {
  let sum = 0;
  for (const character of name) sum += character.codePointAt(0) ?? 0;
  return EDITIONS[sum % EDITIONS.length] ?? 'zh-Hans';
}

/** Which edition a page belongs to, and its path there. */
function placeOf(path: string): { readonly edition: Edition; readonly below: string } {
  for (const edition of EDITIONS) {
    const prefix = EDITION_PATH[edition];
    if (prefix !== undefined && path.startsWith(`${prefix}/`)) return { edition, below: path.slice(prefix.length + 1) };
  }
  return { edition: 'zh-Hans', below: path };
}

/**
 * The fullest page of each kind, by name: the home page in every edition, every other kind in one edition, which its
 * name decides, so that all three are seen.
 *
 * @param dist folder of the built site
 */
export async function fullestOfEachKind(dist: string): Promise<readonly Kind[]> {
  const templates = (await readdir('src/pages/[...edition]', { recursive: true }))
    .filter((file) => file.endsWith('.astro'))
    .map(templateOf)
    .sort(byPrecision);
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const kinds = new Map<string, { readonly kind: Kind; readonly size: number }>();
  for (const file of files) {
    const path = file.slice(0, -'index.html'.length);
    const { edition, below } = placeOf(path);
    const template = templates.find(({ pattern }) => pattern.test(below));
    if (template === undefined) throw new Error(`${path}: no template of src/pages makes this page.`);
    const home = template.name === 'home';
    if (!home && editionOf(template.name) !== edition) continue;
    const name = home ? `home-${edition}` : template.name;
    const { size } = await stat(join(dist, file));
    if (size > (kinds.get(name)?.size ?? 0)) kinds.set(name, { kind: { name, edition, path }, size });
  }
  return [...kinds.values()].map(({ kind }) => kind).sort((a, b) => (a.name < b.name ? -1 : 1));
}
