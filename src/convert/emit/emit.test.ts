import { draws, fc } from '../../corpus/draw.ts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bodyText } from '../../data/text.ts';
import type { Document } from '../../schema/document.ts';
import type { Edit } from '../../schema/edit.ts';
import { emit } from './emit.ts';
import { HOSTILE, plainDocument } from './hostile.fixture.ts';
import { refusal } from './proof.ts';
import { stretches } from './spans.ts';

const ID = '0123456789ab';

function parts(mdx: string | undefined): { readonly yaml: string; readonly body: string } {
  const match = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(mdx ?? '');
  return { yaml: match?.[1] ?? '', body: match?.[2] ?? '' };
}

const written = (text: string, fields?: Partial<Document>): string =>
  parts(emit(plainDocument(text, fields), text).mdx).body;

function excluded(text: string, words: string, hash: string): Document['excluded'][number] {
  const start = text.indexOf(words);
  return {
    id: `${ID}-x-${hash}`,
    document: ID,
    city: null,
    quote: { exact: words, prefix: '', suffix: '', start, end: start + words.length },
    seed: { start: 0, end: 0 },
    rule: 'test',
    reviewed: false,
    reason: 'rhetoric',
    trigger: '',
  };
}

const edit = (
  start: number,
  end: number,
  original: string,
  replacement: string,
  rule: Edit['rule'] = 'gloss',
): Edit => ({
  start,
  end,
  original,
  replacement,
  rule,
  proof: 'replay',
  confidence: 1,
});

describe('the body', () => {
  it.each(HOSTILE)('carries %j as characters', (line) => {
    for (const text of [line, `前\n${line}\n后`, `前${line}`, `${line}后`]) {
      const { mdx, messages } = emit(plainDocument(text), text);
      expect(messages).toEqual([]);
      expect(bodyText(parts(mdx).body)).toBe(text);
    }
  });

  it('carries any printable line, alone and in a heading', () => {
    const line = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'#>-+*_`~|{}[]()<>!&;:=$^\\"\'/.,@%? \t1aimportexp中文，。'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
        minLength: 1,
        maxLength: 40,
      })
      .map((value) => value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, '').trim())
      .filter((value) => value !== '' && value.isWellFormed());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.join('\n');
        const document = plainDocument(text);
        const [first] = document.blocks;
        if (first !== undefined) document.blocks[0] = { ...first, kind: 'heading', level: 1 };
        expect(emit(document, text).messages).toEqual([]);
      }),
      { numRuns: draws(400) },
    );
  });

  it('marks quoted words, split where they overlap, and names where each begins', () => {
    const text = '力争达到360家，完成380亿元。';
    const body = written(text, {
      excluded: [excluded(text, '力争达到360家，完成', '11111111'), excluded(text, '完成380亿元', '22222222')],
    });
    expect(body).toBe(
      `<Quoted ids="${ID}-x-11111111" starts="${ID}-x-11111111">力争达到360家，</Quoted>` +
        `<Quoted ids="${ID}-x-11111111 ${ID}-x-22222222" starts="${ID}-x-22222222">完成</Quoted>` +
        `<Quoted ids="${ID}-x-22222222">380亿元</Quoted>。\n`,
    );
  });

  it('keeps the paragraph of a line that is all marks', () => {
    const text = '完成380亿元';
    const body = written(text, { excluded: [excluded(text, text, '11111111')] });
    expect(body).toMatch(/^<p><Quoted .*<\/Quoted><\/p>\n$/);
  });

  it('marks a quote that runs over two lines in both', () => {
    const text = '第一行\n第二行';
    const body = written(text, { excluded: [excluded(text, '行\n第二', '11111111')] });
    expect(body.match(/starts=/g)).toHaveLength(1);
    expect(body.match(/<Quoted/g)).toHaveLength(2);
  });

  it('marks repairs by the index of their edit, removals as empty marks, and leaves punctuation out', () => {
    const text = '创新，驱动。';
    const body = written(text, {
      edits: [
        edit(1, 9, '(chuàng)', ''),
        edit(10, 11, ',', '，', 'punctuation'),
        edit(12, 14, '??', '动', 'garbled-run'),
      ],
    });
    expect(body).toBe('创<Repaired n="0" />新，驱<Repaired n="2">动</Repaired>。\n');
  });

  it('keeps a removal at either edge of a quote outside it', () => {
    const text = '甲乙丙丁';
    const body = written(text, {
      excluded: [excluded(text, '乙丙', '11111111')],
      edits: [edit(1, 4, '(a)', ''), edit(6, 9, '(b)', '')],
    });
    expect(body).toMatch(/^甲<Repaired n="0" \/><Quoted [^>]*>乙丙<\/Quoted><Repaired n="1" \/>丁\n$/);
  });

  it('marks uncertain words', () => {
    expect(written('甲乙丙', { uncertain: [{ start: 1, end: 2 }] })).toBe('甲<Uncertain>乙</Uncertain>丙\n');
  });

  it('puts the title, headings and paragraphs in their place', () => {
    const text = '标题\n来源：某网\n一、目标\n正文';
    const [a, b, c, d] = plainDocument(text).blocks;
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four lines');
    const blocks: Document['blocks'] = [
      { ...a, kind: 'title' },
      { ...b, kind: 'masthead' },
      { ...c, kind: 'heading', level: 1 },
      { ...d, kind: 'paragraph' },
    ];
    expect(written(text, { blocks })).toBe('# 标题\n\n来源：某网\n\n## 一、目标\n\n正文\n');
  });

  it.each(['甲\u0000乙', '甲\r乙', '甲\u202e乙'])('refuses what Markdown cannot carry: %j', (text) => {
    const { mdx, messages } = emit(plainDocument(text), text);
    expect(mdx).toBeUndefined();
    expect(messages[0]).toMatchObject({ severity: 'error', rule: 'emit/refused' });
  });
});

