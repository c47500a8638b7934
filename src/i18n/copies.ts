import type { Edition } from './edition.ts';

/** The words of the books (EPUB). */
interface BookWords {
  readonly title: string;
  readonly titleOf: (city: string) => string;
  readonly contents: string;
  readonly about: string;
  readonly asOf: (day: string) => string;
  readonly issued: string;
  readonly publisher: string;
  readonly source: string;
  readonly seed: string;
  readonly kind: string;
  readonly unknown: string;
  readonly untitled: string;
  readonly promised: string;
  readonly reported: string;
  readonly deadline: string;
  readonly independent: string;
  readonly toText: string;
}

export const bookWords: Readonly<Record<Edition, BookWords>> = {
  'zh-Hans': {
    title: '言行：城市承诺档案',
    titleOf: (city) => `言行：${city}`,
    contents: '目录',
    about:
      '本书逐字收录城市公开文件校勘后的全文，以及其中的承诺和自报的结果。“报告”是发布者自己的说法，并非独立证据；本档案目前没有独立证据。',
    asOf: (day) => `截至${day}`,
    issued: '发布',
    publisher: '发布者',
    source: '来源',
    seed: '原件 SHA-256',
    kind: '类别',
    unknown: '未载',
    untitled: '（无标题）',
    promised: '承诺',
    reported: '发布者自报',
    deadline: '期限',
    independent: '独立证据：暂无。',
    toText: '在正文中',
  },
  'zh-Hant': {
    title: '言行：城市承諾檔案',
    titleOf: (city) => `言行：${city}`,
    contents: '目錄',
    about:
      '本書逐字收錄城市公開文件校勘後的全文，以及其中的承諾和自報的結果。「報告」是發布者自己的說法，並非獨立證據；本檔案目前沒有獨立證據。',
    asOf: (day) => `截至${day}`,
    issued: '發布',
    publisher: '發布者',
    source: '來源',
    seed: '原件 SHA-256',
    kind: '類別',
    unknown: '未載',
    untitled: '（無標題）',
    promised: '承諾',
    reported: '發布者自報',
    deadline: '期限',
    independent: '獨立證據：暫無。',
    toText: '在正文中',
  },
  en: {
    title: 'Yanxing: what cities promised',
    titleOf: (city) => `Yanxing: ${city}`,
    contents: 'Contents',
    about:
      'The full restored text of public documents of Chinese cities, word for word, with the pledges they make and the results they report. “Reported” is what the publisher says of itself, not independent evidence; this archive holds none today.',
    asOf: (day) => `As of ${day}`,
    issued: 'Published',
    publisher: 'Publisher',
    source: 'Source',
    seed: 'SHA-256 of the seed',
    kind: 'Kind',
    unknown: 'not stated',
    untitled: '(untitled)',
    promised: 'Promised',
    reported: 'Reported by the publisher',
    deadline: 'Deadline',
    independent: 'Independent evidence: none yet.',
    toText: 'in the text',
  },
};
