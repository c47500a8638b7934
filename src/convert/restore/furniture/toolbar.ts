import type { Span } from '../../../schema/quote.ts';

/** Controls that a page offers to its reader, Simplified: printing, closing, size of letters, sharing. */
const CONTROL = new RegExp(
  [
    '(?:友善)?(?:打印|列印)(?:本页|此页|页面|本文|文章|内容|版)?',
    '关闭(?:本页|此页|页面|窗口|视窗)?',
    '(?:字体|字号|字级)(?:大小|设置|设定|调整)?|文字大小',
    '分享(?:到|至|本页|文章|本文)?',
    '(?:加入)?收藏(?:本页|此页|本文|本站)?',
    '(?:我要|网页|内容|信息)?纠错',
    '复制(?:链接|网址)',
    '返回(?:顶部|列表|上一页|上页|首页)?|回上一页|回顶部',
    '(?:视力)?保护(?:视力)?色',
    '扫一扫(?:分享|关注)?',
    '推荐给(?:朋友|好友)|发送给好友|转寄(?:友人)?|告诉好友',
    '(?:语音)?(?:朗读|播报)|听全文|全文朗读',
    '下载(?:本文|全文|文字版|图片版|附件)',
    '我要评论|发表评论',
    '(?:hits|views|clicks)\\s*[：:]\\s*[\\d,]*|(?:font|text) size|print(?: this page)?(?![a-z])|close(?: window)?(?![a-z])|share(?: to| on)?(?![a-z])',
    '(?:浏览|点击|阅读|访问)(?:(?:次数|人次|量|数|率)\\s*[：:]?\\s*[\\d,]*\\s*次?|\\s*[：:]\\s*[\\d,]*\\s*次?|\\s*\\d[\\d,]*\\s*次?)',
  ].join('|'),
  'iuy',
);
/** What stands beside them and says nothing alone. */
const OPTION =
  /特大|超大|大号|中号|小号|大|中|小|默认|正常|标准|缩小|放大|恢复|新浪微博|腾讯微博|微博|微信(?:好友|朋友圈)?|朋友圈|QQ(?:空间|好友)?|空间|人人网|豆瓣|百度?贴吧|今日头条|头条|钉钉|更多|繁体|简体|[AT][+\-|]?(?![A-Za-z])|白|黄|绿|蓝|粉|灰|large|medium|small|default|facebook|twitter|wechat|weibo|\d+(?:px)?(?![\d年月日.\-/:：])/iuy;
const BETWEEN = /[\s【】[\]()（）|｜:：·•、/+\-<>＋－—]+/uy;
const BRACKETED = /[【[（(]([^【】[\]（）()]{1,30})[】\]）)]/gu;

interface Census {
  readonly controls: number;
  readonly all: number;
  /** Where the first thing stands that is neither a control nor an option. */
  readonly end: number;
}

/** The controls and options from one place on, up to another or to the first thing that is none. */
function census(text: string, from: number, to: number): Census {
  let controls = 0;
  let all = 0;
  let at = from;
  while (at < to) {
    const next = [BETWEEN, CONTROL, OPTION].find((one) => {
      one.lastIndex = at;
      return one.test(text) && one.lastIndex > at && one.lastIndex <= to;
    });
    if (!next) break;
    at = next.lastIndex;
    if (next === CONTROL) controls += 1;
    if (next !== BETWEEN) all += 1;
  }
  return { controls, all, end: at };
}

/** Whether a line of a page, Simplified, is nothing but controls: two at least, or one with its options. */
export function isToolbar(text: string): boolean {
  const { controls, all, end } = census(text, 0, text.length);
  return end === text.length && controls > 0 && (all > 1 || /[【[：:]/u.test(text));
}

/** Whether the first word of a line is a control, with something beside it that is none. */
export function beginsWithControl(text: string): boolean {
  const { controls, end } = census(text, 0, text.length);
  return controls > 0 && end < text.length;
}

/**
 * The parts of a line of facts that are controls, with the blanks before them: at its head, in
 * brackets, or at its end.
 */
export function controlsIn(text: string): Span[] {
  const parts: Span[] = [];
  const head = census(text, 0, text.length);
  if (head.controls > 0 && /[\s】\])）|｜]/u.test(text.charAt(head.end - 1))) parts.push({ start: 0, end: head.end });
  for (const match of text.matchAll(BRACKETED)) {
    const end = match.index + match[0].length;
    const inner = census(text, match.index + 1, end - 1);
    if (inner.end === end - 1 && inner.controls > 0) parts.push({ start: match.index, end });
  }
  for (let at = 0; at < text.length; at += 1) {
    // A number that no control stands before belongs to the fact before it.
    if (!/[\s【[（(|｜]/u.test(text.charAt(at)) || /^[\s【[（(|｜]*\d/u.test(text.slice(at))) continue;
    const rest = census(text, at, text.length);
    if (rest.end < text.length) continue;
    if (rest.controls > 0) parts.push({ start: at, end: text.length });
    break;
  }
  const spans: Span[] = [];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    let { start } = part;
    while (/\s/u.test(text.charAt(start - 1))) start -= 1;
    const last = spans.at(-1);
    if (last && start <= last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else spans.push({ start, end: part.end });
  }
  return spans;
}
