import { rules } from './zh-Hant/rules.ts';
import { method } from './zh-Hant/method.ts';
import { ledger } from './zh-Hant/ledger.ts';
import { pages } from './zh-Hant/pages.ts';
import { prose } from './zh-Hant/prose.ts';
import { share } from './zh-Hant/share.ts';
import { site } from './zh-Hant/site.ts';
import { vocabulary } from './zh-Hant/vocabulary.ts';
import type { Strings } from './strings.ts';

/** The words of this edition. */
export const zhHant: Strings = { site, pages, ledger, method, rules, prose, share, vocabulary };
