import { el, text, widthOf } from './svg.ts';

/** One of several that a picture sets one below the other. */
export interface Saying {
  /** Who says it, and whether it is promised or reported. */
  readonly who: string;
  readonly words: string;
}

/** What a picture for sharing says. */
export interface PictureWords {
  /** Whose words, or which document. */
  readonly heading: string;
  /** The words themselves; or short ones of several. */
  readonly quote: string | readonly Saying[];
  /** Where they stand. */
  readonly source: string;
}

/** Pixels of a picture, as those who show links ask for them. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
/** All colours of a picture but the edges between them. */
const COLOURS = { paper: '#fcfaf6', ink: '#241e1a', soft: '#5d5750', red: '#ad2f22' } as const;

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const SIDE = 80;
const FONT = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,'Noto Sans CJK SC',serif";
/** What the seal takes of the last line. */
const SEAL = 124;
/** Never at the beginning of a line. */
const CLOSING = /[，。、；：！？）》」』”’,.;:!?)\]%]/;
const MARK =
  'M13 9.5h4M7.5 15h15M10 20h10M10 25h10M10.5 30.5h9v8h-9zM31 8.5l-5 5.500M31 16l-6 7M28.5 20v20M33 13h7M32 21.5h9.5M37.5 21.5V36q0 3-4 2.5';

/** What a drawing cannot hold, or what turns the words around it: no sign of writing. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;
/** In a Chinese font as wide as a character. */
const WIDE = /[“”‘’…—]/g;

const room = (words: string, size: number): number =>
  widthOf(words, size) + (words.match(WIDE)?.length ?? 0) * size * 0.44;

/**
 * Lines no wider than the picture, but that one closing mark may hang; what does not fit into `most` of them ends in an
 * ellipsis.
 */
function lines(words: string, size: number, most: number, aside = 0): readonly string[] {
  const width = WIDTH - 2 * SIDE - aside;
  const out: string[][] = [[]];
  // A number or a word of letters stays whole, unless it is no word.
  for (const piece of words.replace(UNSEEN, ' ').match(/[\w.%]{1,30}|./gsu) ?? []) {
    const line = out.at(-1) ?? [];
    const closing = CLOSING.test(piece);
    if (room(line.join('') + piece, size) <= width || (closing && room(line.join(''), size) <= width)) line.push(piece);
    else if (out.length > most) break;
    else {
      // No line begins with a closing mark: what it closes comes along.
      const along = closing
        ? Math.max(
            1,
            line.findLastIndex((one) => !CLOSING.test(one)),
          )
        : line.length;
      out.push([...line.splice(along), ...(piece === ' ' ? [] : [piece])]);
    }
  }
  const whole = out.map((line) => line.join(''));
  if (whole.length <= most) return whole;
  return [...whole.slice(0, most - 1), `${[...(whole[most - 1] ?? '')].slice(0, -1).join('')}…`];
}

/** Quotes in the largest type of `sizes` in which each fits into `height`, or shortened in the smallest. */
function fitted(quotes: readonly string[], sizes: readonly [number, ...number[]], height: number, leading: number) {
  const most = (size: number): number => Math.floor(height / (size * leading));
  const smallest = sizes.at(-1) ?? sizes[0];
  const size = sizes.find((s) => quotes.every((quote) => lines(quote, s, 99).length <= most(s))) ?? smallest;
  return { size, step: size * leading, quotes: quotes.map((quote) => lines(quote, size, most(size))) };
}

const line = (y: number, type: number, fill: string, content: string, weight?: number): string =>
  el('text', { x: SIDE, y, 'font-family': FONT, 'font-size': type, 'font-weight': weight, fill }, text(content));

/** One quote, as large as it fits. */
function one(words: string): readonly string[] {
  const { size, step, quotes } = fitted([words], [64, 52, 44], 310, 1.45);
  return quotes.flat().map((row, i) => line(120 + (i + 1) * step, size, COLOURS.ink, row, 700));
}

/** Several quotes in rows of one height, each below who says it. */
function several(sayings: readonly Saying[]): readonly string[] {
  const height = 372 / Math.max(1, sayings.length);
  const { size, step, quotes } = fitted(
    sayings.map(({ words }) => words),
    [56, 44, 38, 32],
    height - 36,
    1.34,
  );
  return sayings.flatMap(({ who }, i) => {
    const top = 122 + i * height + 36;
    return [
      line(top, 26, COLOURS.soft, lines(who, 26, 1)[0] ?? ''),
      ...(quotes[i] ?? []).map((row, n) => line(top + (n + 1) * step, size, COLOURS.ink, row, 700)),
    ];
  });
}

/** The picture that a shared link shows: 1200 × 630 units, the words as large as they fit. */
export function sharePicture(words: PictureWords): string {
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    el('rect', { width: WIDTH, height: HEIGHT, fill: COLOURS.paper }),
    el('rect', { width: WIDTH, height: 14, fill: COLOURS.red }),
    line(110, 34, COLOURS.soft, lines(words.heading, 34, 1)[0] ?? ''),
    ...(typeof words.quote === 'string' ? one(words.quote) : several(words.quote)),
    line(575, 28, COLOURS.soft, lines(words.source, 28, 1, SEAL)[0] ?? ''),
    el(
      'g',
      { transform: `translate(${WIDTH - SIDE - 84} ${HEIGHT - 124}) scale(1.75)` },
      el('rect', { width: 48, height: 48, rx: 4, fill: COLOURS.red }),
      el('path', { fill: 'none', stroke: COLOURS.paper, 'stroke-width': '2.6', d: MARK }),
    ),
  );
}
