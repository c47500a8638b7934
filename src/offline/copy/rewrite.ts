import { Parser } from 'htmlparser2';
import { escaped } from '../../hosting/xml.ts';

export interface RewriteOptions {
  /** Base path of the built site, such as `/x/`. */
  readonly base: string;
  /** From this page to the root of the copy: `../../`, or an empty string. */
  readonly up: string;
  /** Where in the copy the file of a path below the base is; undefined where the copy has none. */
  resolve(path: string): string | undefined;
  /** Full address of the site, for what the copy does not hold; undefined where it is not known. */
  readonly address: string | undefined;
  /** File of a classic script that does what this module does: by its path below the base, or by its text. */
  script(source: { readonly path: string } | { readonly text: string }): string | undefined;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LINKS = new Set(['href', 'src', 'action', 'poster', 'xlink:href']);
/** Links in the head that speak of other addresses of the page, or of what a server does. */
const DROPPED_RELS = /^(?:alternate|canonical|manifest|modulepreload|preload|prefetch)$/;

/** The policy of a page in a copy: what was the site's own origin is the files of the copy; nothing is fetched. */
export function copyPolicy(policy: string): string {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .map((directive) => {
      const [name = '', ...values] = directive.split(/\s+/);
      if (name === 'connect-src' || name === 'worker-src' || name === 'manifest-src') return `${name} 'none'`;
      if (name === 'trusted-types') return 'trusted-types default copy';
      return [name, ...values.map((value) => (value === "'self'" ? 'file:' : value))].join(' ');
    })
    .join('; ');
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/**
 * A built page so changed that it works from a disk: its links lead to files beside it, its modules are classic scripts,
 * its policy names files instead of an origin. A link to what the copy does not hold leads to the site where its
 * address is known, else nowhere.
 */
export function rewritePage(html: string, options: RewriteOptions): string {
  const { base, up } = options;
  const changes: Change[] = [];

  const moved = (value: string): string | null | undefined => {
    if (!value.startsWith(base) || value.startsWith('//')) return undefined;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(value.slice(base.length)) ?? [];
    const file = options.resolve(path);
    if (file !== undefined) return (up + file || './') + rest;
    return options.address === undefined ? null : options.address + path + rest;
  };

  let module: { start: number; bodyStart: number } | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        const source = html.slice(start, end);
        if (name === 'link' && DROPPED_RELS.test(attributes['rel'] ?? '')) {
          changes.push({ start, end, text: '' });
          return;
        }
        if (name === 'script' && attributes['type'] === 'module') {
          const src = attributes['src'];
          if (src === undefined) {
            module = { start, bodyStart: end };
            return;
          }
          const file = options.script({ path: src.slice(base.length) });
          if (file !== undefined) changes.push({ start, end, text: `<script defer src="${escaped(up + file)}">` });
          return;
        }
        let changed = false;
        const next: Record<string, string> = {};
        for (const [key, value] of Object.entries(attributes)) {
          const to = LINKS.has(key) ? moved(value) : undefined;
          if (to === undefined) next[key] = value;
          else {
            changed = true;
            if (to !== null) next[key] = to;
          }
        }
        if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
          next['content'] = copyPolicy(attributes['content'] ?? '');
          changed = true;
        }
        if (!changed) return;
        const close = source.endsWith('/>') ? '/>' : '>';
        changes.push({ start, end, text: `<${name}${attributesOf(next)}${close}` });
      },
      onclosetag(name) {
        if (name !== 'script' || module === undefined) return;
        const { start, bodyStart } = module;
        module = undefined;
        const text = html.slice(bodyStart, parser.startIndex);
        const file = options.script({ text });
        if (file === undefined) return;
        changes.push({
          start,
          end: parser.endIndex + 1,
          text: `<script defer src="${escaped(up + file)}"></script>`,
        });
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(html);

  let out = '';
  let at = 0;
  for (const change of changes) {
    out += html.slice(at, change.start) + change.text;
    at = change.end;
  }
  out += html.slice(at);
  // Before any module: what they fetch is in files that only a script can load.
  return out.replace('</title>', `</title><script src="${escaped(`${up}copy/files.js`)}"></script>`);
}
