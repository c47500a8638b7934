import { z } from 'zod';

/** The fifteen official kinds (党政机关公文处理工作条例, 2012, article 8), and those that are not official documents. */
export const KINDS = [
  'resolution', // 决议
  'decision', // 决定
  'order', // 命令
  'communique', // 公报
  'announcement', // 公告
  'public-notice', // 通告
  'opinion', // 意见
  'notice', // 通知
  'circular', // 通报
  'report', // 报告
  'request', // 请示
  'reply', // 批复
  'bill', // 议案
  'letter', // 函
  'minutes', // 纪要
  'plan',
  'work-report',
  'news-report',
  'feature',
  'unknown',
] as const;
export const kind = z.enum(KINDS);
export type Kind = z.infer<typeof kind>;

export const THEMES = [
  'enterprises',
  'platforms',
  'talent',
  'technology-transfer',
  'zones',
  'industry',
  'opening-up',
  'finance',
  'business-environment',
  'governance',
  'public-services',
  'environment',
  'other',
] as const;
export const theme = z.enum(THEMES).describe('The one main theme (codebook).');
export type Theme = z.infer<typeof theme>;

/** Policy tools: Rothwell & Zegveld (1985), with the published sub-list of the codebook. */
export const TOOLS = [
  'supply-talent',
  'supply-capital',
  'supply-infrastructure',
  'supply-technology',
  'supply-public-services',
  'environment-goals',
  'environment-finance',
  'environment-tax',
  'environment-regulation',
  'environment-institutions',
  'environment-intellectual-property',
  'environment-publicity',
  'demand-procurement',
  'demand-outsourcing',
  'demand-trade',
  'demand-pilots',
] as const;
export const tool = z.enum(TOOLS).describe('The one main policy tool: group, then sub-list.');
export type Tool = z.infer<typeof tool>;
export type ToolGroup = 'supply' | 'environment' | 'demand';

export const COMMITMENTS = ['firm', 'striving', 'exploratory'] as const;
export const commitment = z.enum(COMMITMENTS).describe("The strength of the commitment, in the text's own words.");
export type Commitment = z.infer<typeof commitment>;

export const COMPARATORS = ['=', '>=', '<=', '~', 'range'] as const;
export const comparator = z.enum(COMPARATORS);
export type Comparator = z.infer<typeof comparator>;

export const MEASURES = ['level', 'increment', 'decrease', 'growth', 'share', 'rank', 'multiple'] as const;
export const measure = z.enum(MEASURES).describe('What the number measures: a growth is not a level.');
export type Measure = z.infer<typeof measure>;

export const PERIODS = ['total', 'annual', 'cumulative'] as const;
export const period = z
  .enum(PERIODS)
  .describe("A stock (total), a year's flow (annual) or a sum over years (cumulative).");
export type Period = z.infer<typeof period>;

export const FULFILMENTS = [
  'fulfilled',
  'partially-fulfilled',
  'not-fulfilled',
  'no-evidence',
  'not-yet-due',
  'no-deadline',
] as const;
export const fulfilmentStatus = z.enum(FULFILMENTS);
export type FulfilmentStatus = z.infer<typeof fulfilmentStatus>;

export const EXCLUSIONS = [
  'rhetoric',
  'description',
  'attendance',
  'procedure',
  'exhortation',
  'slogan',
  'furniture',
] as const;
export const exclusion = z.enum(EXCLUSIONS);
export type Exclusion = z.infer<typeof exclusion>;
