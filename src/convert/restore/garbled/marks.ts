const PAUSES = '，。、；：！？';
const OPENING = '（《“‘【「『〈〔';
const CLOSING = '）》”’】」』〉〕';
/** After these a quotation or a parenthesis may close. */
const FULL = '。！？';

/** Nats for marks that do not follow each other in Chinese. */
const NEVER = 8;
const SELDOM = 3;

/** Whether a code unit is a mark of a pause. */
export function isPause(unit: number): boolean {
  return unit > 0x3000 && !(unit > 0x3020 && unit < 0xff00) && PAUSES.includes(String.fromCharCode(unit));
}

/** What it costs that the mark `unit` comes after the code unit `before`, 0 for the beginning of a line. */
export function markPenalty(before: number, unit: number): number {
  if (unit < 0x2014 || (unit > 0x3020 && unit < 0xff00)) return 0;
  const mark = String.fromCharCode(unit);
  const last = before === 0 ? '' : String.fromCharCode(before);
  if (PAUSES.includes(mark)) {
    if (last === '' || OPENING.includes(last)) return NEVER;
    if (!PAUSES.includes(last)) return 0;
    return '！？'.includes(mark) && '！？'.includes(last) ? SELDOM : NEVER;
  }
  if (CLOSING.includes(mark)) {
    if (last === '' || OPENING.includes(last)) return NEVER;
    if (mark === '）' && last === '）') return SELDOM;
    return PAUSES.includes(last) && !FULL.includes(last) ? NEVER : 0;
  }
  return 0;
}
