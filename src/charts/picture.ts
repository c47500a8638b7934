import { el, text, widthOf } from './svg.ts';

/** What a picture for sharing says. */
export interface PictureWords {
  /** Whose words, or which document. */
  readonly heading: string;
  /** The words themselves. */
  readonly quote: string;
  /** Where they stand. */
  readonly source: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const SIDE = 80;
const FONT = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,'Noto Sans CJK SC',serif";
/** Never at the beginning of a line. */
const CLOSING = /[，。、；：！？）》」』”’,.;:!?)\]%]/;
const MARK =
  'M13 9.5h4M7.5 15h15M10 20h10M10 25h10M10.5 30.5h9v8h-9zM31 8.5l-5 5.500M31 16l-6 7M28.5 20v20M33 13h7M32 21.5h9.5M37.5 21.5V36q0 3-4 2.5';

/** Lines no wider than the picture; what does not fit into `most` of them ends in an ellipsis. */
function lines(words: string, size: number, most: number): readonly string[] {
  const room = WIDTH - 2 * SIDE;
  const out: string[] = [''];
  // A number or a word of letters stays whole.
  for (const piece of words.match(/[\w.%]+|./gsu) ?? []) {
    const line = out.at(-1) ?? '';
    if (widthOf(line + piece, size) <= room || CLOSING.test(piece)) out[out.length - 1] = line + piece;
    else out.push(piece.trimStart());
  }
  if (out.length <= most) return out;
  const last = out[most - 1] ?? '';
  return [...out.slice(0, most - 1), `${last.slice(0, -1)}…`];
}

/** The picture that a shared link shows: 1200 × 630 units, the words as large as they fit. */
export function sharePicture(words: PictureWords): string {
  const [size, most] = [64, 52, 44]
    .map((s) => [s, Math.floor(310 / (s * 1.45))] as const)
    .find(([s, m]) => lines(words.quote, s, 99).length <= m) ?? [44, 4];
  const quote = lines(words.quote, size, most);
  const line = (y: number, type: number, fill: string, content: string, weight?: number) =>
    el('text', { x: SIDE, y, 'font-family': FONT, 'font-size': type, 'font-weight': weight, fill }, text(content));
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    el('rect', { width: WIDTH, height: HEIGHT, fill: '#fcfaf6' }),
    el('rect', { width: WIDTH, height: 14, fill: '#ad2f22' }),
    line(110, 34, '#5d5750', lines(words.heading, 34, 1)[0] ?? ''),
    ...quote.map((one, i) => line(120 + (i + 1) * size * 1.45, size, '#241e1a', one, 700)),
    line(575, 28, '#5d5750', lines(words.source, 28, 1)[0]?.slice(0, 34) ?? ''),
    el(
      'g',
      { transform: `translate(${WIDTH - SIDE - 84} ${HEIGHT - 124}) scale(1.75)` },
      el('rect', { width: 48, height: 48, rx: 4, fill: '#ad2f22' }),
      el('path', { fill: 'none', stroke: '#fffdf8', 'stroke-width': '2.6', d: MARK }),
    ),
  );
}
