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

/** WebAssembly is compiled in the search worker and nowhere else. */
const SEARCH_WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** The service worker is one file that fetches from its own host. */
const SERVICE_WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
/** Always asked for again: what says which version of the site this is. */
const ASK = 'no-cache';

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
  { path: '/pagefind/index/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: '/pagefind-sounds/index/*', headers: { 'Cache-Control': IMMUTABLE } },
  // Other programs read the data, from any origin; embedding stays closed, reading needs this header alone.
  { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Seeds are hostile: shown as text, never run.
  { path: '/seeds/*', headers: { 'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'" } },
  { path: '/pagefind/pagefind-worker.js', headers: { 'Content-Security-Policy': SEARCH_WORKER_POLICY } },
  { path: '/sw.js', headers: { 'Content-Security-Policy': SERVICE_WORKER_POLICY, 'Cache-Control': ASK } },
  { path: '/offline/sets/*', headers: { 'Cache-Control': ASK } },
];

/** True where a rule's path covers `path`, which begins with `/` below the base. */
export function covers(rule: HeaderRule, path: string): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

/** The headers for one path below the base, such as `/data/cities.json`. */
export function headersFor(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of HEADER_RULES) if (covers(rule, path)) Object.assign(headers, rule.headers);
  return headers;
}

/** One header with its usual value and the paths that have another, later ones winning. */
export interface HeaderColumn {
  readonly name: string;
  /** Undefined where only some paths carry it. */
  readonly usual: string | undefined;
  readonly others: readonly { readonly path: string; readonly value: string }[];
}

/** The table turned by header: what hosts need that replace a header instead of adding to it. */
export function headerColumns(): readonly HeaderColumn[] {
  const names = [...new Set(HEADER_RULES.flatMap((rule) => Object.keys(rule.headers)))];
  return names.map((name) => {
    const values = HEADER_RULES.flatMap((rule) => {
      const value = rule.headers[name];
      return value === undefined ? [] : [{ path: rule.path, value }];
    });
    return {
      name,
      usual: values.find((value) => value.path === '/*')?.value,
      others: values.filter((value) => value.path !== '/*'),
    };
  });
}
