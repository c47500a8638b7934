import { beforeAll, expect, test } from 'vitest';
import { sharePicture } from '../charts/picture.ts';
import { syntheticDocuments } from '../corpus/documents.ts';
import { archive, type Archive } from '../data/archive.ts';
import { fulfilments } from '../data/fulfilment.ts';
import { cityRecords } from '../gazetteer/cities.ts';
import { shown } from '../i18n/script.ts';
import { drawnPng } from './picture-png.ts';
import { picture, pictureWords } from './pictures.ts';
import { picturesWanted } from './pictures-wanted.ts';

let made: Archive;
beforeAll(() => {
  const cities = cityRecords()
    .filter((city) => city.level === 'prefecture')
    .slice(0, 5);
  made = archive({
    documents: [...syntheticDocuments({ seed: 3, documents: 12, cities })].map(({ entry }) => entry),
    indicators: [],
    cityOf: (id) => cities.find((city) => city.id === id),
    today: '2022-06-01',
    fulfilmentOf: fulfilments,
  });
}, 60_000);

/** What a picture says, by weight: the quote is set in bold. */
function said(svg: string, bold: boolean): string {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)</g)]
    .filter(([, attributes = '']) => attributes.includes('font-weight') === bold)
    .map(([, , words = '']) => words)
    .join('');
}

test('the picture of a pledge holds its very words, whose they are and where they stand', () => {
  expect(made.pledges.length).toBeGreaterThan(50);
  for (const pledge of made.pledges) {
    const words = pictureWords(made, pledge.id);
    if (words === undefined) throw new Error(`No words for ${pledge.id}.`);
    const document = made.document.get(pledge.document);
    const quote = `“${shown(pledge.quote.exact, document?.script, 'zh-Hans').text}”`;
    const svg = sharePicture(words);
    const shownWords = said(svg, true);
    // Words too many for a picture end in an ellipsis; every other one is there in full.
    if (shownWords.endsWith('…')) expect(quote.startsWith(shownWords.slice(0, -1)), pledge.id).toBe(true);
    else expect(shownWords.replaceAll(' ', '')).toBe(quote.replaceAll(' ', ''));
    expect(said(svg, false)).toContain(made.city.get(pledge.city ?? '')?.name['zh-Hans'] ?? '未指明城市');
    if (document?.title) expect(words.source).toContain(shown(document.title, document.script, 'zh-Hans').text);
  }
});

test('what names no record has no picture', () => {
  expect(pictureWords(made, 'x')).toBeUndefined();
});

test('words of any kind are drawn, and none of them is markup', async () => {
  const hostile = [
    '\u0000\u0007\ud800',
    '</text><script>&amp;',
    '长'.repeat(20_000),
    'x'.repeat(20_000),
    '\u202e反',
    '',
  ];
  for (const quote of hostile) {
    const several = [1, 2, 3].map(() => ({ who: quote, words: quote }));
    for (const said of [quote, several]) {
      const svg = sharePicture({ heading: quote, quote: said, source: quote });
      expect(svg.length).toBeLessThan(6000);
      expect((await drawnPng(svg)).length).toBeGreaterThan(0);
    }
  }
});

test('a picture that cannot be drawn stops nothing: the name of the site stands for it', async () => {
  const [pledge] = made.pledges;
  if (pledge === undefined) throw new Error('No pledge.');
  const quote = said(sharePicture(pictureWords(made, pledge.id) ?? { heading: '', quote: '', source: '' }), true);
  const png = await picture(made, pledge.id, async (svg) => {
    if (said(svg, true) === quote) throw new Error('no such colour');
    return Buffer.from(svg);
  });
  expect(said(String(png), true)).toBe('听其言而观其行');
});

test('the build says what it does not know to draw', () => {
  expect(picturesWanted('documents')).toBe('documents');
  expect(() => picturesWanted('some')).toThrow('--pictures some: expected all, documents, none.');
});
