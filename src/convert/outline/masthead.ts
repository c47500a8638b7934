import { datesIn } from './calendar.ts';
import { BETWEEN_CREDITS, CLOCK, isCreditLine, LONGEST_CREDITS, PAGE, SENDER, WEEKDAY } from './credit.ts';
import { rawPart, type Line } from './line.ts';

/** What a label of a masthead speaks of. */
type FieldName = 'published' | 'written' | 'source' | 'authority' | 'number' | 'title' | 'url' | 'other';

const LABELS: readonly (readonly [FieldName, string])[] = [
  [
    'published',
    '签发时间|发布时间|发布日期|发表时间|发表日期|发稿时间|公开日期|公开时间|发布于|发布|时间|日期|更新时间|更新日期|Published|Date|Updated|Posted',
  ],
  ['written', '成文日期|成文时间|发文日期|生成日期|印发日期|发文时间|签发日期'],
  ['source', '信息来源|文章来源|稿件来源|来源|稿源|出处|转自|Source|From'],
  ['authority', '发布机构|发布单位|发文机关|发文机构|发文单位|制定机关|公开机构|公开责任部门|责任部门'],
  ['number', '发文字号|文号|文件编号|Document No'],
  ['title', '标题|名称|信息名称|文件名称|Title'],
  ['url', '原文链接|原文地址|链接|网址|URL|Link'],
  [
    'other',
    '作者|记者|编辑|责任编辑|责编|审核|校对|签发|供稿|撰稿|通讯员|摄影|发布人|字体|字号|浏览次数|浏览量|浏览|点击率|点击量|点击次数|点击|阅读量|阅读次数|阅读|访问量|索引号|索 引 号|公开目录|主题分类|主题词|分类|有效性|信息分类|组配分类|体裁分类|关键词|关键字|内容概述|归档时间|视力保护色|打印|分享|公开方式|公开类别|公开范围|抄送|主送|Author|Editor|Hits|Views|Keywords',
  ],
];

