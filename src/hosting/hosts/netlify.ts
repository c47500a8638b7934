import { HEADER_RULES } from '../headers.ts';
import { below } from './below.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join a header that two rules set with a comma. Two policies
 * so joined both hold, which is what the table means; two caching rules would contradict each other, so the usual one
 * is left to these hosts, whose own default for pages is to ask again each time.
 */
export function netlifyHeaders(base: string): string {
  return HEADER_RULES.map((rule) => {
    const headers = Object.entries(rule.headers).filter(([name]) => rule.path !== '/*' || name !== 'Cache-Control');
    return `${below(base, rule.path)}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  }).join('\n');
}
