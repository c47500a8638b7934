import { datesIn } from './calendar.ts';

export const CLOCK = /\s*\d{1,2}:\d{2}(?::\d{2})?/;
export const WEEKDAY = /\s*(?:星期|周)[一二三四五六日天]/;
/** Who publishes: 天门网, 吉林日报, 市政府办公室. */
export const SENDER =
  /^(?=.{2,20}$)[\p{Script=Han}A-Za-z]+(?:网|报|社|台|频道|客户端|新闻|在线|政府|委员会|局|办公室)$/u;
/** 第2版, A03版. */
export const PAGE = /第?\s*(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版/g;
/** What stands between the parts of a line of credits. */
export const BETWEEN_CREDITS = /[\s\u3000|｜·•,，、:：（）()《》/—-]+/;
/** No line of credits is longer. */
export const LONGEST_CREDITS = 80;

const CREDIT =
  /^(?:(?:\p{Script=Han}{0,8}(?:网|报|社|台|端|媒体))?(?:全媒体|见习|特约|本报|首席)*记者|通讯员|作者|编辑|摄影|文图|文|图|来源|发布|时间|报道|本报讯|本报)(?:\p{Script=Han}{2,4})?$/u;
const NAME = /^\p{Script=Han}{1,4}$/u;
const COLUMN_NAME = /^(?:要闻|头版|综合|时政|专版|专题|报道|讯|综合新闻|经济|民生)$/;

/**
 * 白城日报 | 记者 李明 | 2023年12月5日 第2版: a line of nothing but a day, who published and who wrote, in whatever order and with
 * whatever marks between them.
 */
export function isCreditLine(plain: string): boolean {
  const days = datesIn(plain).filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  const [day] = days;
  if (!day || days.length > 1 || plain.length > LONGEST_CREDITS || /[。；！？]/.test(plain)) return false;
  const rest = `${plain.slice(0, day.start)} ${plain.slice(day.end)}`
    .replace(CLOCK, ' ')
    .replace(WEEKDAY, ' ')
    .replace(PAGE, ' ');
  let credited = false;
  let sent = false;
  for (const token of rest.split(BETWEEN_CREDITS).filter((t) => t !== '')) {
    if (CREDIT.test(token)) credited = true;
    else if (SENDER.test(token)) sent = true;
    else if (!(credited && NAME.test(token)) && !COLUMN_NAME.test(token)) return false;
  }
  return credited || sent;
}
