import { fc } from '../../corpus/draw.ts';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const HANS = '荆门市将全面对接落实科技强省建设战略，扎实开展创新荆门建设，努力创建湖北科技创新样板城市。';
const HANT = '荊門市將全面對接落實科技強省建設戰略，紮實開展創新荊門建設，努力創建湖北科技創新樣板城市。';
const utf8 = (text: string) => new TextEncoder().encode(text);
const ruleOf = (bytes: Uint8Array) => read(bytes, 'a.txt').messages[0]?.rule;

describe('finds the encoding', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['utf-8', 'utf8', HANS],
    ['utf-8', 'utf8', HANT],
    ['gb18030', 'gbk', HANS],
    ['gb18030', 'gbk', HANT],
    ['gb18030', 'gb18030', `${HANS}𠮷野家`],
    ['big5', 'big5', HANT],
    ['utf-16le', 'utf-16le', `${HANS}\n`],
    ['utf-16be', 'utf-16be', `2021\n${HANS}`],
    ['utf-16le', 'utf-16le', 'plain English words\n'],
    ['gb18030', 'gbk', `2021年GDP增长8%\r\n${HANS.slice(0, 8)}`],
  ];
  it.each(cases)('%s written as %s', (encoding, label, text) => {
    const { decoded, messages } = read(iconv.encode(text, label), 'a.txt');
    expect(messages).toEqual([]);
    expect(decoded).toMatchObject({ encoding, text });
  });

  it.each(['utf8', 'utf-16le', 'utf-16be'])('a byte order mark decides: %s', (label) => {
    const { decoded } = read(iconv.encode(HANS, label, { addBOM: true }), 'a.txt');
    expect(decoded).toMatchObject({ text: HANS, evidence: 'bom' });
  });

  it('takes English for UTF-8', () => {
    expect(read(utf8('The city will double its exports by 2025.'), 'a.txt').decoded?.evidence).toBe('ascii');
  });

  it('keeps NUL and bidirectional controls in valid UTF-8 for the restoration to remove', () => {
    const text = `${HANS}\u0000\u202e`;
    expect(read(utf8(text), 'a.txt').decoded).toMatchObject({ text, encoding: 'utf-8' });
  });
});

