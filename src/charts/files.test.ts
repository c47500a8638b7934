import { csvParse } from 'd3';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { dataAddress } from './data-address.ts';
import { dumbbellChart } from './dumbbell.ts';
import { standalone } from './standalone.ts';
import { timelineChart } from './timeline.ts';

describe('csv', () => {
  it('is read back by another program, whatever the cells hold', () => {
    const words = ['甲,乙', '"引号"', '两\n行', '100%', ' 前后 '];
    const [row] = csvParse(csv([['a', 'b', 'c', 'd', 'e'], words]).slice(1));
    expect(Object.values(row ?? {})).toEqual(['甲,乙', '"引号"', '两 行', '100%', '前后']);
  });

  it('begins with a byte order mark and ends lines as RFC 4180 does', () => {
    expect(csv([['甲'], [1]])).toBe('\ufeff甲\r\n1\r\n');
  });

  it('lets no words run as a formula, and no number become words', () => {
    const [row] = csvParse(
      csv([
        ['a', 'b', 'c', 'd', 'e', 'f'],
        ['=1+1', '+86', '@x', '-乙', '\t=2', -3],
      ]).slice(1),
    );
    expect(Object.values(row ?? {})).toEqual(["'=1+1", "'+86", "'@x", "'-乙", "'=2", '-3']);
  });
});

describe('dataAddress', () => {
  it.each(['甲 #1 100% \n\t<b a="x">', '\ufeffa,b\r\n'])('gives the text back: %j', async (content) => {
    const answer = await fetch(dataAddress('text/csv', content));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())).toBe(content);
  });
});

describe('standalone', () => {
  const words = { id: 'c', title: '<T> & t', desc: 'D' };
  const svg = dumbbellChart(
    [{ name: '甲', promised: { value: 3, label: '3家', href: '/p/' }, reported: [], deadline: '2020年' }],
    String,
    { ...words, deadline: '期限' },
  );
  const lanes = [
    { id: 'a', name: '甲', marks: [{ kind: 'event' as const, date: '2021', label: '<x> & "y"', href: '/x/' }] },
  ];
  const timeline = timelineChart(lanes, '2022-06-01', { ...words, today: 't', yearUnstated: 'u', year: String });

  it.each([svg, timeline])('is a drawing with its own title, colours and source, and no links', (inline) => {
    const out = standalone(inline, '来源：<言行>');
    expect(out).toContain('<text class="t-bold" x="0" y="-18">&#60;T&#62; &#38; t</text>');
    expect(out).toContain('来源：&#60;言行&#62;</text></svg>');
    expect(out).not.toMatch(/<a\b|href=| id=/);
    for (const [, name] of inline.matchAll(/ class="([^"]*)"/g)) {
      for (const part of name?.split(' ') ?? []) if (part !== 'now') expect(out).toContain(`.${part}{`);
    }
    const open: string[] = [];
    const parser = new Parser(
      { onopentag: (name) => open.push(name), onclosetag: (name) => expect(open.pop()).toBe(name) },
      { xmlMode: true },
    );
    parser.end(out);
    expect(open).toEqual([]);
  });

  it('refuses what is no drawing', () => {
    expect(() => standalone('<svg></svg>', '')).toThrow(/Not a drawing/);
  });
});
