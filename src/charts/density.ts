import { scaleSqrt } from 'd3';
import { drawing, el, text, widthOf } from './svg.ts';

/** One row of counts by year; a missing year has none. */
export interface DensityRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly counts: ReadonlyMap<string, number>;
}

export interface DensityWords {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly year: (year: number) => string;
  readonly number: (count: number) => string;
}

const WIDTH = 960;
const ROW = 34;
const TOP = 30;

/** Rows by years, each count as a disc by area with its number: what lanes become when they hold too many marks. */
export function densityChart(rows: readonly DensityRow[], words: DensityWords): string {
  const years = [...new Set(rows.flatMap((row) => [...row.counts.keys()]))].sort();
  const first = Number(years[0] ?? 0);
  const last = Number(years.at(-1) ?? 0);
  const span = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  const left = Math.max(80, ...rows.map((row) => widthOf(row.name, 13) + 16));
  const step = (WIDTH - left) / span.length;
  const most = Math.max(1, ...rows.flatMap((row) => [...row.counts.values()]));
  const radius = scaleSqrt()
    .domain([0, most])
    .range([0, Math.min(step, ROW) / 2 - 1]);
  const every = Math.ceil((widthOf(words.year(2000), 12) + 8) / step);
  const height = TOP + rows.length * ROW + 8;
  const head = span.flatMap((year, i) =>
    i % every === 0
      ? [
          el(
            'text',
            { class: 't-soft', x: left + step * (i + 0.5), y: TOP - 12, 'text-anchor': 'middle' },
            text(words.year(year)),
          ),
        ]
      : [],
  );
  const lines = rows.flatMap((row, r) => {
    const y = TOP + ROW * (r + 0.5);
    const name = el('text', { x: 0, y: y + 4.5, class: 't-bold' }, text(row.name));
    return [
      el('line', { class: 'hair', x1: 0, x2: WIDTH, y1: TOP + ROW * r, y2: TOP + ROW * r }),
      row.href === undefined ? name : el('a', { href: row.href }, name),
      ...span.flatMap((year, i) => {
        const count = row.counts.get(String(year));
        if (count === undefined) return [];
        const x = left + step * (i + 0.5);
        return [
          el('circle', { class: 'disc', cx: x, cy: y, r: Math.max(2, radius(count)) }),
          el('text', { class: 't-count', x, y: y + 4.5, 'text-anchor': 'middle' }, text(words.number(count))),
        ];
      }),
    ];
  });
  return drawing({ width: WIDTH, height }, words, ...head, ...lines);
}
