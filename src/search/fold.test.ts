import { fc } from '../corpus/draw.ts';
import { expect, test } from 'vitest';
import { characterTable } from '../script/characters.ts';
import { fold, packedTable, unpackedTable } from './fold.ts';

const table = characterTable();

test.each([
  ['荊門市科技創新', '荆门市科技创新'],
  ['ＧＤＰ増速３５％', 'gdp増速35%'],
  ['（一）“優化”，「開放」', '(一)"优化","开放"'],
  ['顯著', '显着'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text, table)).toBe(folded);
});

test('folding keeps every offset and changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = fold(text, table);
      expect(once).toHaveLength(text.length);
      expect(fold(once, table)).toBe(once);
    }),
  );
  // Making strings of any character at all takes the library its time.
}, 30_000);

test('a packed table comes back as it was', () => {
  const some = new Map([...table].slice(0, 500).filter(([from, to]) => from.length === 1 && to.length === 1));
  expect(unpackedTable(packedTable(some))).toEqual(some);
});
