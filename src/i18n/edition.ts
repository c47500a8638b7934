/** The three editions; the first is the one at the root. */
export const EDITIONS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Edition = (typeof EDITIONS)[number];

/** First segment of an edition's addresses; undefined at the root. */
export const EDITION_PATH: Readonly<Record<Edition, string | undefined>> = {
  'zh-Hans': undefined,
  'zh-Hant': 'zh-hant',
  en: 'en',
};

/** The edition's own name, in its own script. */
export const EDITION_NAME: Readonly<Record<Edition, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };

/** Locale for Intl: mainland conventions in both Chinese editions. */
export const LOCALE: Readonly<Record<Edition, string>> = {
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-CN',
  en: 'en-GB',
};

/** Which script a text is in, as a language tag. */
export type CapturedScript = 'Hans' | 'Hant';

/** Three pages, one for each edition, for `getStaticPaths` of a page that has no further parameter. */
export function editionPaths(): { params: { edition: string | undefined }; props: { edition: Edition } }[] {
  return EDITIONS.map((edition) => ({ params: { edition: EDITION_PATH[edition] }, props: { edition } }));
}

/** As many pages as items, in each edition; `param` names the further parameter of the page. */
export function editionItemPaths<Item, Param extends string>(
  param: Param,
  items: readonly Item[],
  idOf: (item: Item) => string,
): { params: Record<Param | 'edition', string | undefined>; props: { edition: Edition; item: Item } }[] {
  return EDITIONS.flatMap((edition) =>
    items.map((item) => ({
      params: { edition: EDITION_PATH[edition], [param]: idOf(item) } as Record<Param | 'edition', string | undefined>,
      props: { edition, item },
    })),
  );
}
