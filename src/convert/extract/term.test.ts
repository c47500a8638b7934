import { describe, expect, it } from 'vitest';
import { dates } from './date.ts';
import { governingDate } from './term.ts';

const NOW = { year: 2023, month: 3, subject: 2023 };
const read = (words: string) => {
  const { governs, bracketed } = governingDate(words, dates(words, NOW));
  return [governs?.edtf, bracketed];
};

describe('governingDate', () => {
  it('takes a date outside brackets before one inside them', () => {
    expect(read('内环路二期5月开工（2025年底前建成通车）')).toEqual(['2023-05', false]);
  });
  it('takes the last of those in brackets where no other stands', () => {
    expect(read('新增企业80家（6月底前完成30家，年底前全部完成）')).toEqual(['../2023', true]);
  });
  it('takes a term before a time', () => {
    expect(read('2023年新建的泵站8月底前投用')).toEqual(['../2023-08', false]);
  });
  it('has none where no date stands', () => {
    expect(read('新建泵站')).toEqual([undefined, false]);
  });
});
