import { fc } from '../../corpus/draw.ts';
import { describe, expect, it, test } from 'vitest';
import { edtf } from '../../schema/edtf.ts';
import { toSimplified } from '../../script/simplified.ts';
import { datesIn } from './calendar.ts';
import { kindOf } from './kind.ts';
import { linesOf } from './line.ts';
import { fieldsOf, isMasthead } from './masthead.ts';
import { numberingOf } from './numbering.ts';
import { outline } from './outline.ts';

function outlined(text: string): ReturnType<typeof outline> {
  return outline({ text, simplified: toSimplified(text) });
}

const line = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\s+/g, '') || '。'),
  fc.constantFrom(
    '荆门市人民政府关于印发规划的通知',
    '来源：未知 日期：2017-08-01',
    '发布时间：2022年13月40日',
    '一、总体要求',
    '（一）加强领导。各级各部门要压实责任。',
    '第十条 本办法自印发之日起施行。',
    '2023年5月6日',
    '荆门市人民政府',
    '4月31日上午，会议召开。',
    '——2023年1月5日在荆门市第十届人民代表大会第二次会议上',
    '1.对企业给予20万元补助；',
    'Source: x Date: 2022-02-30',
  ),
);

describe('whatever the text', () => {
  it('gives every line a block, dates that are dates, sections inside the text', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const { blocks, sections, published, event, city, cities } = outlined(text);
        expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
        for (const date of [published, event]) if (date != null) edtf.parse(date);
        for (const { start, end, level } of sections) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(level).toBeLessThanOrEqual(6);
        }
        if (city !== null) expect(cities).toEqual([city]);
      }),
    );
  });

  it('takes as long as it is long', () => {
    const paragraph = '会议强调，要深入实施创新驱动发展战略，力争全年新增高新技术企业200家，推动荆门高质量发展。';
    const text = `荆门市召开大会\n发布时间：2022-04-08\n${Array.from({ length: 40 }, (_, i) => `（${String(i)}）${paragraph}`).join('\n')}`;
    outlined(text);
    const long = outlined(Array.from({ length: 4000 }, () => paragraph).join('\n'));
    expect(long.blocks).toHaveLength(4000);
  });

  it('is no masthead in a long line without end', () => {
    outlined('日期：'.repeat(50_000));
    outlined(`${'（'.repeat(50_000)}一）`);
    outlined('人民政府'.repeat(20_000));
    outlined('第一届'.repeat(20_000));
  });
});

describe('dates', () => {
  test.each([
    ['2022年04月08日', '2022-04-08'],
    ['2020-10-13 13:25:26', '2020-10-13'],
    ['2022/4/8', '2022-04-08'],
    ['2022.4.8', '2022-04-08'],
    ['二〇二三年五月六日', '2023-05-06'],
    ['二○一九年十二月三十一日', '2019-12-31'],
    ['二0二三年五月六日', ''],
    ['二〇二〇年十月廿五日', '2020-10-25'],
    ['10月26日上午', 'XXXX-10-26'],
    ['2018年4月，衡阳', '2018-04'],
    ['April 8, 2022', '2022-04-08'],
    ['8 April 2022', '2022-04-08'],
    ['2022年13月1日、2月30日、2023年2月29日', ''],
    ['2月29日', 'XXXX-02-29'],
    ['0734-882-8281', ''],
    ['12022-04-08', ''],
  ])('%s', (text, expected) =>
    expect(
      datesIn(text)
        .map((date) => date.edtf)
        .join(' '),
    ).toBe(expected),
  );
});

