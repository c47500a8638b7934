/** Bodies that issue documents; the last characters of their names. */
const BODY =
  '(?:人民政府|政府办公室|政府办公厅|办公室|办公厅|委员会|常委会|人民代表大会|人大|政协|管委会|行政公署|党组|指挥部|领导小组|工作组|联席会议|人民法院|人民检察院|总工会|联合会|协会|总队|支队|调查队|分局|银行|集团|公司|学院|大学|中心|研究院|市委|县委|区委|州委|省委|[\\u4e00-\\u9fff]局|[\\u4e00-\\u9fff]厅|[改设健农资技交]委|[传织战]部)';
const NAME = `[\\p{Script=Han}（）()·]{2,40}?${BODY}`;

const ALONE = new RegExp(`^${NAME}(?:[\\s\\u3000、]+${NAME})*$`, 'u');
const IN_TITLE = new RegExp(
  `^(${NAME}(?:[\\s\\u3000、]+${NAME})*)[\\s\\u3000]*(?:关于|印发|转发|批转|公告|通告|公报|令$)`,
  'u',
);

/** Whether a line names one or several issuing bodies and nothing else. */
export function isAuthority(plain: string): boolean {
  return plain.length <= 60 && !plain.includes('关于') && ALONE.test(plain);
}

/** The body at the head of a title, before 关于: its length in the title, or 0. */
export function authorityInTitle(plain: string): number {
  return IN_TITLE.exec(plain)?.[1]?.length ?? 0;
}

const HAN_NUMBER = '[一二三四五六七八九十〇零百\\d]+';
const MEETING = new RegExp(
  `(?:中国共产党|中共)?\\p{Script=Han}{2,20}?第?${HAN_NUMBER}届(?:委员会|市委|省委|县委|人民代表大会常务委员会|人民代表大会|人大常委会)第?${HAN_NUMBER}次(?:全体)?(?:会议|全会)`,
  'u',
);

/** The congress or committee that decides in a text, as `[start, end)` of the string, or undefined. */
export function decidingMeeting(plain: string): { readonly start: number; readonly end: number } | undefined {
  const match = MEETING.exec(plain);
  if (!match) return undefined;
  const lead =
    /^(?:.*[，。；：、\s\d日于由经])(?=\p{Script=Han}{4})/u.exec(match[0].replace(/第.*$/u, ''))?.[0].length ?? 0;
  return { start: match.index + lead, end: match.index + match[0].length };
}
