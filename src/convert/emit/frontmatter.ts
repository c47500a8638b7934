import type { Document } from '../../schema/document.ts';

/** Characters that some reader of YAML takes for a line end, drops, or shows in another order. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/g;

/**
 * A value as YAML flow on one line. JSON is YAML 1.2, and strings in double quotes are strings to every parser: no
 * date, number or boolean is made of them.
 */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, field]) => field !== undefined);
    return pairs.length === 0 ? '{}' : `{ ${pairs.map(([key, field]) => `${key}: ${flow(field)}`).join(', ')} }`;
  }
  const json = JSON.stringify(value);
  if (typeof value !== 'string') return json;
  return json.replace(UNSAFE, (unit, at: number) => {
    const code = unit.charCodeAt(0);
    const paired =
      (code >= 0xd800 && code <= 0xdbff && isTrail(json.charCodeAt(at + 1))) ||
      (code >= 0xdc00 && code <= 0xdfff && isLead(json.charCodeAt(at - 1)));
    return paired ? unit : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The document as YAML: a key a line, and each item of a list on its own line, so that a change reads as one. */
export function frontmatter(document: Document): string {
  return Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) =>
      Array.isArray(value) && value.length > 0
        ? `${key}:\n${value.map((item) => `  - ${flow(item)}\n`).join('')}`
        : `${key}: ${flow(value)}\n`,
    )
    .join('');
}
