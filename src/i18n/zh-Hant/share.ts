import type { Strings } from '../strings.ts';

/** Citing, downloading and printing. */
export const share: Strings['share'] = {
  cite: {
    summary: '引用與分享',
    address: '固定地址',
    sentence: '直達原句',
    sentenceLink: '打開原文，標出這一句',
    quote: '引文與出處',
    quoteOf: (words, source) => `「${words}」——${source}`,
    comma: '，',
    stop: '。',
    title: (title) => `《${title}》`,
    copy: '複製',
    copied: '已複製',
    selected: '已選中，請用鍵盤複製',
    save: '下載',
    records: '逐句引用',
    recordsLead: '這份文件的每一項承諾和每一條結果都有自己的固定地址和參考文獻格式。點開文字可直達原句。',
    toRecords: '逐句引用這份文件',
    note: '引用日期是本站生成的日期。',
  },
  chart: {
    files: '下載此圖：',
    image: 'PNG 圖片',
    imageNoScript: 'PNG 圖片由瀏覽器繪製，需要 JavaScript',
    kind: '類別',
    what: '事項',
    source: (address, day) => `來源：言行，${address}，${day}`,
  },
  print: {
    sources: '出處',
    page: (address, day) => `本頁：${address}，${day}。`,
  },
};
