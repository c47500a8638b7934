import { readFileSync } from 'node:fs';
import { fc } from '../corpus/draw.ts';
import { describe, expect, it, test } from 'vitest';
import { characterTable } from './characters.ts';
import { scriptEvidence, scriptOf } from './script.ts';
import { toSimplified } from './simplified.ts';
import { toTraditional } from './traditional.ts';

/** Words of government texts, Simplified and Traditional, read one by one. */
const words = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const wild = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...words.flat(), '\n', ' ', '（', '\ud800', '𠮷', '𨋢', '㗲', '著', '乾', '么'))
    .map((w) => w.join('')),
);

describe('the words of government texts', () => {
  test('there are at least 150', () => expect(words.length).toBeGreaterThanOrEqual(150));
  test.each(words)('%s is %s', (hans, hant) => {
    expect(toTraditional(hans ?? '')).toBe(hant);
    expect(toSimplified(hant ?? '')).toBe(hans);
    expect(toSimplified(hans ?? '')).toBe(hans);
  });
});

describe('Simplified from the captured pages', () => {
  test.each([
    ['標志著荊楚科創城建設', '标志着荆楚科创城建设'],
    ['一環緊著一環擰，一錘接著一錘敲', '一环紧着一环拧，一锤接着一锤敲'],
    ['創新能力、開放水平顯著提升', '创新能力、开放水平显著提升'],
    ['關于先進裝備制造的意見', '关于先进装备制造的意见'],
    ['只想怎么辦', '只想怎么办'],
    ['他的論著與原著并存，討論著、配合著', '他的论著与原著并存，讨论着、配合着'],
    ['鐘祥、京山、沙洋積極爭創', '钟祥、京山、沙洋积极争创'],
    ['說明、衛生、裡面、臺灣', '说明、卫生、里面、台湾'],
    ['乾隆年間、乾燥、餘額、瞭望、憑藉、徵收', '乾隆年间、干燥、余额、瞭望、凭借、征收'],
  ])('%s', (hant, hans) => expect(toSimplified(hant)).toBe(hans));
});

describe('whatever the text', () => {
  it('keeps its length at every character', () => {
    fc.assert(
      fc.property(wild, wild, (a, b) => {
        expect(toSimplified(a).length).toBe(a.length);
        expect(toTraditional(a).length).toBe(a.length);
        expect(
          toSimplified(`${a}\n${b}`)
            .split('\n')
            .map((line) => line.length),
        ).toEqual(`${a}\n${b}`.split('\n').map((line) => line.length));
      }),
    );
  });

  it('leaves Latin, figures and punctuation alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(toTraditional(toSimplified(text))).toBe(text);
      }),
    );
    const marks = '“（一）2021年12.5%”、《》——……①㎡';
    expect(toTraditional(marks.replace('年', ''))).toBe(marks.replace('年', ''));
  });
});

describe('the table of characters', () => {
  const table = characterTable();
  it('holds what a search box needs', () => {
    expect(table.size).toBeGreaterThan(2900);
    for (const [hant, hans] of [
      '國国',
      '產产',
      '為为',
      '爲为',
      '裡里',
      '裏里',
      '說说',
      '説说',
      '臺台',
      '於于',
      '著着',
      '乾干',
    ].map((p) => [...p])) {
      expect(table.get(hant ?? '')).toBe(hans);
    }
    expect(table.has('么')).toBe(false);
  });
  it('is done after one step and keeps the length', () => {
    for (const [from, to] of table) {
      expect(table.has(to)).toBe(false);
      expect(to.length).toBe(from.length);
    }
  });
  it('folds a text and its Simplified version to the same', () => {
    const fold = (text: string) => [...text].map((c) => table.get(c) ?? c).join('');
    for (const [hans = '', hant = ''] of words) expect(fold(hant)).toBe(fold(hans));
  });
});

describe('the script of a text', () => {
  test.each([
    ['荊門市將全面對接', 'Hant'],
    ['荆门市将全面对接', 'Hans'],
    ['Jingmen 2021', 'Hans'],
    ['', 'Hans'],
    ['關于实施创新驱动发展战略', 'Hans'],
    ['只想怎么辦、不說不能辦', 'Hant'],
  ] as const)('%s: %s', (text, script) => expect(scriptOf(text)).toBe(script));
  it('says by what it was told', () => {
    expect(scriptEvidence('發展皇后里程')).toEqual({ script: 'Hant', hant: 1, hans: 0 });
  });
});
