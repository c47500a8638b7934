import { dateParts, oneLine, type Work } from './work.ts';

/** What TeX or BibTeX would read as a command, and braces, which must not come unpaired even when escaped. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}^~%&#$_]/g, (c) => SPECIAL[c] ?? `\\${c}`);
}

/** A work as a BibTeX entry; `date` and `urldate` are for BibLaTeX and the styles of GB/T 7714, which read them. */
export function bibtex(work: Work): string {
  const [year, month] = dateParts(work.issued) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Twice braced: a body is one name, and the case of a title is its own.
    ['author', work.author === undefined ? undefined : `{${escaped(work.author)}}`],
    ['title', `{${escaped(work.title)}}`],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['date', year === undefined ? undefined : work.issued],
    ['organization', escaped(work.site)],
    // An address is read as it stands; its special characters are percent-encoded already.
    ['url', work.address],
    ['urldate', work.accessed],
    ['language', work.language],
    ['note', work.quote === undefined ? undefined : escaped(work.quote)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${work.id},\n${lines.join(',\n')}\n}`;
}
