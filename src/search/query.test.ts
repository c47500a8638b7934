import { fc } from '../corpus/draw.ts';
import { expect, test } from 'vitest';
import { characterTable } from '../script/characters.ts';
import { parseQuery, type Atom } from './query.ts';

const table = characterTable();

function atomWords(atom: Atom): string {
  return atom.kind === 'text' ? atom.text : atom.kind === 'number' ? `#${atom.tokens[0]}` : atom.syllables.join('·');
}
const read = (input: string): readonly string[] =>
  parseQuery(input, table).terms.map(
    ({ negative, phrases }) =>
      (negative ? '-' : '') + phrases.map((phrase) => phrase.map(atomWords).join('+')).join('|'),
  );

test.each([
  ['科技創新', ['科技创新']],
  ['荊門　高新', ['荆门', '高新']],
  ['“科技 創新”', ['科技 创新']],
  ['人才 -公寓', ['人才', '-公寓']],
  ['人才－公寓', ['人才-公寓']],
  ['"没有写完', ['没有写完']],
  ['35億元', ['#n3500000000q+元']],
  ['３５亿', ['#n3500000000q']],
  ['CNY 3.5 billion', ['#n3500000000q+元']],
  ['三十五亿', ['#n3500000000q']],
  ['2021年', ['#n2021q+年']],
  ['三家', ['#n3q+家']],
  ['十四', ['#n14q|十四']],
  ['第11次', ['第+#n11q+次|第11次|第十一次']],
  ['jingmen', ['jingmen|jing·men']],
  ['jing men', ['jingmen|jing·men']],
  ['jìng mén', ['jingmen|jing·men']],
  ['jìngmén', ['jing·men']],
  ["xi'an", ['xian|xi·an']],
  ['lǜsè', ['lv·se']],
  ['GDP', ['gdp']],
  ['high-tech enterprises', ['high-tech|high tech|hightech', 'enterprise']],
  ['urbanization', ['urbanization|urbanisation']],
  ['cities', ['citie|city']],
  ['business', ['business']],
  ['jing-men', ['jing-men|jing men|jingmen|jing·men']],
  ['', []],
  ['  "" - ', ['-']],
])('%s is read as %j', (input, terms) => {
  expect(read(input)).toEqual(terms);
});

test('whatever is typed is a question', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (input) => {
      for (const { phrases } of parseQuery(input, table).terms) {
        expect(phrases.length).toBeGreaterThan(0);
        for (const phrase of phrases) for (const atom of phrase) expect(atomWords(atom)).not.toBe('');
      }
    }),
  );
});
