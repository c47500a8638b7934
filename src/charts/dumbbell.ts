import { scaleLinear } from 'd3';
import { drawing, el, text, widthOf } from './svg.ts';

/** One row: what was promised, what was reported, by when. Values in the unit of the axis. */
export interface DumbbellRow {
  readonly name: string;
  readonly promised?:
    | { readonly value: number; readonly upper?: number | undefined; readonly label: string; readonly href: string }
    | undefined;
  readonly reported: readonly { readonly value: number; readonly label: string; readonly href: string }[];
  readonly deadline: string;
}

export interface DumbbellWords {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly deadline: string;
}

/**
 * How much room there is: beside the marks for name and deadline, or above them on the screen of a phone. `line` is where
 * the marks of a row stand in it, and `off` how far from it two labels of one row.
 */
const FORMS = {
  wide: { width: 960, row: 34, top: 34, line: 17, off: 8, ticks: 5 },
  slim: { width: 328, row: 70, top: 54, line: 46, off: 13, ticks: 3 },
} as const;
export type DumbbellForm = keyof typeof FORMS;

/** A label that gives way: to the right of its mark, or to the left where there is no room, or where there is any. */
function labelled(x: number, y: number, value: string, right: number): string {
  const width = widthOf(value, 13) + 12;
  const [at, anchor] = x + width < right ? [x + 10, 'start'] : x > width ? [x - 10, 'end'] : [0, 'start'];
  return el('text', { x: at, y: y + 4.5, 'text-anchor': anchor }, text(value));
}

/**
 * Promised and reported values on one axis that begins at nought, a row each, with the deadline at the end of the row.
 * The marks carry their values, so that the axis is a help and no more.
 */
export function dumbbellChart(
  rows: readonly DumbbellRow[],
  tick: (value: number) => string,
  words: DumbbellWords,
  form: DumbbellForm = 'wide',
): string {
  const { width: WIDTH, row: ROW, top: TOP, line, off, ticks: count } = FORMS[form];
  const slim = form === 'slim';
  const left = Math.min(240, Math.max(80, ...rows.map((row) => widthOf(row.name, 13) + 16)));
  const right = WIDTH - Math.min(220, Math.max(90, ...rows.map((row) => widthOf(row.deadline, 12) + 16)));
  const values = rows
    .flatMap((row) => [row.promised?.value, row.promised?.upper, ...row.reported.map((r) => r.value)])
    .filter((v) => v !== undefined);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .nice(count)
    .range(slim ? [12, WIDTH - 24] : [left + 12, right - 110]);
  const height = TOP + rows.length * ROW + 10;
  // Named from the highest down, as many as stand clear of each other and inside.
  let clear = Infinity;
  const ticks = x
    .ticks(count)
    .toReversed()
    .flatMap((value) => {
      const name = tick(value);
      const wide = widthOf(name, 12);
      const start = Math.min(Math.max(0, x(value) - wide / 2), WIDTH - wide);
      const fits = start + wide + 8 <= clear;
      if (fits) clear = start;
      return [
        el('line', { class: 'hair', x1: x(value), x2: x(value), y1: TOP - 8, y2: height - 8 }),
        ...(fits
          ? [el('text', { class: 't-soft', x: start + wide / 2, y: TOP - 14, 'text-anchor': 'middle' }, text(name))]
          : []),
      ];
    });
  const aside = (y: number, value: string): string =>
    slim
      ? el('text', { class: 't-soft', x: WIDTH, y, 'text-anchor': 'end' }, text(value))
      : el('text', { class: 't-soft', x: right + 8, y }, text(value));
  const lines = rows.flatMap((row, i) => {
    const y = TOP + ROW * i + line;
    const head = slim ? TOP + ROW * i + 18 : y + 4.5;
    const { promised, reported } = row;
    const parts = [
      el('line', { class: 'hair', x1: 0, x2: WIDTH, y1: TOP + ROW * i, y2: TOP + ROW * i }),
      el('text', { x: 0, y: head, class: 't-bold' }, text(row.name)),
      aside(head, row.deadline),
    ];
    const last = reported.at(-1);
    // Two labels side by side where they fit; else the report's below the line and the promise's above.
    const near =
      promised !== undefined && last !== undefined && (slim || Math.abs(x(promised.value) - x(last.value)) < 110);
    if (promised !== undefined && last !== undefined) {
      parts.push(el('line', { class: 'link', x1: x(promised.value), x2: x(last.value), y1: y, y2: y }));
    }
    if (promised?.upper !== undefined) {
      parts.push(el('line', { class: 'promise', x1: x(promised.value), x2: x(promised.upper), y1: y, y2: y }));
    }
    for (const result of reported) {
      parts.push(
        el(
          'a',
          { href: result.href },
          el('circle', { class: 'report', cx: x(result.value), cy: y, r: 5.5 }),
          labelled(x(result.value), near ? y + off : y, result.label, slim ? WIDTH : right),
        ),
      );
    }
    if (promised !== undefined) {
      parts.push(
        el(
          'a',
          { href: promised.href },
          el('circle', { class: 'promise', cx: x(promised.value), cy: y, r: 5.5 }),
          labelled(x(promised.upper ?? promised.value), near ? y - off : y, promised.label, slim ? WIDTH : right),
        ),
      );
    }
    return parts;
  });
  return drawing({ width: WIDTH, height }, words, ...ticks, aside(slim ? 14 : TOP - 14, words.deadline), ...lines);
}
