import { join } from 'node:path';
import { toSimplified } from '../../script/simplified.ts';
import { outline } from '../outline/outline.ts';
import { declaredIndicators } from './declared.ts';
import { extract } from './extract.ts';
import type { ExtractionInput } from './extraction.ts';

const DOCUMENTS = 1000;
const CHARACTERS = 2000;
const LIMIT_SECONDS = 10;

/** The same numbers in every run: a linear congruential generator, 0 included, 1 excluded. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SENTENCES = [
  '到20#年，高新技术企业达到#家，技术合同成交额突破#亿元，年均增长#%以上。',
  '力争全年新增上市企业#家、专精特新企业#家，完成固定资产投资#亿元。',
  '加快推进创新平台建设，完善科技服务体系，营造良好的创新生态。',
  '启动公共保税仓建设，建立开放型经济发展专项资金，推行“只跑一次”改革。',
  '截至今年#月底，全市科技型中小企业#家，比去年同期增长#%；累计发放贷款#亿元。',
  '会议强调，要提高政治站位，压实工作责任，确保各项任务落地见效。',
  '对研发投入超过#万元的企业，按增量的#%给予补助，最高不超过#万元。',
  '201#年9月，启动国家创新型城市建设工作，出台《关于加快科技创新的意见》。',
  '森林覆盖率由#%提高到#%，PM2.5年均浓度下降#%，改造老旧小区#个。',
  '市科技局、市财政局要切实加强督促检查，及时通报工作情况。',
] as const;

/** A document of paragraphs under numbered headings, as long as asked. */
function written(next: () => number): string {
  const lines = ['关于推进科技创新的实施方案', '发布日期：2021-03-15'];
  let length = 0;
  for (let section = 1; length < CHARACTERS; section += 1) {
    const sentences = Array.from({ length: 6 }, () => SENTENCES[Math.floor(next() * SENTENCES.length)] ?? '');
    const paragraph = sentences.join('').replaceAll('#', () => String(1 + Math.floor(next() * 9)));
    lines.push(`（${'一二三四五六七八九'[(section - 1) % 9] ?? '一'}）重点任务`, paragraph);
    length += paragraph.length;
  }
  return lines.join('\n');
}

const indicators = declaredIndicators(join(import.meta.dirname, '../../../content/indicators'));
const next = random(20_210_315);
const inputs = Array.from({ length: DOCUMENTS }, (): ExtractionInput => {
  const text = written(next);
  const simplified = toSimplified(text);
  const { blocks, kind, language, city, published } = outline({ text, simplified });
  return { text, simplified, blocks, uncertain: [], kind, language, city, published, indicators };
});
const started = process.cpuUsage();
let records = 0;
for (const input of inputs) records += Object.values(extract(input)).flat().length;
const used = process.cpuUsage(started);
const seconds = (used.user + used.system) / 1e6;
const characters = Math.round(inputs.reduce((n, i) => n + i.text.length, 0) / DOCUMENTS);
process.stdout.write(
  `${DOCUMENTS} documents of ${characters} characters: ${seconds.toFixed(2)} s of processor time, ${records} records (limit ${LIMIT_SECONDS} s)\n`,
);
if (seconds > LIMIT_SECONDS) process.exitCode = 1;
