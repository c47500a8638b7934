import type { Said } from '../schema/said.ts';
import type { Message } from './message.ts';

/** Findings that a reader of the document must know, as sentences of the archive. */
const NOTES: ReadonlyMap<string, Said> = new Map(
  Object.entries({
    'outline/contradiction-city': {
      'zh-Hans': '标题所称城市与正文不一致，请对照原件。',
      'zh-Hant': '標題所稱城市與正文不一致，請對照原件。',
      en: 'The title and the text name different cities: compare the original.',
    },
    'outline/contradiction-year': {
      'zh-Hans': '本文所称年份前后不一致，请对照原件。',
      'zh-Hant': '本文所稱年份前後不一致，請對照原件。',
      en: 'The text contradicts itself about the year: compare the original.',
    },
    'outline/contradiction-date': {
      'zh-Hans': '所标发布日期早于落款日期，请对照原件。',
      'zh-Hant': '所標發佈日期早於落款日期，請對照原件。',
      en: 'The date of publication is before the date of the signature: compare the original.',
    },
    'outline/repost': {
      'zh-Hans': '本页系转载或来源不明，所标日期可能是转载日期。',
      'zh-Hant': '本頁係轉載或來源不明，所標日期可能是轉載日期。',
      en: 'The page is a repost or of unknown source: its date may be that of the repost.',
    },
    'outline/several-cities': {
      'zh-Hans': '本文同时涉及多个城市，不单独归入其中任何一个。',
      'zh-Hant': '本文同時涉及多個城市，不單獨歸入其中任何一個。',
      en: 'The text speaks for several cities and is filed under none of them alone.',
    },
    'outline/province': {
      'zh-Hans': '本文由省级机关发布，不单独归入某一城市。',
      'zh-Hant': '本文由省級機關發佈，不單獨歸入某一城市。',
      en: 'The document is of a provincial authority and is filed under no city.',
    },
    'outline/county': {
      'zh-Hans': '本文由县级机关发布，归入其所属城市。',
      'zh-Hant': '本文由縣級機關發佈，歸入其所屬城市。',
      en: 'The document is of a county and is filed under the city it belongs to.',
    },
  }),
);

/** Notes of a document that follow from what was found in it, each once, in the order of the findings. */
export function notesFrom(messages: readonly Pick<Message, 'rule'>[]): readonly Said[] {
  return [...new Set(messages.flatMap(({ rule }) => NOTES.get(rule) ?? []))];
}
