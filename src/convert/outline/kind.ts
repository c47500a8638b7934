import type { Kind } from '../../schema/vocabulary.ts';

/** The kind of a document and, where no word of it says so, why it is believed. */
export interface FoundKind {
  readonly kind: Kind;
  readonly inferred?: { readonly reason: string; readonly by: string };
}

/** Official kinds, plans, by the last words of a title; the first that fits counts. */
const ENDINGS: readonly (readonly [RegExp, Kind])[] = [
  [/政府工作报告$|政府工作的报告$/, 'work-report'],
  [/通知$/, 'notice'],
  [/通报$/, 'circular'],
  [/通告$/, 'public-notice'],
  [/公告$/, 'announcement'],
  [/公报$/, 'communique'],
  [/决议$/, 'resolution'],
  [/决定$/, 'decision'],
  [/命令$|[府委署部会]令$/, 'order'],
  [/请示$/, 'request'],
  [/批复$/, 'reply'],
  [/议案$/, 'bill'],
  [/[的回复公]函$|(?:提案|建议|议案|意见)(?:办理)?的?(?:答复|回复)(?:意见)?$/, 'letter'],
  [/纪要$/, 'minutes'],
  [
    /(?:规划|方案|预案|计划|纲要|要点|措施|举措|任务分解表?|任务清单|(?:责任|任务)分工(?:表|方案)?|(?:工程|项目|任务|实事|工作)安排|(?:扶持|奖励|奖补|支持|促进[^，]*|激励|补助)办法|(?:扶持|奖励|支持|优惠|惠企)政策|路线图|行动)$/,
    'plan',
  ],
  [
    /^(?!.*(?:办好|推进|完成|聚焦|抓好|狠抓|落实|公布|征集|情况)).*\d{4}年(?:度)?[^，：！？]{0,16}?(?:民生实事|为民实事|惠民实事|民生工程|目标任务|重点工作|重点任务|工作任务|工作思路|重点项目|项目清单|任务清单|责任清单)(?:项目|任务|清单|目录|计划|一览表|表)?$/,
    'plan',
  ],
  [/解读$|一图读懂|(?:发布会|访谈|座谈)实录$|发布会实录|答记者问$|大事记$/, 'feature'],
  [/意见$/, 'opinion'],
  [/报告$/, 'report'],
];
const POLICIES = /(?:若干|政策)(?:措施|政策|规定)$|政策\d*条$|[十\d]+条(?:措施|政策|意见)?$/;

const ENGLISH: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:issues?|launch(?:es|ed)?|unveils?|releases?|holds?|held|hosts?|opens?|kicks? off)\b/i, 'news-report'],
  [/government work report|report on the work of the government/i, 'work-report'],
  [/\b(?:action |development |implementation )?plan\b|\bmeasures\b/i, 'plan'],
  [/\bstatistical communiqu|\bcommuniqu/i, 'communique'],
  [/\bnotice\b|\bcircular\b/i, 'notice'],
  [/\bopinions?\b/i, 'opinion'],
  [/\bdecision\b/i, 'decision'],
];

const NEWS_TITLE =
  /(?:会议?|大会|座谈会|推进会|调度会|现场会|动员会|全会|论坛)(?:在.{1,12})?(?:召开|举行|举办|闭幕|开幕|强调|指出|要求)|召开.{0,24}会议?$|强调[：:\s]|(?:调研|督导|视察|会见|出席|主持召开|签约|开工|揭牌|启动)(?:[。！]|仪式|$)|(?:书记|市长|州长|县长).{0,8}(?:调研|强调|主持|会见|出席)/;
