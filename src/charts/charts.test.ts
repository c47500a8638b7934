import { describe, expect, it } from 'vitest';
import { densityChart } from './density.ts';
import { dumbbellChart } from './dumbbell.ts';
import { widthOf } from './svg.ts';
import { timelineChart } from './timeline.ts';

const words = { id: 'c', title: 'T & t', desc: 'D' };
const year = (y: number) => `${y}年`;

/** Numbers of every coordinate, to see that nothing is drawn outside or nowhere. */
function coordinates(svg: string): number[] {
  return [...svg.matchAll(/ (?:c?x[12]?|c?y[12]?)="([^"]*)"/g)].map((m) => Number(m[1]));
}

describe('timelineChart', () => {
  const mark = (date: string) => ({ kind: 'deadline' as const, date, label: `<${date}>`, href: '/x/' });
  const svg = timelineChart(
    [{ id: 'a', name: '甲', marks: ['2021', '../2020', 'XXXX-10-26', '2021-10-26', '2015/..'].map(mark) }],
    '2022-06-01',
    { ...words, today: 'today', yearUnstated: '年份未载', year },
  );

  it('names itself and escapes what it is given', () => {
    expect(svg).toContain('<title id="c-t">T &#38; t</title>');
    expect(svg).toContain('&#60;2021&#62;');
    expect(svg).not.toMatch(/style=|<script/);
  });

  it('draws every mark, inside the drawing', () => {
    expect(svg.match(/data-kind/g)).toHaveLength(5);
    for (const n of coordinates(svg)) expect(n >= -10 && n <= 2000).toBe(true);
  });

  it('sets marks of an unstated year apart, and says so', () => {
    expect(svg).toContain('年份未载');
  });

  it('draws a day without marks as well', () => {
    expect(
      coordinates(timelineChart([], '2022-06-01', { ...words, today: 't', yearUnstated: 'u', year })).every(
        Number.isFinite,
      ),
    ).toBe(true);
  });
});

describe('dumbbellChart', () => {
  const row = {
    name: '甲',
    promised: { value: 350, label: '350家', href: '/p/' },
    reported: [{ value: 380, label: '380家', href: '/r/' }],
    deadline: '2020年',
  };

  it('labels both ends with their values and the deadline', () => {
    const svg = dumbbellChart([row], String, { ...words, deadline: '期限' });
    for (const label of ['350家', '380家', '2020年']) expect(svg).toContain(`>${label}</text>`);
  });

  it('begins at nought, so that lengths can be compared', () => {
    expect(dumbbellChart([row], String, { ...words, deadline: '期限' })).toContain('>0</text>');
  });

  it('fits the screen of a phone: every mark and every word inside, one above the other', () => {
    const long = { ...row, promised: { value: 350, label: '350家（五年累计，含省级以上）', href: '/p/' } };
    for (const value of [0, 100, 380, 10_000]) {
      const reported = [{ value, label: `${value}家以上`, href: '/r/' }];
      const svg = dumbbellChart([{ ...long, reported }], (n) => `${n}亿元`, { ...words, deadline: '期限' }, 'slim');
      expect(svg).toContain('viewBox="0 0 328 ');
      for (const n of coordinates(svg)) expect(n >= 0 && n <= 328).toBe(true);
      for (const [, at, anchor, label = ''] of svg.matchAll(/ x="([\d.]+)" y="[\d.]+" text-anchor="(\w+)">([^<]*)</g)) {
        const wide = widthOf(label, 12);
        const start = Number(at) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
        expect(start, label).toBeGreaterThanOrEqual(0);
        expect(start + wide, label).toBeLessThanOrEqual(328);
      }
    }
  });

  it('names no two steps of its axis over each other', () => {
    const reported = [{ value: 4_000_000, label: 'r', href: '/r/' }];
    const svg = dumbbellChart([{ ...row, reported }], (n) => `CNY ${n} million`, { ...words, deadline: 'd' }, 'slim');
    const spans = [...svg.matchAll(/ x="([\d.]+)" y="[\d.]+" text-anchor="middle">([^<]*)</g)]
      .map(([, at, name = '']) => [Number(at) - widthOf(name, 12) / 2, Number(at) + widthOf(name, 12) / 2] as const)
      .sort((a, b) => a[0] - b[0]);
    expect(spans.length).toBeGreaterThan(1);
    for (const [i, [start]] of spans.entries()) if (i > 0) expect(start).toBeGreaterThan(spans[i - 1]?.[1] ?? 0);
  });

  it('holds one value, nought and negative values', () => {
    for (const value of [0, 5, -3]) {
      const svg = dumbbellChart([{ name: 'a', reported: [{ value, label: 'v', href: '/' }], deadline: '' }], String, {
        ...words,
        deadline: '',
      });
      expect(coordinates(svg).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('densityChart', () => {
  it('draws each count with its number', () => {
    const svg = densityChart(
      [
        {
          name: '甲',
          counts: new Map([
            ['2020', 4],
            ['2023', 120],
          ]),
        },
      ],
      { ...words, year, number: String },
    );
    expect(svg).toContain('>4</text>');
    expect(svg).toContain('>120</text>');
    expect(svg.match(/class="disc"/g)).toHaveLength(2);
  });
});
