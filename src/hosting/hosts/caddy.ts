import { headerColumns } from '../headers.ts';
import { below } from './below.ts';
import type { ServerPlace } from './nginx.ts';

const quoted = (words: string): string => `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * A Caddyfile site. `route` keeps the order of the lines, so that the headers of a path come after the usual ones; a
 * block that also removed a header would be put off to the end and win.
 */
export function caddyConfig(place: ServerPlace): string {
  const columns = headerColumns();
  const usual = columns.flatMap(({ name, usual: value }) =>
    value === undefined ? [] : [`      ${name} ${quoted(value)}`],
  );
  const others = columns.flatMap(({ name, others: rows }) =>
    rows.map(({ path, value }) => `    header ${below(place.base, path)} ${name} ${quoted(value)}`),
  );
  const bare = place.base.slice(0, -1);
  const files = [
    ...(bare === '' ? [] : [`    redir ${bare} ${place.base} 301`, `    handle_path ${place.base}* {`]),
    `    file_server {`,
    `      root ${quoted(place.root)}`,
    '      precompressed br gzip',
    '      hide .htaccess',
    '    }',
    ...(bare === '' ? [] : ['    }']),
  ];
  return `${place.listen} {
  route {
    header {
${usual.join('\n')}
    }
    header -Server
${others.join('\n')}
${files.join('\n')}
${bare === '' ? '' : '    error 404\n'}  }
  handle_errors {
    root * ${quoted(place.root)}
    rewrite * /404.html
    file_server
    header {
${usual.join('\n')}
    }
    header -Server
  }
}
`;
}
