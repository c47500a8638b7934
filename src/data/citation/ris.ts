import { dateParts, oneLine, type Work } from './work.ts';

function date(parts: readonly number[]): string {
  const [year, ...rest] = parts.map((part) => String(part).padStart(2, '0'));
  return [year, rest[0] ?? '', rest[1] ?? '', ''].join('/');
}

/** A work as a RIS record of type ELEC (a web page). A line break in a value would begin another field: there is none. */
export function ris(work: Work): string {
  const issued = dateParts(work.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', work.id],
    // A comma would part the name into family and given.
    ['AU', work.author?.replace(/, ?/g, '，')],
    ['TI', work.title],
    ['T2', work.site],
    ['PY', issued?.[0] === undefined ? undefined : String(issued[0])],
    ['DA', issued && date(issued)],
    ['UR', work.address],
    ['Y2', date(dateParts(work.accessed) ?? [])],
    ['LA', work.language],
    ['N1', work.quote],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`])).join('\n');
}
