import { z } from 'zod';
import { sha256 } from './emit/identity.ts';
import { FileFailure, type Effects } from './effects.ts';

const message = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  file: z.string(),
  place: z
    .object({
      start: z.number(),
      end: z.number(),
      unit: z.enum(['utf16', 'byte']),
      line: z.number().exactOptional(),
      column: z.number().exactOptional(),
    })
    .exactOptional(),
  rule: z.string(),
  reason: z.string(),
  expected: z.string().exactOptional(),
  hint: z.string().exactOptional(),
});

/** All that a run needs to know of a seed whose entry stands already. */
const summary = z.object({
  id: z.string(),
  title: z.string().nullable(),
  city: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.string(),
  edits: z.number(),
  records: z.record(z.enum(['pledges', 'results', 'milestones', 'instruments', 'excluded']), z.number()),
  textHash: z.string(),
  entryHash: z.string(),
  pledges: z.array(z.object({ id: z.string(), document: z.string(), words: z.string() })),
  messages: z.array(message),
});
export type Summary = z.infer<typeof summary>;

const memoFile = z.object({ version: z.string(), seeds: z.record(z.string(), summary) });

/**
 * What earlier runs made, by everything that went into it. Only ever a shortcut: what it does not hold, or holds of
 * another version of the converter, is made again.
 */
export interface Memo {
  get(key: string): Summary | undefined;
  /** Keeps a summary for the next run; what is not kept in a run is forgotten. */
  keep(key: string, value: Summary): void;
}

/** Key of one seed: its bytes and name, and the review of its document. */
export const memoKey = (seed: string, file: string, review: string): string =>
  sha256(JSON.stringify([seed, file, review]));

/** The memo in a file. @param version of the converter, its vocabulary and its indicators */
export function memoIn(effects: Effects, path: string, version: string): Memo & { readonly save: () => void } {
  let earlier: Readonly<Record<string, Summary>> = {};
  try {
    const parsed = memoFile.safeParse(JSON.parse(new TextDecoder().decode(effects.read(path))));
    if (parsed.success && parsed.data.version === version) earlier = parsed.data.seeds;
  } catch (error) {
    if (!(error instanceof FileFailure) && !(error instanceof SyntaxError)) throw error;
  }
  const kept = new Map<string, Summary>();
  return {
    get: (key) => (Object.hasOwn(earlier, key) ? earlier[key] : undefined),
    keep: (key, value) => void kept.set(key, value),
    save: () => {
      try {
        effects.write(path, JSON.stringify({ version, seeds: Object.fromEntries(kept) }));
      } catch (error) {
        // Without room for a shortcut the next run takes longer, nothing else.
        if (!(error instanceof FileFailure)) throw error;
      }
    },
  };
}
