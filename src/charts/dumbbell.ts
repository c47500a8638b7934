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

const WIDTH = 960;
const ROW = 34;
const TOP = 34;

/** A label that gives way: to the right of its mark, or to the left where there is no room. */
function labelled(x: number, y: number, value: string, right: number): string {
  const fits = x + 12 + widthOf(value, 13) < right;
  return el('text', { x: fits ? x + 10 : x - 10, y: y + 4.5, 'text-anchor': fits ? 'start' : 'end' }, text(value));
}

/**
 * Promised and reported values on one axis that begins at nought, a row each, with the deadline at the end of the row.
 * The marks carry their values, so that the axis is a help and no more.
 */
export function dumbbellChart(
  rows: readonly DumbbellRow[],
  tick: (value: number) => string,
  words: DumbbellWords,
): string {
  const left = Math.min(240, Math.max(80, ...rows.map((row) => widthOf(row.name, 13) + 16)));
  const right = WIDTH - Math.min(220, Math.max(90, ...rows.map((row) => widthOf(row.deadline, 12) + 16)));
  const values = rows
    .flatMap((row) => [row.promised?.value, row.promised?.upper, ...row.reported.map((r) => r.value)])
    .filter((v) => v !== undefined);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .nice(5)
    .range([left + 12, right - 110]);
  const height = TOP + rows.length * ROW + 10;
  const ticks = x
    .ticks(5)
    .flatMap((value) => [
      el('line', { class: 'hair', x1: x(value), x2: x(value), y1: TOP - 8, y2: height - 8 }),
      el('text', { class: 't-soft', x: x(value), y: TOP - 14, 'text-anchor': 'middle' }, text(tick(value))),
    ]);
  const lines = rows.flatMap((row, i) => {
    const y = TOP + ROW * (i + 0.5);
    const { promised, reported } = row;
    const parts = [
      el('line', { class: 'hair', x1: 0, x2: WIDTH, y1: TOP + ROW * i, y2: TOP + ROW * i }),
      el('text', { x: 0, y: y + 4.5, class: 't-bold' }, text(row.name)),
      el('text', { class: 't-soft', x: right + 8, y: y + 4.5 }, text(row.deadline)),
    ];
    const last = reported.at(-1);
    // Two labels side by side where they fit; else the report's below the line and the promise's above.
    const near = promised !== undefined && last !== undefined && Math.abs(x(promised.value) - x(last.value)) < 110;
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
          labelled(x(result.value), near ? y + 8 : y, result.label, right),
        ),
      );
    }
    if (promised !== undefined) {
      parts.push(
        el(
          'a',
          { href: promised.href },
          el('circle', { class: 'promise', cx: x(promised.value), cy: y, r: 5.5 }),
          labelled(x(promised.upper ?? promised.value), near ? y - 8 : y, promised.label, right),
        ),
      );
    }
    return parts;
  });
  return drawing(
    { width: WIDTH, height },
    words,
    ...ticks,
    el('text', { class: 't-soft', x: right + 8, y: TOP - 14 }, text(words.deadline)),
    ...lines,
  );
}
