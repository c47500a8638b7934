import type { Quote, Span } from '../../schema/quote.ts';

const CONTEXT = 32;

/** The quote of `[start, end)` of the text, with up to 32 code units either side; never half a surrogate pair. */
export function quotation(text: string, { start, end }: Span): Quote {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowSurrogate(text.charCodeAt(from))) from += 1;
  if (isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to), start, end };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
