import type { Edition } from './edition.ts';
import { offline as en } from './en/offline.ts';
import { offline as zhHans } from './zh-Hans/offline.ts';
import { offline as zhHant } from './zh-Hant/offline.ts';

/** Words about reading offline and integrity; the first edition sets the shape. */
export type OfflineStrings = typeof zhHans;

const BY_EDITION: Readonly<Record<Edition, OfflineStrings>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The words of an edition about reading offline and integrity. */
export function offlineStrings(edition: Edition): OfflineStrings {
  return BY_EDITION[edition];
}
