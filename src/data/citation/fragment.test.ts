import { fc } from '../../corpus/draw.ts';
import { describe, expect, it } from 'vitest';
import { textFragment } from './fragment.ts';

const text = [
  '关于加快科技创新的决定',
  '全市经济平稳运行。力争全年高新技术企业达到360家,完成高新技术产业增加值380亿元;实施成长计划,到2025年,全市技术合同交易额达到100亿元。',
  '力争全年高新技术企业达到400家-以上,完成高新技术产业增加值380亿元。',
].join('\n');

function range(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** What a browser does with a directive, by the specification: the range that it marks. */
function found(shown: string, directive: string): string | undefined {
  const parts = directive.slice(':~:text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : undefined;
  const [start = '', end] = parts.map(decodeURIComponent);
  const ends = end ?? start;
  for (let at = shown.indexOf(start); at !== -1; at = shown.indexOf(start, at + 1)) {
    if (prefix !== undefined && !shown.slice(0, at).trimEnd().endsWith(prefix)) continue;
    let to = end === undefined ? at : shown.indexOf(ends, at + start.length);
    while (
      to !== -1 &&
      suffix !== undefined &&
      !shown
        .slice(to + ends.length)
        .trimStart()
        .startsWith(suffix)
    ) {
      to = end === undefined ? -1 : shown.indexOf(ends, to + 1);
    }
    if (to !== -1) return shown.slice(at, to + ends.length);
  }
  return undefined;
}

describe('textFragment', () => {
  it('gives a short sentence whole', () => {
    expect(textFragment(text, range('实施成长计划'), 'zh-Hans')).toBe(`:~:text=${encodeURIComponent('实施成长计划')}`);
  });

  it('gives the two ends of a long one', () => {
    const words = '到2025年,全市技术合同交易额达到100亿元';
    const long = `实施成长计划,${words}`;
    const directive = textFragment(text, range(long), 'zh-Hans');
    expect(directive.split(',')).toHaveLength(2);
    expect(found(text, directive)).toBe(long);
  });

  it('tells two alike apart by the words beside them', () => {
    const words = '完成高新技术产业增加值380亿元';
    const second = range(words, text.indexOf('400家'));
    const directive = textFragment(text, second, 'zh-Hans');
    expect(directive).toMatch(/-,/);
    expect(found(text, directive)).toBe(words);
    expect(found(text.slice(0, second.start), directive)).toBeUndefined();
  });

  it('tells from what the page shows ahead of the text', () => {
    const directive = textFragment(text, range('实施成长计划'), 'zh-Hans', '摘要：实施成长计划。');
    expect(directive).not.toBe(textFragment(text, range('实施成长计划'), 'zh-Hans'));
  });

  it('encodes what the syntax reads', () => {
    const directive = textFragment(text, range('400家-以上'), 'zh-Hans');
    expect(directive.slice(':~:text='.length)).not.toMatch(/[-&]/);
  });

  it('widens to whole words, within the line', () => {
    const directive = textFragment(text, range('业达到360家'), 'zh-Hans');
    expect(found(text, directive)).toBe('企业达到360家');
  });

  it('leads any browser to the words of any range', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 70 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const directive = textFragment(text, { start, end }, 'zh-Hans');
        const marked = directive === '' ? undefined : found(text, directive);
        const wanted = text.slice(start, end).trim();
        return wanted === '' ? directive === '' : (marked?.includes(wanted) ?? false);
      }),
    );
  });
});
