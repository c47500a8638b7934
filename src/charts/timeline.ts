import { scaleUtc } from 'd3';
import { days } from '../data/days.ts';
import { drawing, el, text, widthOf } from './svg.ts';

export interface TimelineMark {
  readonly kind: 'published' | 'event' | 'milestone' | 'deadline';
  /** EDTF. */
  readonly date: string;
  /** Read out and shown on pointing. */
  readonly label: string;
  readonly href: string;
}

export interface TimelineLane {
  /** Says of a mark whose it is. */
  readonly id: string;
  readonly name: string;
  readonly href?: string | undefined;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineWords {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly today: string;
  readonly yearUnstated: string;
  readonly year: (year: number) => string;
}

const WIDTH = 960;
const ROW = 20;
const PAD = 9;
const TOP = 30;

interface Placed extends TimelineMark {
  readonly x0: number;
  readonly x1: number;
  readonly open: boolean;
  readonly sure: boolean;
}

/** Marks side by side where they do not touch, else one below the other. */
function stacked(marks: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  for (const mark of [...marks].sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1)) {
    const free = rows.find((row) => (row.at(-1)?.x1 ?? -Infinity) + 8 < mark.x0);
    if (free === undefined) rows.push([mark]);
    else free.push(mark);
  }
  return rows;
}

function glyph(mark: Placed, y: number): string {
  const { x0, x1, kind } = mark;
  const x = (x0 + x1) / 2;
  // What is not a day is drawn as long as it may be; what has no beginning is dashed towards its end.
  const span =
    mark.sure || x1 - x0 < 3
      ? ''
      : el('line', { class: mark.open ? 'link' : kind === 'deadline' ? 'link' : 'axis', x1: x0, x2: x1, y1: y, y2: y });
  const at = kind === 'deadline' ? x1 : x;
  switch (kind) {
    case 'published':
      return span + el('rect', { class: 'event', x: at - 4, y: y - 5, width: 8, height: 10 });
    case 'event':
      return span + el('circle', { class: 'event', cx: at, cy: y, r: 4.5 });
    case 'milestone':
      return span + el('path', { class: 'report', d: `M${at},${y - 6}l6,6l-6,6l-6,-6z` });
    case 'deadline':
      return span + el('circle', { class: 'promise', cx: at, cy: y, r: 5 });
  }
}

/**
 * Lanes of dated marks on one axis of time, as SVG. A month or a year is drawn as long as it is; `../2020` as a dashed
 * run up to its end; marks of an unstated year stand apart on the left. `today` (`YYYY-MM-DD`) draws a line that a
 * script may move: it carries the ends of the axis in days and units.
 */
export function timelineChart(lanes: readonly TimelineLane[], today: string, words: TimelineWords): string {
  const all = lanes.flatMap((lane) => lane.marks.map((mark) => days(mark.date)));
  const known = all.flatMap(({ from, to }) => [from, to].filter((d) => d !== undefined)).sort();
  const first = known[0] ?? today;
  const last = known.at(-1) ?? today;
  const from = new Date(`${first.slice(0, 4)}-01-01T00:00:00Z`);
  const to = new Date(`${Number((last > today ? last : today).slice(0, 4)) + 1}-01-01T00:00:00Z`);
  const unstated = all.some((d) => d.from === undefined && d.to === undefined);
  const label = Math.max(60, ...lanes.map((lane) => widthOf(lane.name, 13) + 16));
  const gutter = unstated ? Math.max(64, widthOf(words.yearUnstated, 12) + 12) : 0;
  const left = label + gutter;
  const x = scaleUtc()
    .domain([from, to])
    .range([left + 10, WIDTH - 12]);
  const at = (day: string) => x(new Date(`${day}T00:00:00Z`));

  const place = (mark: TimelineMark): Placed => {
    const { from: start, to: end } = days(mark.date);
    if (start === undefined && end === undefined) {
      return { ...mark, x0: label + gutter / 2, x1: label + gutter / 2, open: false, sure: true };
    }
    const x1 = end === undefined ? WIDTH - 12 : at(end);
    const x0 = start === undefined ? Math.max(left + 10, x1 - 48) : at(start);
    return { ...mark, x0, x1, open: start === undefined || end === undefined, sure: start === end };
  };

  let y = TOP;
  const parts: string[] = [];
  for (const lane of lanes) {
    const rows = stacked(lane.marks.map(place));
    const height = Math.max(1, rows.length) * ROW + PAD * 2;
    const name = el('text', { x: 0, y: y + height / 2 + 4, class: 't-bold' }, text(lane.name));
    parts.push(el('line', { class: 'hair', x1: 0, x2: WIDTH, y1: y, y2: y }));
    parts.push(lane.href === undefined ? name : el('a', { href: lane.href }, name));
    rows.forEach((row, i) => {
      const cy = y + PAD + ROW * (i + 0.5);
      for (const mark of row)
        parts.push(
          el(
            'a',
            { href: mark.href, 'data-kind': mark.kind, 'data-city': lane.id },
            el('title', {}, text(mark.label)),
            glyph(mark, cy),
          ),
        );
    });
    y += height;
  }
  const height = y + 8;

  const years = x.ticks(12).filter((d) => d.getUTCMonth() === 0 && d.getUTCDate() === 1);
  const ticks = years.flatMap((d) => [
    el('line', { class: 'hair', x1: x(d), x2: x(d), y1: TOP - 6, y2: y }),
    x(d) + widthOf(words.year(d.getUTCFullYear()), 12) > WIDTH - 4
      ? ''
      : el('text', { class: 't-soft', x: x(d) + 3, y: TOP - 12 }, text(words.year(d.getUTCFullYear()))),
  ]);
  const now = at(today);
  return drawing(
    { width: WIDTH, height },
    words,
    ...ticks,
    unstated ? el('text', { class: 't-soft', x: label, y: TOP - 12 }, text(words.yearUnstated)) : '',
    unstated ? el('line', { class: 'hair', x1: left, x2: left, y1: TOP - 6, y2: y }) : '',
    ...parts,
    el('line', { class: 'hair', x1: 0, x2: WIDTH, y1: y, y2: y }),
    el(
      'g',
      {
        class: 'now',
        'data-from': from.getTime() / 864e5,
        'data-to': to.getTime() / 864e5,
        'data-x0': left + 10,
        'data-x1': WIDTH - 12,
        transform: `translate(${Math.round(now)} 0)`,
      },
      el('line', { class: 'today', x1: 0, x2: 0, y1: TOP - 6, y2: y }),
      el('text', { class: 't-soft', x: -4, y: TOP + 8, 'text-anchor': 'end' }, text(words.today)),
    ),
  );
}
