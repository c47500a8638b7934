import { rules } from './zh-Hans/rules.ts';
import { method } from './zh-Hans/method.ts';
import { ledger } from './zh-Hans/ledger.ts';
import { pages } from './zh-Hans/pages.ts';
import { prose } from './zh-Hans/prose.ts';
import { share } from './zh-Hans/share.ts';
import { site } from './zh-Hans/site.ts';
import { vocabulary } from './zh-Hans/vocabulary.ts';

/** The words of the first edition. */
export const zhHans = { site, pages, ledger, method, rules, prose, share, vocabulary };