describe('the proof', () => {
  it.each([
    ['{1 + 1}', 'mdxFlowExpression'],
    ['a {b} c', 'mdxTextExpression'],
    ["import fs from 'fs'", 'mdxjsEsm'],
    ['export const x = 1', 'mdxjsEsm'],
    ['<Foo/>', 'mdxJsxFlowElement'],
    ['a <Foo/> b', '<Foo>'],
    ['a <Quoted onclick="x">b</Quoted>', 'onclick'],
    ['a <Quoted ids={x}>b</Quoted>', 'expression'],
    ['a <Quoted {...x}>b</Quoted>', 'expression'],
    ['a <Quoted ids="&quot;">b</Quoted>', 'ids'],
    ['[a](javascript:b)', 'link'],
    ['*a*', 'emphasis'],
    ['- a', 'list'],
    ['<b', 'parsed'],
  ])('refuses %j', (body, why) => expect(refusal(body, 'a')).toContain(why));

  it('refuses a text that differs', () => expect(refusal('甲乙\n', '甲丙')).toContain('offset 1'));
  it('lets plain words pass', () => expect(refusal('甲乙\n', '甲乙')).toBeUndefined());
});

describe('the frontmatter', () => {
  it('is read back as it was written, whatever the strings hold', () => {
    const strings = [
      ...HOSTILE,
      '2020-10-13',
      'null',
      '~',
      'yes',
      '0x1F',
      '1e3',
      ' a ',
      'a: b',
      '"',
      '\u0085\u2028\ufeff\u202e',
      '\ud800',
      '',
    ];
    const document = plainDocument('甲', { title: strings.join('\n'), notes: strings });
    const { mdx } = emit(document, '甲');
    expect(parse(parts(mdx).yaml)).toEqual(document);
    // Whatever a reader of YAML may drop, break at or turn round is written as an escape.
    expect(parts(mdx).yaml).not.toMatch(/[\u007f-\u009f\u2028\u202e\ufeff]|\p{Surrogate}/u);
  });

  it('puts each record on its own line', () => {
    const text = '甲乙丙';
    const { yaml } = parts(
      emit(
        plainDocument(text, { excluded: [excluded(text, '甲', '11111111'), excluded(text, '乙', '22222222')] }),
        text,
      ).mdx,
    );
    expect(yaml.split('\n').filter((line) => line.startsWith('  - { id: '))).toHaveLength(2);
  });
});

describe('stretches', () => {
  it('covers the line whatever the marks', () => {
    const mark = fc
      .record({
        start: fc.nat(30),
        length: fc.nat(12),
        kind: fc.constantFrom('quoted' as const, 'repaired' as const, 'uncertain' as const),
        name: fc.constantFrom('a', 'b', 'c'),
      })
      .map(({ start, length, kind, name }) => ({ start, end: start + length, kind, name }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (list) => {
        const touching = list.filter((item) => item.end >= 5 && item.start <= 25);
        const found = stretches(
          5,
          25,
          touching.filter((item) => item.start < 25 && (item.end > 5 || item.start >= 5)),
        );
        let at = 5;
        for (const stretch of found) {
          expect(stretch.start).toBe(at);
          at = stretch.end;
        }
        expect(at).toBe(25);
      }),
    );
  });
});
