import { expect, test } from 'vitest';
import { excerpt, shownText, textFragment, wholeNumbers } from './excerpt.ts';

const text = '全市经济平稳运行。力争全年高新技术企业达到360家,完成高新技术产业增加值380亿元;实施成长计划。\n第二段。';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('an excerpt is the sentence, with all that was found in it marked', () => {
  const { pieces } = excerpt(text, [at('高新技术企业'), at('380亿元')]);
  expect(pieces.map(({ text: words, found }) => (found ? `[${words}]` : words)).join('')).toBe(
    '力争全年[高新技术企业]达到360家,完成高新技术产业增加值[380亿元];',
  );
});

test('a text fragment begins and ends where words do, in one line', () => {
  const fragment = decodeURIComponent(textFragment(text, at('新技术企'), 'zh-Hans'));
  expect(fragment).toMatch(/^:~:text=/);
  expect(text).toContain(fragment.slice(':~:text='.length));
  expect(fragment).not.toContain('\n');
  expect(textFragment('a - b', { start: 2, end: 3 }, 'en')).not.toContain('-');
});

test('the other script is one for one, but where the unit says otherwise', () => {
  const unit = {
    type: 'document',
    id: 'x',
    title: '后续',
    text: '皇后',
    script: 'Hans',
    other: [[4, '后']],
    anchors: [],
    headings: [],
  } as const;
  const tables = {
    hans: new Map<string, string>(),
    hant: new Map([
      ['后', '後'],
      ['续', '續'],
    ]),
  };
  expect(shownText(unit, 'zh-Hant', tables)).toEqual({ title: '後續', text: '皇后', lang: 'zh-Hant' });
  expect(shownText(unit, 'en', tables).text).toBe('皇后');
});

test('a number known by its last character is marked whole', () => {
  const end = text.indexOf('亿元');
  expect(wholeNumbers(text, [{ start: end, end: end + 2, open: true }])).toEqual([at('380亿元')]);
});