const NAME_OF = new Map(
  LABELS.flatMap(([name, labels]) => labels.split('|').map((label) => [label.toLowerCase(), name] as const)),
);
const ALTERNATIVES = [...NAME_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const LABEL = new RegExp(
  `(?<=^|[\\s\\u3000|｜【\\[（(，,\\d])(${ALTERNATIVES})(?:\\s*[:：]|\\s+(?=(?:19|20)\\d\\d))`,
  'gi',
);

/** No line of a masthead is longer. */
const LONGEST = 200;

/** A labelled value of a masthead line, as captured and folded. */
export interface Field {
  readonly name: FieldName;
  readonly raw: string;
  readonly plain: string;
}

/** Without the bracket that closes a masthead: 【来源：新华网】. */
function unbracketed(value: string): string {
  return /[【[（(]/.test(value) ? value : value.replace(/[】\]）)]$/, '').trim();
}

/** The labelled values of a line; empty unless the line begins with a label or a date. */
export function fieldsOf(line: Line): readonly Field[] {
  if (line.plain.length > LONGEST || /[。？]$/.test(line.plain)) return [];
  const labels = [...line.plain.matchAll(LABEL)];
  const first = labels[0];
  if (!first) return besideDate(line);
  const lead = line.plain.slice(0, first.index).trim();
  // 漳州市人民政府网 发布时间：2025-02-14: who published stands before the labels.
  const sent = SENDER.test(lead) && NAME_OF.get((first[1] ?? '').toLowerCase()) === 'published';
  if (lead !== '' && !isDateOnly(lead) && !sent && !/^[【[（(|｜•·◆●*]$/.test(lead)) return [];
  const fields: Field[] = labels.map((label, i) => {
    const from = label.index + label[0].length;
    const to = labels[i + 1]?.index ?? line.plain.length;
    return {
      name: NAME_OF.get((label[1] ?? '').toLowerCase()) ?? 'other',
      raw: unbracketed(rawPart(line, from, to)),
      plain: unbracketed(line.plain.slice(from, to).trim()),
    };
  });
  return !isDateOnly(lead)
    ? dated(fields)
    : [{ name: 'published', raw: rawPart(line, 0, first.index), plain: lead }, ...fields];
}

/** 来源：扬州日报 2023-10-27 记者 李明: the day behind the name of the source, where no other is stated. */
function dated(fields: readonly Field[]): readonly Field[] {
  if (fields.some(({ name }) => name === 'published')) return fields;
  return fields.flatMap((field) => {
    const [, day, credits = ''] = (field.name === 'source' && DAY_BEHIND.exec(field.plain)) || [];
    if (day === undefined || !field.raw.endsWith(day + credits)) return withDay(field);
    const without = (words: string): string => words.slice(0, -(day.length + credits.length)).trim();
    return [
      { ...field, raw: without(field.raw), plain: without(field.plain) },
      { name: 'published' as const, raw: day, plain: day },
    ];
  });
}

/** 来源：《白城日报》（2023年12月5日 第2版）, 记者：李明 2023年12月5日: the day within a value that names who published or wrote. */
function withDay(field: Field): readonly Field[] {
  const [day] = field.name === 'source' || field.name === 'other' ? datesIn(field.raw) : [];
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day.edtf) || field.raw.length > LONGEST_CREDITS) return [field];
  const without = (words: string): string => {
    const [said] = datesIn(words);
    const rest = said === undefined ? words : words.slice(0, said.start) + words.slice(said.end);
    return rest.replace(PAGE, '').replace(/^[《\s]+|[《》（）()\s]+$/g, '');
  };
  const said = field.raw.slice(day.start, day.end);
  return [
    { ...field, raw: without(field.raw), plain: without(field.plain) },
    { name: 'published' as const, raw: said, plain: said },
  ];
}

const DAY_BEHIND =
  /\S[\s|｜]+((?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日|[./]\d{1,2}[./]\d{1,2})(?:\s+\d{1,2}:\d\d(?::\d\d)?)?)((?:\s+[（(]?(?:本报)?(?:记者|通讯员|作者|编辑|摄影|文\/?图|图\/?文|文字|撰文)[\s\S]*)?)$/;

/**
 * The labelled values of the masthead's lines in order. Where a table was flattened, a label stands on one line and its
 * value on the next.
 */
export function fieldsOfLines(lines: readonly Line[], indices: readonly number[]): readonly Field[] {
  return indices.flatMap((i) => {
    const line = lines[i];
    const fields = line ? fieldsOf(line) : [];
    const [only] = fields;
    const next = lines[i + 1];
    if (
      !only ||
      fields.length > 1 ||
      only.raw !== '' ||
      !next ||
      !indices.includes(i + 1) ||
      fieldsOf(next).length > 0
    ) {
      return fields;
    }
    return [{ name: only.name, raw: next.raw.trim(), plain: next.plain.trim() }];
  });
}

/** Whether a line is a label and nothing else. */
export function isLabelOnly(line: Line): boolean {
  const fields = fieldsOf(line);
  return fields.length === 1 && fields[0]?.raw === '';
}

/** （荆政办发〔2021〕88号，2021年10月）: the number of a document and when it was issued. */
const NUMBER_AND_DATE =
  /^[（(]\p{Script=Han}{1,12}[〔[［](?:19|20)\d{2}[〕\]］]\d+号[，,\s]+(\d{4}年\d{1,2}月(?:\d{1,2}日)?)[）)]$/u;

/** 2022-04-08 10:30 天门网: a day, and beside it who published; the words are a source only where they name a sender. */
function besideDate(line: Line): readonly Field[] {
  const issued = NUMBER_AND_DATE.exec(line.plain)?.[1];
  if (issued !== undefined) {
    const at = line.plain.indexOf(issued);
    return [{ name: 'published', raw: rawPart(line, at, at + issued.length), plain: issued }];
  }
  if (isDateOnly(line.plain) || !(isDateLine(line.plain) || isCreditLine(line.plain))) return [];
  const [date] = datesIn(line.plain);
  if (!date) return [];
  const clock = CLOCK.exec(line.plain.slice(date.end));
  const after = date.end + (clock?.index === 0 ? clock[0].length : 0);
  const words = ([0, date.start, after, line.plain.length] as const).flatMap((from, i, all) =>
    i % 2 === 0
      ? [{ raw: rawPart(line, from, all[i + 1] ?? from), plain: line.plain.slice(from, all[i + 1]).trim() }]
      : [],
  );
  const sender = words
    .map(({ raw, plain }) => ({ raw: unnumbered(raw), plain: unnumbered(plain) }))
    .flatMap(({ raw, plain }) => {
      const parts = plain.split(BETWEEN_CREDITS);
      return [{ raw, plain }, ...raw.split(BETWEEN_CREDITS).map((part, i) => ({ raw: part, plain: parts[i] ?? part }))];
    })
    .find(({ plain }) => SENDER.test(plain));
  return [
    { name: 'published', raw: rawPart(line, date.start, date.end), plain: line.plain.slice(date.start, date.end) },
    ...(sender ? [{ name: 'source' as const, ...sender }] : []),
  ];
}

/** Where a line holds a title and behind it its masthead: 上半年生产总值 2022-07-19 来源:市统计局. */
export function mastheadBehind(line: Line): Line | undefined {
  const day = datesIn(line.plain).find(
    ({ start, edtf }) => edtf.length === 10 && /\s/.test(line.plain.charAt(start - 1)),
  );
  const label = [...line.plain.matchAll(LABEL)].find(({ index }) => /\s/.test(line.plain.charAt(index - 1)));
  const at = Math.min(day?.start ?? Number.POSITIVE_INFINITY, label?.index ?? Number.POSITIVE_INFINITY);
  if (at < 5 || at >= line.plain.length) return undefined;
  const behind = { start: line.start + at, end: line.end, raw: line.raw.slice(at), plain: line.plain.slice(at) };
  return fieldsOf(behind).length > 0 || isDateOnly(behind.plain) ? behind : undefined;
}

/** Whether a string is a date and nothing else, but for brackets, a weekday or the time of day. */
export function isDateOnly(plain: string): boolean {
  const [date] = datesIn(plain);
  if (!date || date.edtf.startsWith('XXXX')) return false;
  const rest = plain.slice(0, date.start) + plain.slice(date.end);
  return (
    rest
      .replace(CLOCK, '')
      .replace(WEEKDAY, '')
      .replace(/[\s（）()【】[\]]/g, '') === ''
  );
}

/** A date with the time of day or a few words beside it, and no sentence: 2022-04-08 10:30 天门网. */
export function isDateLine(plain: string): boolean {
  if (isDateOnly(plain)) return true;
  const [date] = datesIn(plain);
  if (!date || date.edtf.length < 10 || date.edtf.startsWith('XXXX') || plain.length > 80 || /[。，；]/.test(plain))
    return false;
  const before = plain.slice(0, date.start).trim();
  const after = plain.slice(date.end);
  if (before === '' || /^https?:\/\/\S+$/.test(before))
    return /^\s*\d{1,2}:\d{2}|^[\s\u3000|]+/.test(after) && !/^[\s\u3000]*在/.test(after);
  return (
    (/^(?:\s*\d{1,2}:\d{2}(?::\d{2})?|\s*(?:第\s*\d{1,2}|[A-Z]?\d{1,3})\s*版.*)?$/.test(after) &&
      (SENDER.test(unnumbered(before).replace(PAPER, '$1')) || isDocumentNumber(before))) ||
    (/^\s*(?:印发|发布|公布)$/.test(after) && isDocumentNumber(before))
  );
}

/** With the class of a reply and who signed it: 潍公建字〔2023〕第29号(A类) 签发人:王平. */
const NUMBER =
  /^[（(]?\p{Script=Han}{1,12}[〔[［（(【]\s*(?:19|20)\d{2}\s*[〕\]］）)】]\s*第?\s*\d+\s*号[）)]?(?:\s*[（(]?[A-D]\d?类[）)]?)?(?:\s+签发人\s*[:：].{1,8})?$/u;

/** 市政府办公室 〔2024〕17号: who published, without the number of the document. */
function unnumbered(words: string): string {
  return words.replace(NUMBER_BEHIND, '').trim();
}

/** 《浔阳晚报》: a newspaper by its name. */
const PAPER = /^《([^》]+)》$/;

const NUMBER_BEHIND = /[\s\u3000]*[〔[［（(【]\s*(?:19|20)\d{2}\s*[〕\]］）)】]\s*第?\s*\d+\s*号[\s\u3000]*$/u;

/** A document number standing alone: 荆政发〔2023〕12号. */
export function isDocumentNumber(plain: string): boolean {
  return NUMBER.test(plain);
}

const ADOPTION = /^[（(].{0,12}\d{4}年\d{1,2}月\d{1,2}日.{2,60}(?:通过|批准|公布|修订|修正|审议).{0,20}[）)]$/;
const OCCASION = /^(?:—+|－+|-+)?\s*\d{4}年\d{1,2}月\d{1,2}日.{0,4}在.{4,60}(?:会议|大会|全会|会)上(?:的讲话|的报告)?$/;
const SPEAKER =
  /^(?:\p{Script=Han}{2,20})?(?:市长|州长|县长|区长|省长|盟长|专员|主任|书记|市人民政府市长|代市长)[\s\u3000]+\p{Script=Han}(?:[\s\u3000·]*\p{Script=Han}){1,4}$/u;
const PRINTED = /\d{4}年\d{1,2}月\d{1,2}日\s*印发$/;
const RED_HEAD = /^\p{Script=Han}{4,24}文件$/u;
const ISSUE = /^[（(]?(?:总?第\s?\d+\s?期|第\s?[一二三四五六七八九十百\d]+\s?号)[）)]?$/;
const MARK = /^[（(]?(?:此件(?:主动|依申请|不予)?公开(?:发布)?|特急|急件|内部资料|公开)[）)]?$/;
const BREADCRUMB =
  /^(?:当前位置|您(?:现在|当前)?(?:的|所在)?位置|所在位置|首页)\s*[:：>›»|]|^[^。]{1,40}\s[>›»]\s[^。]{1,60}$|^[^。|]{1,20}(?:\s?\|\s?[^。|]{1,20}){2,}$/;
const COLUMN = /^.{0,4}(?:新闻|动态|要闻|资讯|频道|公告栏|政务公开|时政|新闻中心|通知公告|信息公开|政策文件)$/;
const BYLINE =
  /^[（(]?(?:(?:全媒体|见习|特约|本报|首席)*记者|通讯员|编辑|作者)[\s\u3000:：]*\p{Script=Han}[\p{Script=Han}\s\u3000、·]{1,30}[）)]?$/u;

/** Whether a line above or below the text is about the document and not of it: labels, dates, numbers, occasion, speaker. */
export function isMasthead(line: Line): boolean {
  const { plain } = line;
  if (plain.length > LONGEST) return false;
  return (
    fieldsOf(line).length > 0 ||
    isDateLine(plain) ||
    isCreditLine(plain) ||
    isDocumentNumber(plain) ||
    [ADOPTION, OCCASION, SPEAKER, PRINTED, RED_HEAD, ISSUE, MARK, BREADCRUMB, COLUMN, BYLINE].some((pattern) =>
      pattern.test(plain),
    )
  );
}

/** Whether a line names the one who speaks below it: 保定市市长 党晓航. */
export function isSpeaker(plain: string): boolean {
  return SPEAKER.test(plain);
}

/** The day on which a congress or meeting adopted the text, or heard it: stated in a line of its own below the title. */
export function isOccasion(plain: string): boolean {
  return ADOPTION.test(plain) || OCCASION.test(plain);
}
