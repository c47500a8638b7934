import { describe, expect, it } from 'vitest';
import { layered } from './rendered-text.ts';

const none: [] = [];

describe('layered', () => {
  it('lays another script over the words, marks and all', () => {
    const html = '<h1>創新</h1>\n<p>力<mark id="p-1">爭<ins>達</ins>到</mark>360家</p>';
    expect(layered(html, { text: '創新\n力爭達到360家', shown: '创新\n力争达到360家', beside: none })).toBe(
      '<p class="title">创新</p><p>力<mark id="p-1">争<ins>达</ins>到</mark>360家</p>',
    );
  });

  it('numbers headings and escapes what was escaped', () => {
    const text = '一、甲\na<b>&"c"';
    const html = '<h2 id="x">一、甲</h2><p>a&lt;b&gt;&amp;"c"</p>';
    expect(layered(html, { text, shown: text, beside: none })).toBe(
      '<h2 id="s1">一、甲</h2><p>a&#60;b&#62;&#38;&#34;c&#34;</p>',
    );
  });

  it('puts notes beside the block they belong to', () => {
    const text = '甲\n乙';
    expect(layered('<p>甲</p><p>乙</p>', { text, shown: text, beside: [{ offset: 2, html: '<ul></ul>' }] })).toBe(
      '<p>甲</p><div class="beside"><p>乙</p><ul></ul></div>',
    );
  });

  it('stops when the rendering loses, adds or changes a character', () => {
    const layer = { text: '力爭達到', shown: '力争达到', beside: none };
    expect(() => layered('<p>力爭達</p>', layer)).toThrow(/characters/);
    expect(() => layered('<p>力爭 達到</p>', layer)).toThrow(/differs/);
    expect(() => layered('<p>力爭“達到</p>', layer)).toThrow(/differs/);
  });
});