describe('masthead lines', () => {
  test.each([
    ['来源：未知 日期：2017-08-01 点击：次', 'source=未知 published=2017-08-01 other=次'],
    ['发布时间：2022年04月08日', 'published=2022年04月08日'],
    ['发布： 2020-10-13 13:25:26', 'published=2020-10-13 13:25:26'],
    ['2021-02-19 来源：淮安报业传媒集团', 'published=2021-02-19 source=淮安报业传媒集团'],
    ['来源：扬州日报 2023-10-27', 'source=扬州日报 published=2023-10-27'],
    ['来源：扬州日报　2023年10月27日　记者　李明　通讯员　王芳', 'source=扬州日报 published=2023年10月27日'],
    ['来源：扬州日报 2023-10-27 日期：2023-10-28', 'source=扬州日报 2023-10-27 published=2023-10-28'],
    ['【来源：新华网】', 'source=新华网'],
    ['来源：《白城日报》（2023年12月5日 第2版）', 'source=白城日报 published=2023年12月5日'],
    ['来源：白城日报　记者：李明　2023年12月5日', 'source=白城日报 other=李明 published=2023年12月5日'],
    ['白城日报 | 记者 李明 | 2023年12月5日', 'published=2023年12月5日 source=白城日报'],
    ['白城日报（2023年12月5日）', 'published=2023年12月5日 source=白城日报'],
    ['2023年12月5日，白城日报记者来到湿地。', ''],
    ['（荆政办发〔2021〕88号，2021年10月）', 'published=2021年10月'],
    ['来源：毕节融媒　2023年12月18日　文/图 王芳', 'source=毕节融媒 published=2023年12月18日'],
    ['责任单位：市科技局', ''],
    ['会议时间：2022年5月1日在荆门召开。', ''],
    ['工作要求：加强领导。来源：自筹。', ''],
  ])('%s', (text, expected) => {
    const [first] = linesOf(text, text);
    const fields = first ? fieldsOf(first) : [];
    expect(fields.map(({ name, raw }) => `${name}=${raw}`).join(' ')).toBe(expected);
  });

  test.each([
    ['荆政发〔2023〕12号', true],
    ['（荆政办发[2023]7号）', true],
    ['荆政办发〔2023〕11号　　2023年4月12日', true],
    ['2022-04-08 10:30 天门网', true],
    ['天门网 2022-04-08 10:30', true],
    ['（2021年3月5日荆门市第十届人民代表大会第六次会议通过）', true],
    ['荆门市人民政府文件', true],
    ['荆门市市长 李涛', true],
    ['首页 > 要闻 > 正文', true],
    ['2021年是“十四五”开局之年。', false],
    ['2021年10月12日荆门市召开会议', false],
    ['李涛市长出席会议', false],
    ['荆门市科技创新“十四五”规划', false],
  ])('%s: %s', (text, expected) => {
    const [first] = linesOf(text, text);
    expect(first !== undefined && isMasthead(first)).toBe(expected);
  });
});

describe('numbers of headings', () => {
  test.each([
    ['一、总体要求', 'han 2'],
    ['十二、组织领导', 'han 2'],
    ['（一）加强', 'han-bracket 3'],
    ['(十一)强化', 'han-bracket 3'],
    ['1.建设', 'digit 4'],
    ['12、建设', 'digit 4'],
    ['（1）建设', 'digit-bracket 5'],
    ['①建设', 'digit-bracket 5'],
    ['第三章 总则', 'chapter 2'],
    ['第一百二十条 规定', 'article 4'],
    ['第二编 产业', 'part 1'],
    ['1.5亿元', ''],
    ['2021年工作', ''],
    ['一是加强', ''],
    ['第三次会议', ''],
    ['（三门峡市）', ''],
  ])('%s: %s', (text, expected) => {
    const numbering = numberingOf(text);
    expect(numbering ? `${numbering.style} ${String(numbering.level)}` : '').toBe(expected);
  });
});

describe('kinds', () => {
  test.each([
    ['荆门市人民政府关于表彰先进的决定', 'decision'],
    ['关于印发荆门市科技创新“十四五”规划的通知', 'notice'],
    ['荆门市科技创新“十四五”规划', 'plan'],
    ['荆门市支持企业创新若干措施（试行）', 'plan'],
    ['荆门市促进民营经济发展30条措施', 'plan'],
    ['2022年荆门市政府工作报告', 'work-report'],
    ['关于政府工作报告的决议', 'resolution'],
    ['荆门市2021年国民经济和社会发展统计公报', 'communique'],
    ['关于同意设立开发区的批复', 'reply'],
    ['关于提请审议预算的议案', 'bill'],
    ['关于商请支持项目的函', 'letter'],
    ['荆门市人民政府令', 'order'],
    ['关于2021年预算执行情况的报告', 'report'],
    ['荆门市召开科技创新大会', 'news-report'],
    ['王书记赴钟祥调研', 'news-report'],
    ['荆门的春天', 'unknown'],
    ['荆门市档案管理办法', 'unknown'],
  ])('%s: %s', (title, expected) => expect(kindOf(title, '正文。', 'zh').kind).toBe(expected));
});

describe('nothing is guessed', () => {
  it('has no city where a text says 我市 and names none', () => {
    expect(outlined('关于加强作风建设的意见\n我市各级各部门要加强作风建设，全市上下要齐心协力。').city).toBeNull();
  });
  it('has no year where nothing dates the page', () => {
    const { event, inferred } = outlined('荆门市召开大会\n4月7日上午，荆门市科技创新大会召开，荆门市委书记出席。');
    expect(event).toBe('XXXX-04-07');
    expect(inferred.map(({ field }) => field)).not.toContain('event');
  });
  it('takes the year before for a day later than the page', () => {
    const { event } = outlined('荆门市召开大会\n2022-01-03\n12月30日，荆门市科技创新大会召开。');
    expect(event).toBe('2021-12-30');
  });
  it('counts no venue and no university as a subject', () => {
    const text =
      '三城共话创新\n推进会在武汉举行，武汉大学、武汉理工大学参加。荆州提出建设实验室，荆州还将设立基金，荆州要培育企业。';
    expect(outlined(text).city).toBe('jingzhou');
  });
});
