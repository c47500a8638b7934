const DIGITS = '零一二三四五六七八九十';

/** A clause number 一 to 九十九 as a figure, or undefined. */
export function clauseNumber(text: string): number | undefined {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const [, tens, ten, unit] = match;
  return (
    (ten === undefined ? 0 : 10 * (tens === undefined ? 1 : DIGITS.indexOf(tens))) +
    (unit === undefined ? 0 : DIGITS.indexOf(unit))
  );
}

/** A figure from 1 to 99 as it stands in a clause number. */
export function clauseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  return (tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`) + (unit === 0 ? '' : DIGITS.charAt(unit));
}

/** The number in parentheses at the head of a line, or undefined. */
export function headNumber(line: string): number | undefined {
  const match = /^[\s　]*[(（]([一二三四五六七八九十]{1,3})[)）]/u.exec(line);
  return match?.[1] === undefined ? undefined : clauseNumber(match[1]);
}

/** True of a line that begins a part above the clauses (二、…), where their numbers may begin again. */
export function beginsPart(line: string): boolean {
  return /^[\s　]*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节節部])/u.test(line);
}
