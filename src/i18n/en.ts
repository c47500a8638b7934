import { rules } from './en/rules.ts';
import { method } from './en/method.ts';
import { ledger } from './en/ledger.ts';
import { pages } from './en/pages.ts';
import { prose } from './en/prose.ts';
import { share } from './en/share.ts';
import { site } from './en/site.ts';
import { vocabulary } from './en/vocabulary.ts';
import type { Strings } from './strings.ts';

/** The words of this edition. */
export const en: Strings = { site, pages, ledger, method, rules, prose, share, vocabulary };
