import { HEADER_RULES } from '../headers.ts';
import { below } from './below.ts';

/** `vercel.json`: of two rules that set a header, the later wins. */
export function vercelConfig(base: string): string {
  const headers = HEADER_RULES.map((rule) => ({
    source: below(base, rule.path).replaceAll('.', '\\.').replace(/\*$/, '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ cleanUrls: false, trailingSlash: true, headers }, null, 2)}\n`;
}
