import { describe, expect, it } from 'vitest';
import { report, reportJson, shown, table } from './report.ts';
import type { Conversion, Row } from './convert.ts';

const row = (seed: string): Row => ({
  seed,
  id: '0123456789ab',
  title: null,
  city: 'jingmen',
  published: null,
  kind: 'notice',
  edits: 3,
  records: { pledges: 1, results: 2, milestones: 0, instruments: 0, excluded: 4 },
  outcome: 'written',
});

const conversion: Conversion = {
  rows: [row('一二三.txt'), row('abc.txt')],
  removed: [],
  messages: [
    { severity: 'info', file: 'abc.txt', rule: 'a/b', reason: 'says so' },
    {
      severity: 'error',
      file: 'x\nerror  y.txt',
      rule: 'read/empty',
      reason: 'is empty',
      expected: 'text',
      hint: 'Remove it.',
      place: { start: 9, end: 10, unit: 'utf16', line: 2, column: 4 },
    },
  ],
};

describe('the report', () => {
  it('aligns columns by the width of East Asian characters', () => {
    expect(
      table(
        [
          ['一二', 'a'],
          ['abcde', 'b'],
        ],
        new Set(),
      ),
    ).toBe('一二   a\nabcde  b\n');
    expect(
      table(
        [
          ['一', '1'],
          ['ab', '10'],
        ],
        new Set([1]),
      ),
    ).toBe('一   1\nab  10\n');
  });

  it.each([
    ['a\nb', 'a\\nb'],
    ['a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\u2028b', 'a\\u{2028}b'],
    ['a\\nb', 'a\\\\nb'],
    ['原件 “一”.txt', '原件 “一”.txt'],
  ])('shows %j on one line', (words, expected) => expect(shown(words)).toBe(expected));

  it('is a table, the messages and a count', () => {
    expect(report(conversion, false)).toBe(
      [
        'seed        city     date  kind    edits  records  messages',
        '一二三.txt  jingmen  –     notice      3        7            written',
        'abc.txt     jingmen  –     notice      3        7         1  written',
        '',
        'info  abc.txt  a/b  says so',
        'error  x\\nerror  y.txt:2:4  read/empty  is empty',
        '       expected: text',
        '       Remove it.',
        '',
        '2 documents, 1 error',
        '',
      ].join('\n'),
    );
  });

  it('is only errors when quiet, and nothing when there are none', () => {
    expect(report(conversion, true)).toMatch(/^error {2}x\\nerror/);
    expect(report({ ...conversion, messages: [] }, true)).toBe('');
  });

  it('is one JSON document for machines', () => {
    expect(JSON.parse(reportJson(conversion))).toEqual({
      documents: conversion.rows,
      removed: [],
      messages: conversion.messages,
    });
  });
});
