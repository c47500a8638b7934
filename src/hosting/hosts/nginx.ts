import { headerColumns } from '../headers.ts';
import { below, literal } from './below.ts';

export interface ServerPlace {
  /** Folder of the built site on the server. */
  readonly root: string;
  /** Sub-path that the site was built for, such as `/x/`. */
  readonly base: string;
  /** What to listen on: `80`, or `127.0.0.1:4440`. */
  readonly listen: string;
}

const variable = (name: string): string => `$yanxing_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (words: string): string => `"${words.replaceAll('"', '\\"')}"`;

/**
 * An nginx site, to be included in the `http` block. Headers that differ by path are looked up in a map, because an
 * `add_header` in a location would drop all those of the server. Brotli needs the module libnginx-mod-http-brotli-static.
 */
export function nginxConfig(place: ServerPlace, brotli = true): string {
  const columns = headerColumns();
  const maps = columns
    .filter(({ others }) => others.length > 0)
    .map(({ name, usual, others }) => {
      // Regular expressions are tried in order and the first wins; in the table the last does.
      const rows = others.toReversed().map(({ path, value }) => {
        const key = path.endsWith('*') ? `~^${literal(below(place.base, path.slice(0, -1)))}` : below(place.base, path);
        return `  ${quoted(key)} ${quoted(value)};`;
      });
      return [`map $uri ${variable(name)} {`, ...rows, `  default ${quoted(usual ?? '')};`, '}'].join('\n');
    });
  const headers = columns.map(
    ({ name, usual, others }) =>
      `  add_header ${name} ${others.length > 0 ? variable(name) : quoted(usual ?? '')} always;`,
  );
  const root = place.root.replace(/\/*$/, '/');
  const bare = place.base.slice(0, -1);
  return `${maps.join('\n')}

server {
  listen ${place.listen};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/plain text/css text/xml application/json application/javascript application/xml;

${headers.join('\n')}

  gzip_static on;
${brotli ? '  brotli_static on;\n' : ''}  gzip off;

  error_page 404 ${below(place.base, '/404.html')};
  location ${place.base === '/' ? '' : '^~ '}${place.base} {
    ${place.base === '/' ? 'root' : 'alias'} ${quoted(root)};
    index index.html;
  }
${bare === '' ? '' : `  location = ${bare} {\n    return 301 ${place.base};\n  }\n`}}
`;
}
