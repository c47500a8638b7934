import type { Outlined } from './outline/outlined.ts';
import type { Restoration } from './restore/restoration.ts';
import type { Stages } from './stages.ts';
import { plainDocument } from './emit/hostile.fixture.ts';

/** A restoration of lines that need none. */
export function untouched(text: string): Restoration {
  const same = (offset: number) => ({ offset, lossy: false });
  return {
    text,
    edits: [],
    furniture: [],
    map: { toText: same, toSeed: same },
    script: 'Hans',
    uncertain: [],
    messages: [],
  };
}

/** An outline that knows nothing but the lines. */
export function lines(text: string): Outlined {
  return {
    title: text.split('\n')[0] ?? null,
    kind: 'unknown',
    published: null,
    city: null,
    cities: [],
    language: 'zh',
    inferred: [],
    blocks: plainDocument(text).blocks,
    sections: [],
    messages: [],
  };
}

/** Stages for tests of what surrounds them: text without its last line end, one pledge for each 力争…。 in it. */
export const PLAIN: Stages = {
  restore: (text) => untouched(text.replace(/\s+$/, '').replaceAll('\r\n', '\n')),
  toSimplified: (text) => text,
  outline: ({ text }) => lines(text),
  extract: ({ text }) => ({
    pledges: [...text.matchAll(/力争[^。\n]*/g)].map((match) => ({
      city: null,
      quote: {
        exact: match[0],
        prefix: text.slice(Math.max(0, match.index - 32), match.index),
        suffix: text.slice(match.index + match[0].length, match.index + match[0].length + 32),
        start: match.index,
        end: match.index + match[0].length,
      },
      rule: 'test',
      type: 'action',
      commitment: 'striving',
      trigger: '力争',
      theme: 'other',
      tool: null,
      bodies: [],
    })),
    results: [],
    milestones: [],
    instruments: [],
    excluded: [],
  }),
  knowsPlace: (id) => id === 'jingmen',
};
