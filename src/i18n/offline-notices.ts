import type { Edition } from './edition.ts';

/** What the service worker says on a page that it kept. Plain words: they are set into the page as they are. */
interface Notices {
  readonly kept: string;
  readonly keptOn: (day: string) => string;
  readonly missing: string;
}

export const notices: Readonly<Record<Edition, Notices>> = {
  'zh-Hans': {
    kept: '现在离线，这是保存在本机的副本。',
    keptOn: (day) => `现在离线，这是${day}保存在本机的副本。`,
    missing: '现在离线，而您要的页面没有保存在本机。下面是可以离线阅读的内容。',
  },
  'zh-Hant': {
    kept: '現在離線，這是保存在本機的副本。',
    keptOn: (day) => `現在離線，這是${day}保存在本機的副本。`,
    missing: '現在離線，而您要的頁面沒有保存在本機。下面是可以離線閱讀的內容。',
  },
  en: {
    kept: 'You are offline. This copy was kept on this device.',
    keptOn: (day) => `You are offline. This copy was kept on this device on ${day}.`,
    missing: 'You are offline, and the page you asked for is not kept on this device. Below is what can be read.',
  },
};
