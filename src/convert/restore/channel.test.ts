import { describe, expect, it } from 'vitest';
import { forward } from './channel.ts';

const NEVER = (): boolean => false;
const ALWAYS = (): boolean => true;

describe('the channel on the damaged runs of the archive', () => {
  const runs: readonly [text: string, damaged: string, glosses: Record<string, string>][] = [
    ['宏偉藍圖變為美好現實', '宏偉藍圖變?yōu)槊篮矛F(xiàn)實', { 優: 'yōu', 現: 'xiàn' }],
    ['　（一）創新引領', '?。ㄒ唬﹦?chuàng)新引領', { 創: 'chuàng' }],
    ['　（二）強化企業創新', '?。ǘ娀髽I(yè)創(chuàng)新', { 創: 'chuàng', 業: 'yè' }],
    ['　（三）促進科技成果', '?。ㄈ┐龠M科技成果', {}],
    ['　（四）構建區域創新', '?。ㄋ模嫿▍^(qū)域創(chuàng)新', { 區: 'qū', 創: 'chuàng' }],
    ['　（五）培養和集聚', '?。ㄎ澹┡囵B(yǎng)和集聚', { 養: 'yǎng' }],
    ['　（八）培育外貿', '?。ò耍┡嘤赓Q', {}],
    ['　（十）拓展經濟合作新空間', '?。ㄊ┩卣菇洕献餍驴臻g', {}],
    ['　（十一）強化統籌', '?。ㄊ唬娀y(tǒng)籌', { 統: 'tǒng' }],
    ['打印：<span id="printapp">', '打?。?span id="printapp">', {}],
  ];
  it.each(runs)('%s', (text, damaged, glosses) => {
    expect(forward(text, { glosses: new Map(Object.entries(glosses)), cut: ALWAYS, fold: true })).toBe(damaged);
  });
  it('leaves a text alone that holds nothing to gloss and is not cut', () => {
    const text = '謀劃建設,1+1=2。';
    expect(forward(text, { glosses: new Map(), cut: NEVER, fold: true })).toBe(text);
  });
});
