import type { Message } from './message.ts';

/** Findings that a reader of the document must know, as sentences of the archive (Simplified Chinese). */
const NOTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'outline/contradiction-city': '标题所称城市与正文不一致，请对照原件。',
    'outline/contradiction-year': '本文所称年份前后不一致，请对照原件。',
    'outline/contradiction-date': '所标发布日期早于落款日期，请对照原件。',
    'outline/repost': '本页系转载或来源不明，所标日期可能是转载日期。',
    'outline/several-cities': '本文同时涉及多个城市，不单独归入其中任何一个。',
    'outline/province': '本文由省级机关发布，不单独归入某一城市。',
    'outline/county': '本文由县级机关发布，归入其所属城市。',
  }),
);

/** Notes of a document that follow from what was found in it, each once, in the order of the findings. */
export function notesFrom(messages: readonly Pick<Message, 'rule'>[]): readonly string[] {
  return [...new Set(messages.flatMap(({ rule }) => NOTES.get(rule) ?? []))];
}