describe('refuses what it cannot read', () => {
  it('an empty file', () => {
    expect(read(new Uint8Array(), 'a.txt').messages).toMatchObject([
      { rule: 'read/empty', reason: 'the file is empty' },
    ]);
  });
  it('blanks only', () => expect(ruleOf(utf8(' \r\n\u3000\n'))).toBe('read/empty'));
  it('a PNG', () => expect(ruleOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0))).toBe('read/binary'));
  it('random bytes', () => {
    let state = 7;
    const bytes = Uint8Array.from({ length: 4000 }, () => (state = (state * 1103515245 + 12345) % 2147483648) >>> 16);
    expect(['read/binary', 'read/undecidable']).toContain(ruleOf(bytes));
  });
  it('two characters that fit GBK and Big5 alike', () => {
    expect(ruleOf(Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5))).toBe('read/undecidable');
  });
  it('Japanese in Shift_JIS', () => {
    expect(ruleOf(iconv.encode('これは日本語の文章です。カタカナもあります。', 'shift_jis'))).toMatch(/undecid|binary/);
  });
  it('Big5 with the Hong Kong extension', () => {
    const bytes = [...iconv.encode(HANT, 'big5'), 0x88, 0x73, ...iconv.encode(HANT, 'big5')];
    const [message] = read(Uint8Array.from(bytes), 'a.txt').messages;
    expect(message).toMatchObject({ rule: 'read/undecodable', place: { start: iconv.encode(HANT, 'big5').length } });
  });
  it('HZ', () => expect(ruleOf(utf8('~{VPND~}'))).toBe('read/undecodable'));
  it('Latin letters with one accent in ISO 8859-1', () => {
    expect(ruleOf(iconv.encode('Le café est ouvert', 'latin1'))).toMatch(/undecid|binary/);
  });
  it('a long English page with one accent in ISO 8859-1', () => {
    expect(ruleOf(iconv.encode(`${'The city will double its exports. '.repeat(90)}Près de Lyon`, 'latin1'))).toMatch(
      /undecid|binary/,
    );
  });
  it('UTF-8 with a broken byte, and says where', () => {
    const bytes = utf8(HANS + HANS);
    bytes[30] = 0xff;
    const { decoded, messages } = read(bytes, 'a.txt');
    expect(decoded).toBeUndefined();
    expect(messages[0]).toMatchObject({ rule: 'read/undecodable', place: { start: 30, end: 31, unit: 'byte' } });
    expect(messages[0]?.reason).toContain('0xFF at byte 30');
  });
  it.each([
    ['utf8', 'gbk', 'utf-8', 'gb18030', HANS, HANS],
    ['gbk', 'utf8', 'gb18030', 'utf-8', HANS, HANS],
    ['utf8', 'big5', 'utf-8', 'big5', HANT, HANT],
    ['big5', 'utf8', 'big5', 'utf-8', HANT, HANT],
    // Most of the file in one encoding, one line in the other.
    ['gbk', 'utf8', 'gb18030', 'utf-8', `${HANS}\n`.repeat(40), HANS],
    ['utf8', 'gbk', 'utf-8', 'gb18030', `${HANS}\n`.repeat(40), HANS],
  ])('a file of %s and then %s, and says at which byte', (label, other, first, then, before, after) => {
    const head = iconv.encode(`2023\n${before}\n`, label);
    const bytes = Uint8Array.from([...head, ...iconv.encode(`${after}\n`, other)]);
    const { decoded, messages } = read(bytes, 'a.txt');
    expect(decoded).toBeUndefined();
    const at = head.length;
    expect(messages).toMatchObject([{ rule: 'read/undecodable', place: { start: at, end: at + 1, unit: 'byte' } }]);
    expect(messages[0]?.reason).toContain(`is ${first} up to byte ${at}`);
    expect(messages[0]?.reason).toContain(`${then} from there`);
  });
  it('GB18030 with a broken byte, and says where', () => {
    const head = iconv.encode(HANS, 'gbk');
    const { messages } = read(Uint8Array.from([...head, 0x81, 0x20, ...head]), 'a.txt');
    expect(messages).toMatchObject([{ rule: 'read/undecodable', place: { start: head.length } }]);
    expect(messages[0]?.reason).toContain(`is gb18030 up to byte ${head.length}`);
  });
  it('noise, and says where the furthest reading fails', () => {
    const bytes = Uint8Array.from([0x81, 0x30, 0x81, 0x30, 0xff, 0x80, 0x20, 0xff, 0x81, 0x20]);
    const [message] = read(bytes, 'a.txt').messages;
    expect(message?.rule).toBe('read/binary');
    expect(message?.reason).toContain(`fails at byte ${message?.place?.start}`);
  });
  it('two encodings in one line, and says where', () => {
    const head = utf8(HANS);
    const bytes = Uint8Array.from([...head, ...iconv.encode(HANS, 'gbk')]);
    expect(read(bytes, 'a.txt').messages).toMatchObject([{ rule: 'read/undecodable', place: { start: head.length } }]);
  });
  it('a byte order mark before what is not in its encoding, and says where', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(HANS), ...iconv.encode(HANS, 'gbk')]);
    const at = 3 + utf8(HANS).length;
    expect(read(bytes, 'a.txt').messages).toMatchObject([{ rule: 'read/undecodable', place: { start: at } }]);
  });
  it.each(['gbk', 'gb18030', 'big5'])('no page of one encoding for a mixture: %s', (label) => {
    const text = (label === 'big5' ? HANT : HANS).repeat(3).replace(/[，。]/g, '$&\n');
    expect(read(iconv.encode(text, label), 'a.txt').decoded?.text).toBe(text);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void read(bytes, 'a.txt')));
  });
});

describe('byteOffset', () => {
  it.each(['utf8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'])('leads back to the bytes: %s', (label) => {
    const text = (label === 'big5' ? HANT : `${HANT}é𠮷😀`) + 'abc\r\n'.repeat(40) + HANT.repeat(9);
    const bytes = iconv.encode(text, label, { addBOM: label !== 'gb18030' && label !== 'big5' });
    const { decoded } = read(bytes, 'a.txt');
    expect(decoded?.text).toBe(text);
    const skipped = bytes.length - iconv.encode(text, label).length;
    for (let offset = 0; offset <= text.length; offset += 1) {
      const code = text.charCodeAt(offset - 1);
      const inside = code >= 0xd800 && code <= 0xdbff ? offset - 1 : offset;
      const expected = skipped + iconv.encode(text.slice(0, inside), label).length;
      expect(decoded?.byteOffset(offset)).toBe(label.startsWith('utf-16') ? skipped + 2 * offset : expected);
    }
    expect(() => decoded?.byteOffset(text.length + 1)).toThrow(RangeError);
  });
});
