import { describe, expect, it } from 'vitest';
import { sentence, type Told } from './sentence.ts';

const whole = (told: Told): string => {
  const { before, name, after } = sentence(told);
  return before + name + after;
};
const firms = { value: 350, unit: '家', baseValue: 350, baseUnit: '家' };

describe('sentence', () => {
  it('says what is counted beside a number that only counts', () => {
    const name = { text: 'Small and medium-sized technology enterprises' };
    expect(whole({ place: 'Hengyang', commitment: 'firm', figure: firms, name })).toBe(
      'Hengyang undertakes to reach 350 small and medium-sized technology enterprises; the text states no deadline.',
    );
    expect(whole({ figure: { ...firms, comparator: '>=' }, name: { text: 'R&D centres' }, when: 'as of 2020' })).toBe(
      'The document reports having reached at least 350 R&D centres, as of 2020.',
    );
  });

  it('says the unit and the sense of every other number', () => {
    const money = { value: 35, unit: '亿元', baseValue: 3.5e9, baseUnit: '元' };
    const name = { text: 'Value of technology contracts' };
    expect(whole({ place: 'Jingmen', commitment: 'striving', figure: money, name, when: '2021' })).toBe(
      'Jingmen strives to reach CNY 3.5 billion in value of technology contracts, deadline 2021.',
    );
    const fall = { value: 15, unit: '%', baseValue: 15, baseUnit: '%', measure: 'decrease' as const };
    expect(whole({ place: 'Jingmen', commitment: 'firm', figure: fall, name, when: 'by 2025' })).toBe(
      'Jingmen undertakes to reach a decrease of 15% in value of technology contracts, deadline by 2025.',
    );
  });

  it('keeps a name that only the text gives apart from the number', () => {
    const name = { text: '星创天地', lang: 'zh-Hans' };
    expect(sentence({ place: 'Hengyang', figure: { ...firms, baseValue: 2, value: 2 }, name })).toEqual({
      before: 'Hengyang is reported to have reached a count of 2 in ',
      name: '星创天地',
      after: '.',
    });
    const rank = { value: 1, unit: '位', baseValue: 1, baseUnit: '位', measure: 'rank' as const };
    expect(whole({ place: 'Hengyang', figure: rank, name })).toBe(
      'Hengyang is reported to have reached rank 1 in 星创天地.',
    );
  });
});
