import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import type { ExtractionInput } from './extraction.ts';

/** Sentences whose numbers are nobody's target: none may ever become one, in any kind of document. */
const NEVER = [
  '对首次认定的企业，一次性给予20万元奖励，最高不超过500万元。',
  '按照研发投入增量的10%给予补助。',
  '对在主板上市的企业，给予总额800万元补助。',
  '每家奖励30万元，单个企业累计补助不超过800万元。',
  '企业年销售收入首次突破10亿元、50亿元的，分别奖励50万元、100万元。',
  '对符合条件的博士，每月发放生活补贴3000元。',
  '每开通一条补贴100万元。',
  '符合条件的企业，最高可申请200万元补助。',
  '联系电话：0730-8880000，12345，传真8880001，邮编414000。',
  '湘政发〔2021〕5号，第十二条，第3款。',
  '阅读量：1536，本文点击12345次，已有10.3万人关注。',
  '实施“100+N”工程，落实人才新政23条，推进“三大计划”“四个一批”。',
  '“联百校、转千果”，“5510计划”，“153060”出行圈。',
  '冲刺第一方阵，第十五届人民代表大会，“两个一百年”奋斗目标。',
  '提供虚假材料的，处1万元以上3万元以下罚款。',
  '地址：解放路118号5楼，邮箱ab12@163.com，QQ群583120947。',
  '会期2天，300余名代表参加会议。',
  '供热面积5万平方米以上的锅炉房须备案，自备锅炉1000平方米的不在此列。',
  '有效期3年，自2022年6月1日起施行，24小时受理。',
] as const;

const KINDS = ['plan', 'notice', 'work-report', 'news-report', 'opinion', 'feature', 'unknown'] as const;

describe('what is never a target', () => {
  for (const kind of KINDS) {
    it.each(NEVER)(`${kind}: %s`, (text) => {
      const input: ExtractionInput = {
        text,
        simplified: text,
        blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
        uncertain: [],
        kind,
        language: 'zh',
        city: null,
        published: '2022-01-15',
        indicators: [],
      };
      const { pledges, results } = extract(input);
      expect(pledges.filter((p) => p.target !== undefined)).toEqual([]);
      expect(results.filter((r) => r.value !== undefined)).toEqual([]);
    });
  }
});
