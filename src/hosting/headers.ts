/**
 * The response headers that every host of the site should send. One table, from which the local server, the
 * `_headers` file and the examples for other hosts are all made.
 */
export interface HeaderRule {
  /** Path below the base, `*` at the end standing for any rest. Later rules override earlier ones. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The page's own policy is in its `<meta>` (hashes, made by the build); a meta element cannot carry
 * frame-ancestors, so the header does.
 */
const PAGE_POLICY = "frame-ancestors 'none'";

/** Pagefind compiles WebAssembly in its worker and nowhere else. */
const WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': PAGE_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      'Cache-Control': SHORT,
    },
  },
  { path: '/_astro/*', headers: { 'Cache-Control': IMMUTABLE } },
  // Other programs read the data: from any origin, and it says of itself what it is.
  { path: '/data/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' } },
  // Seeds are hostile: shown as text, never run.
  { path: '/seeds/*', headers: { 'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'" } },
  { path: '/pagefind/pagefind-worker.js', headers: { 'Content-Security-Policy': WORKER_POLICY } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
];

/** The headers for one path below the base, such as `/data/cities.json`. */
export function headersFor(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of HEADER_RULES) {
    const applies = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (applies) Object.assign(headers, rule.headers);
  }
  return headers;
}
