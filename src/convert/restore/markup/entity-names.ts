/** Named entities that pages of Chinese text use, with what they stand for; blanks of any width are a plain one. */
export const ENTITY_NAMES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '], ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['zwnj', ''], ['zwj', ''], ['shy', ''],
  ['quot', '"'], ['apos', "'"], ['amp', '&'], ['lt', '<'], ['gt', '>'],
  ['ldquo', '“'], ['rdquo', '”'], ['lsquo', '‘'], ['rsquo', '’'], ['laquo', '«'], ['raquo', '»'], ['lsaquo', '‹'], ['rsaquo', '›'],
  ['mdash', '—'], ['ndash', '–'], ['hellip', '…'], ['middot', '·'], ['bull', '•'], ['prime', '′'], ['Prime', '″'],
  ['times', '×'], ['divide', '÷'], ['plusmn', '±'], ['minus', '−'], ['le', '≤'], ['ge', '≥'], ['ne', '≠'], ['asymp', '≈'],
  ['deg', '°'], ['permil', '‰'], ['micro', 'µ'], ['sup2', '²'], ['sup3', '³'], ['frac12', '½'], ['radic', '√'], ['infin', '∞'],
  ['copy', '©'], ['reg', '®'], ['trade', '™'], ['sect', '§'], ['para', '¶'], ['yen', '¥'], ['pound', '£'], ['euro', '€'], ['cent', '¢'],
  ['larr', '←'], ['uarr', '↑'], ['rarr', '→'], ['darr', '↓'], ['loz', '◊'], ['alpha', 'α'], ['beta', 'β'], ['mu', 'μ'], ['Omega', 'Ω'],
]); // prettier-ignore

/** What browsers read in the numbers 128 to 159, which pages written in Windows' table use. */
export const WINDOWS_1252: ReadonlyMap<number, string> = new Map([
  [0x80, '€'], [0x85, '…'], [0x91, '‘'], [0x92, '’'], [0x93, '“'], [0x94, '”'], [0x95, '•'], [0x96, '–'], [0x97, '—'], [0x99, '™'],
]); // prettier-ignore
