import type { Edit } from '../../../schema/edit.ts';

/** Rules of a style sheet at the head of a line, as editors of pages leave them: `.TRS_Editor P{line-height:2;}`. */
const RULES = /^[ \t\u3000]*(?:[@.#]?[A-Za-z][\w .#:,>*@-]{0,120}\{[^{}]{0,2000}\}[ \t\u3000]*){1,200}/gmu;
/** What such rules set. */
const PROPERTY =
  /(?:^|[{;\s])(?:line-height|font-(?:family|size|weight)|margin(?:-\w+)?|padding(?:-\w+)?|text-(?:align|indent)|color|layout-grid|mso-[\w-]+|size)\s*:/iu;

/** Style sheets away; `kept` tells the places that speak of them and keep them. */
export function styleEdits(text: string, kept: (at: number) => boolean): Edit[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(RULES)]
    .filter(([rules]) =>
      rules
        .split('}')
        .slice(0, -1)
        .every((rule) => PROPERTY.test(rule)),
    )
    .filter((match) => !kept(match.index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      original: match[0],
      replacement: '',
      rule: 'markup',
      proof: 'dictionary',
      confidence: 0.99,
    }));
}