const DATELINE =
  /(?:^|[。\s])(?:.{0,14}(?:网|报|社|台|融媒|发布|在线|本报|本网))?(?:\d{1,2}月\d{1,2}日)?(?:讯|电)】?\s*[（(，,\s\d]|[（(](?:全媒体|见习|本报|融媒体)*(?:记者|通讯员|首席记者)/;
const OPENING =
  /^.{0,40}?(?:\d{1,2}(?:月\d{1,2})?日(?:上午|下午|晚|中午|至\d|，|,)|今天|今日|昨天|昨日|日前|近日).{0,80}(?:召开|举行|主持|出席|调研|发布|启动|开工|签约|会议|走进|来到|考察|揭牌|开幕|闭幕)/;
const REPORTING = /^会议(?:强调|指出|要求|认为|听取|传达)|(?:强调|指出|要求)，/m;
const BYLINE =
  /[（(](?:全媒体|见习|本报)*(?:记者|通讯员)[\s\u3000][^）)]{2,30}[）)]$|^(?:全媒体|见习|本报)*(?:记者|通讯员)[\s\u3000:：]/m;
const NEWSPAPER =
  /(?:日报|晚报|晨报|商报|时报|周刊|新闻网|新闻|客户端|电视台|广播|融媒体?(?:中心)?|观察|在线|报社|[^官]网|报)$/;
const AHEAD = /力争|争取|确保|到20\d\d年|全年|实施.{0,20}(?:计划|工程|行动)/g;

const BEHIND = /截至|累计|同比|[比较](?:上年|去年)|已(?!经市)|去年同期|前三季度|(?:增长|下降)\d/g;

function withoutTail(title: string): string {
  return title
    .replace(/\s?[_|\-－–—]\s?[^_|，]{2,16}(?:网|人民政府|门户网站|局|厅)$/, '')
    .replace(/[（(][^（）()]{1,24}[）)]$/, '')
    .replace(/[”"』」》〉]+$/, '')
    .trim();
}

/**
 * What kind of document a text is: by the last words of its title, by the marks of a news report (a dateline, a reporter), else
 * by its form, which is an inference.
 *
 * @param body The text below the title, Simplified.
 * @param source Who published it, as the page says.
 */
export function kindOf(
  title: string | null,
  body: string,
  language: 'zh' | 'en' | 'other',
  source?: string,
): FoundKind {
  if (title !== null && language === 'en') {
    const found = ENGLISH.find(([pattern]) => pattern.test(title));
    return { kind: found?.[1] ?? 'unknown' };
  }
  if (title !== null) {
    const words = title.split(/——|―/)[0] ?? title;
    const news = NEWS_TITLE.test(title);
    for (const candidate of [withoutTail(title), withoutTail(words)]) {
      const found = ENDINGS.find(([pattern]) => pattern.test(candidate));
      if (found && !(news && found[1] !== 'work-report' && !/关于/.test(title))) return { kind: found[1] };
      if (POLICIES.test(candidate)) return { kind: 'plan' };
    }
    if (news) return { kind: 'news-report' };
    // A speech is none of the kinds, however it opens.
    if (/(?:讲话|致辞|发言|演讲)$/.test(withoutTail(title))) return { kind: 'unknown' };
  }
  const head = body.slice(0, 400);
  const opening = body.slice(0, body.indexOf('\n') === -1 ? 400 : Math.min(400, body.indexOf('\n')));
  if (OPENING.test(opening) && DATELINE.test(head)) return { kind: 'news-report' };
  if (OPENING.test(opening) && (REPORTING.test(body) || /会议/.test(opening))) {
    return {
      kind: 'news-report',
      inferred: {
        reason: 'opens with the day of an event and reports what was said there',
        by: 'rule:kind-by-opening',
      },
    };
  }
  if (BYLINE.test(body)) {
    return {
      kind: 'feature',
      inferred: {
        reason: 'signed by a reporter and does not open with the day of an event',
        by: 'rule:kind-by-byline',
      },
    };
  }
  if (DATELINE.test(head)) {
    const event = OPENING.test(opening) || REPORTING.test(body);
    return event || title === null
      ? { kind: 'news-report' }
      : {
          kind: 'feature',
          inferred: { reason: 'has a dateline and reports no single event', by: 'rule:kind-by-dateline' },
        };
  }
  if (source !== undefined && NEWSPAPER.test(source)) {
    return OPENING.test(opening)
      ? {
          kind: 'news-report',
          inferred: { reason: 'a newspaper reports the day of an event', by: 'rule:kind-by-newspaper' },
        }
      : { kind: 'feature', inferred: { reason: 'a newspaper reports no single event', by: 'rule:kind-by-newspaper' } };
  }
  const ahead = (body.match(AHEAD) ?? []).length;
  if (ahead >= 4 && ahead >= (body.match(BEHIND) ?? []).length && !REPORTING.test(body)) {
    return {
      kind: 'plan',
      inferred: { reason: 'sets out measures and goals ahead and reports no event', by: 'rule:kind-by-goals' },
    };
  }
  return { kind: 'unknown' };
}
