/** A piece of this many characters names its place well enough; a whole quote up to the second is given whole. */
const LEAST = 8;
const WHOLE = 28;
/** How far a piece may reach for a sentence mark, where every browser ends a word. */
const REACH = 18;
const MARK = /[\p{P}\s]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Where words begin and end in a line, both ends included. */
function boundaries(line: string, locale: string): ReadonlySet<number> {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  const at = new Set([line.length]);
  for (const { index } of segmenter.segment(line)) at.add(index);
  return at;
}

function encoded(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}

/** The lines that hold a range, with the places where words of them begin and end, counted in the whole text. */
class Words {
  readonly text: string;
  readonly locale: string;
  private readonly known = new Map<number, ReadonlySet<number>>();

  constructor(text: string, locale: string) {
    this.text = text;
    this.locale = locale;
  }

  line(at: number): readonly [number, number] {
    const end = this.text.indexOf('\n', at);
    return [this.text.lastIndexOf('\n', at - 1) + 1, end === -1 ? this.text.length : end];
  }

  /** True where a word begins or ends. */
  breaks(at: number): boolean {
    const [from, to] = this.line(at);
    const known = this.known.get(from) ?? boundaries(this.text.slice(from, to), this.locale);
    this.known.set(from, known);
    return known.has(at - from);
  }
}

/** The nearest end of a piece that has at least `least` characters: at a sentence mark where one is near. */
function reach(words: Words, from: number, least: number, limit: number, step: 1 | -1): number {
  const [lineFrom, lineTo] = words.line(step === 1 ? from : from - 1);
  const stop = step === 1 ? Math.min(limit, lineTo) : Math.max(limit, lineFrom);
  let found: number | undefined;
  for (let at = from + step * least; (stop - at) * step > 0; at += step) {
    if (!words.breaks(at)) continue;
    found ??= at;
    if (MARK.test(words.text.charAt(step === 1 ? at : at - 1))) return at;
    if ((at - from) * step > least + REACH) break;
  }
  return found ?? stop;
}

/**
 * The `:~:text=` directive that leads a browser to a range of a text of lines (blocks): `[prefix-,]start[,end][,-suffix]`,
 * each piece within one line, begun and ended where words are, as long as it must be to be the first of its kind.
 *
 * @param ahead what the page shows before the text, where the words must not be found first.
 * @returns an empty string where the range holds no words.
 */
export function textFragment(
  text: string,
  range: { readonly start: number; readonly end: number },
  locale: string,
  ahead = '',
): string {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return '';
  const words = new Words(text, locale);
  while (!words.breaks(start)) start -= 1;
  while (!words.breaks(end)) end += 1;
  const shown = `${ahead}\n`;
  const first = (piece: string, from: number): number => {
    if (from === 0 && shown.includes(piece)) return -1;
    return text.indexOf(piece, from);
  };

  const oneLine = words.line(start)[1] >= end;
  if (oneLine && end - start <= WHOLE) {
    const piece = text.slice(start, end);
    if (first(piece, 0) === start) return `:~:text=${encoded(piece)}`;
  }

  // The beginning: longer until it is the first of its kind, or helped by the words before it.
  let headEnd = reach(words, start, Math.min(LEAST, end - start), end, 1);
  while (headEnd < end && headEnd < words.line(start)[1] && first(text.slice(start, headEnd), 0) !== start) {
    headEnd = reach(words, start, headEnd - start + 1, end, 1);
  }
  const [lineFrom] = words.line(start);
  let prefix = start;
  while (prefix > lineFrom && first(text.slice(prefix, headEnd), 0) !== prefix) {
    prefix = reach(words, prefix, 1, lineFrom, -1);
  }
  const before = prefix === start ? '' : `${encoded(text.slice(prefix, start).trim())}-,`;
  if (headEnd >= end) {
    let suffix = end;
    const lineTo = words.line(end)[1];
    while (suffix < lineTo && first(text.slice(prefix, suffix), 0) !== prefix)
      suffix = reach(words, suffix, 1, lineTo, 1);
    const after = suffix === end ? '' : `,-${encoded(text.slice(end, suffix).trim())}`;
    return `:~:text=${before}${encoded(text.slice(start, end))}${after}`;
  }

  // The end: the first of its kind after the beginning.
  let tail = reach(words, end, Math.min(LEAST, end - headEnd), headEnd, -1);
  while (tail > headEnd && tail > words.line(end - 1)[0] && text.indexOf(text.slice(tail, end), headEnd) !== tail) {
    tail = reach(words, end, end - tail + 1, headEnd, -1);
  }
  let suffix = end;
  const lineTo = words.line(end - 1)[1];
  while (suffix < lineTo && text.indexOf(text.slice(tail, suffix), headEnd) !== tail) {
    suffix = reach(words, suffix, 1, lineTo, 1);
  }
  const after = suffix === end ? '' : `,-${encoded(text.slice(end, suffix).trim())}`;
  return `:~:text=${before}${encoded(text.slice(start, headEnd))},${encoded(text.slice(tail, end))}${after}`;
}
