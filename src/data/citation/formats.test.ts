import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { ris } from './ris.ts';
import { dateParts, oneLine, type Work } from './work.ts';

const work: Work = {
  id: 'yanxing-88a0040ae51c',
  title: '关于加快科技创新的决定',
  author: '衡阳市科学技术局',
  issued: '2021-10-26',
  accessed: '2026-11-22',
  address: 'https://example.org/documents/88a0040ae51c/',
  site: '言行',
  language: 'zh-Hans',
};

describe('gbt7714', () => {
  it('gives body, title, [EB/OL], day of publication, day of citation, address', () => {
    expect(gbt7714(work)).toBe(
      '衡阳市科学技术局. 关于加快科技创新的决定[EB/OL]. (2021-10-26)[2026-11-22]. https://example.org/documents/88a0040ae51c/.',
    );
  });

  it('begins with the title where no one is named (7.1.3)', () => {
    expect(gbt7714({ ...work, author: undefined })).toMatch(/^关于加快科技创新的决定\[EB\/OL\]\. \(/);
  });

  it('leaves out a day that is not stated, and never the day of citation (7.6)', () => {
    for (const issued of [undefined, 'XXXX-10-26', '../2020', '2021/2023']) {
      expect(gbt7714({ ...work, issued })).toContain('[EB/OL]. [2026-11-22]. https');
    }
    expect(gbt7714({ ...work, issued: '2021-10' })).toContain('[EB/OL]. (2021-10)[2026-11-22].');
  });

  it('sets a title that was made for the work in brackets (7.2.1)', () => {
    expect(gbt7714({ ...work, title: '新闻报道，2015年9月', untitled: true })).toContain(
      '[新闻报道，2015年9月][EB/OL]',
    );
  });

  it('stays one line', () => {
    expect(gbt7714({ ...work, title: '甲\n乙\u2028丙' })).toContain('甲 乙 丙[EB/OL]');
  });
});

const HOSTILE = [
  '关于印发《“十四五”科技创新规划》的通知',
  '100% & #1_a $x^y~z \\input{passwd} \\',
  '未成对的 } 与 { 括号',
  '甲\nTY  - BOOK\r\nER  - \n@misc{x, title = {y}}',
  '"引号", ‘單’ and 「角」, <b>&amp;</b>',
  '@comment{ } and % the rest',
];

describe.each([
  ['BibTeX', bibtex, '@bibtex/text'],
  ['RIS', ris, '@ris/file'],
  ['CSL-JSON', (cited: Work) => cslJson([cited]), '@else/json'],
] as const)('%s, read by another program', (format, write, forceType) => {
  it.each(HOSTILE)('gives back one work with the title %j', (title) => {
    const { data } = new Cite(write({ ...work, title, quote: title, author: title }), { forceType });
    expect(data).toHaveLength(1);
    const [read] = data;
    // An entry of BibTeX and a record of RIS are of lines: a break in a title is a blank there.
    const kept = format === 'CSL-JSON' ? title : oneLine(title);
    expect(read?.title).toBe(kept);
    expect(read?.note).toBe(kept);
    const [author] = read?.author ?? [];
    // A comma would part a name of RIS into family and given.
    expect(author?.literal ?? author?.family).toBe(format === 'RIS' ? kept.replace(/, ?/g, '，') : kept);
    expect(read?.URL).toBe(work.address);
    expect(read?.issued?.['date-parts'][0]?.slice(0, 2)).toEqual([2021, 10]);
    expect(read?.id).toBe(work.id);
  });

  it('keeps an address with a text fragment as it is', () => {
    const address = `${work.address}#p-1:~:text=%E5%AE%8C%2D%E6%88%90,35%25`;
    expect(new Cite(write({ ...work, address }), { forceType }).data[0]?.URL).toBe(address);
  });

  it('holds a work of which little is known', () => {
    const [read] = new Cite(write({ ...work, author: undefined, issued: undefined }), { forceType }).data;
    expect(read?.author).toBeUndefined();
    expect(read?.issued).toBeUndefined();
    expect(read?.title).toBe(work.title);
  });
});

it('reads as much of a date as is stated', () => {
  expect(dateParts('2021')).toEqual([2021]);
  expect(dateParts('2021-10')).toEqual([2021, 10]);
  expect(dateParts('XXXX-10-26')).toBeUndefined();
});
