/** Citing, downloading and printing. */
export const share = {
  cite: {
    summary: '引用与分享',
    address: '固定地址',
    sentence: '直达原句',
    sentenceLink: '打开原文，标出这一句',
    quote: '引文与出处',
    quoteOf: (words: string, source: string) => `“${words}”——${source}`,
    comma: '，',
    stop: '。',
    title: (title: string) => `《${title}》`,
    copy: '复制',
    copied: '已复制',
    selected: '已选中，请用键盘复制',
    save: '下载',
    records: '逐句引用',
    recordsLead: '这份文件的每一项承诺和每一条结果都有自己的固定地址和参考文献格式。点开文字可直达原句。',
    toRecords: '逐句引用这份文件',
    note: '引用日期是本站生成的日期。',
  },
  chart: {
    files: '下载此图：',
    image: 'PNG 图片',
    imageNoScript: 'PNG 图片由浏览器绘制，需要 JavaScript',
    kind: '类别',
    what: '事项',
    source: (address: string, day: string) => `来源：言行，${address}，${day}`,
  },
  print: {
    sources: '出处',
    page: (address: string, day: string) => `本页：${address}，${day}。`,
  },
};
