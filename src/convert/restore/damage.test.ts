import { describe, expect, it } from 'vitest';
import { restore } from './restore.ts';

describe('damage of other kinds', { timeout: 60_000 }, () => {
  it('commas inserted before other marks go', () => {
    expect(restore('会议指出，要抓落实,。各部门要配合，。').text).toBe('会议指出，要抓落实。各部门要配合。');
  });

  it('indents that became question marks go', () => {
    expect(restore('??会议指出，要抓落实。\n??各部门要配合。').text).toBe('会议指出，要抓落实。\n各部门要配合。');
  });

  it('page numbers in the middle of words go where they make a sequence', () => {
    const text = '推进治理体12系和治理能力现代化，加强基13础设施建设，完善公共服14务体系，建设5个中心。';
    expect(restore(text).text).toBe('推进治理体系和治理能力现代化，加强基础设施建设，完善公共服务体系，建设5个中心。');
    expect(restore('推进治理体12系和治理能力现代化。').edits).toEqual([]);
  });

  it('lines that were broken at a width are joined', () => {
    const whole =
      '全市各级各部门要认真贯彻落实会议精神，坚持以人民为中心的发展思想，切实做好就业、教育、医疗、养老等各项民生工作，不断提高人民群众的获得感、幸福感和安全感，同时加快基础设施建设，改善营商环境，推动经济社会持续健康发展。';
    const broken = (whole.match(/.{1,17}/gu) ?? []).join('\n');
    expect(restore(broken).text).toBe(whole);
  });

  it('a blank inside a gloss does not hide it', () => {
    const seed = '會(huì )議強(qiáng)調(diào),要加強(qiáng)領(lǐng )導(dǎo),會(huì)議要求,抓好落實(shí)。';
    expect(restore(seed).text).toBe('會議強調，要加強領導，會議要求，抓好落實。');
  });

  it("a few glosses behind Traditional characters alone are in doubt, an author's are not", () => {
    const page = '白鶴裝上了衛星跟蹤(zōng)器，記者呂鎂(měi)妍走進車間，高舉旗幟(zhì)，積極投身偉大實踐。';
    expect(restore(page).text).toBe(page);
    expect(restore(page).messages.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 3 }, () => 'restore/wrong-gloss'),
    );
    expect(restore(page).uncertain.map(({ start, end }) => page.slice(start, end))).toEqual([
      '蹤(zōng)',
      '鎂(měi)',
      '幟(zhì)',
    ]);
    const author = '邳(pī)州、盱(xū)眙、鎂(měi)業三地的旗幟(zhì)，都在會場展出。';
    expect(restore(author).messages).toEqual([]);
  });

  it.each([
    ['restore/starred-out', '他高度评价**精神的重要意义。'],
    ['restore/word-replacement', '市委書記強調，要推動產業結構最佳化升級。'],
    ['restore/synonym-spinning', '坚持改革凋谢，推动科学开展观落地。'],
    ['restore/unknown-character', '全市\ue123工作会议。'],
    ['restore/nothing-left', '首页\n联系我们\n网站地图'],
  ])('%s is reported, the text left as it is', (rule, seed) => {
    const { text, messages } = restore(seed);
    expect(messages.map((message) => message.rule)).toEqual([rule]);
    expect(text).toBe(rule === 'restore/nothing-left' ? '' : seed);
  });

  it('a figure is never made of bytes that a question mark took', () => {
    const { text, uncertain } = restore('（浙江?。?025年，全省实现生产总值九万亿元。');
    expect(text).toContain('?025年');
    expect(uncertain.map(({ start, end }) => text.slice(start, end)).join('')).toContain('?025');
  });
});
