import { headerColumns } from '../headers.ts';
import { below, pattern } from './below.ts';

const TYPES = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['image/svg+xml', 'svg'],
  ['application/wasm', 'wasm'],
  ['application/epub+zip', 'epub'],
] as const;

/** `.htaccess` for Apache 2.4 with mod_headers, mod_rewrite and mod_mime. */
export function apacheConfig(base: string): string {
  const lines = headerColumns().flatMap(({ name, usual, others }) => [
    ...(usual === undefined ? [] : [`  Header always set ${name} "${usual}"`]),
    ...others.flatMap(({ path, value }) => [
      `  <If "%{REQUEST_URI} =~ m#${pattern(base, path)}#">`,
      `    Header always set ${name} "${value}"`,
      '  </If>',
    ]),
  ]);
  return `DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${below(base, '/404.html')}
Options -Indexes
AddDefaultCharset utf-8
${TYPES.map(([type, extension]) => `AddType ${type} .${extension}`).join('\n')}
AddEncoding br .br
AddEncoding gzip .gz

<IfModule mod_headers.c>
${lines.join('\n')}
  <FilesMatch "\\.(?:br|gz)$">
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>

# What the build compressed is sent as it is.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_URI} /$
  RewriteRule ^(.*)$ $1index.html
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.*)$ $1.br [L,E=no-gzip:1]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.*)$ $1.gz [L,E=no-gzip:1]
</IfModule>
`;
}
