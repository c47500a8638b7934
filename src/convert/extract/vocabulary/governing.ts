import type { Commitment } from '../../../schema/vocabulary.ts';

/** 会议同意设立基金: who decides it, before what is decided. */
export const DECIDED =
  /^(?:会议|全会|常务会议|市政府|市委常委会|市委、市政府)(?:研究)?(?:原则)?(?:同意|决定|议定)(?=[设建成组实启出制开安将新调由])/;

/**
 * Words that say how firmly a clause commits. `carries`: the word also governs the coordinated clauses after it, up to
 * the next semicolon or the next word of this list that carries.
 */
export interface GoverningWord {
  readonly words: readonly string[];
  readonly commitment: Commitment;
  readonly carries: boolean;
}

export const GOVERNING: readonly GoverningWord[] = [
  {
    words: ['力争', '争取', '努力', '力求', '奋力', '竭力', '争当', '争做', '冲刺', '奋战', '全力争取', '预期', '预计'],
    commitment: 'striving',
    carries: true,
  },
  { words: ['争创', '打造', '创建成', '争先'], commitment: 'striving', carries: false },
  {
    words: ['扶持', '鼓励', '支持', '引导', '推动', '探索', '谋划', '倡导', '研究推进', '研究建立', '研究设立'],
    commitment: 'exploratory',
    carries: false,
  },
  {
    words: ['确保', '务必', '必须', '保证', '将', '要', '应当', '应', '须', '计划', '拟'],
    commitment: 'firm',
    carries: true,
  },
  { words: ['完成', '达到', '实现', '达', '突破', '超过', '不低于', '建成'], commitment: 'firm', carries: false },
];

/** Where a governing word is part of another word: 主要, 将军, 响应. Each entry holds the word it is found in. */
export const WITHIN: Readonly<Record<string, readonly string[]>> = {
  要: [
    '主要',
    '需要',
    '重要',
    '首要',
    '纲要',
    '概要',
    '紧要',
    '摘要',
    '只要',
    '要素',
    '要求',
    '要点',
    '要闻',
    '要件',
    '要害',
    '必要',
    '要道',
    '要务',
    '要塞',
    '次要',
    '纪要',
    '扼要',
    '不要',
  ],
  将: ['将军', '干将', '名将', '将士', '即将', '强将', '将近', '将来'],
  应: [
    '响应',
    '适应',
    '供应',
    '效应',
    '应用',
    '应对',
    '应急',
    '反应',
    '对应',
    '应届',
    '相应',
    '应收',
    '应保',
    '应享',
    '应缴',
    '感应',
    '应邀',
    '应付',
    '应有',
  ],
  达: ['发达', '到达', '传达', '表达', '达标', '雷达', '达成', '通达', '直达'],
  须: ['必须'],
  预期: [
    '预期性',
    '预期寿命',
    '预期目标',
    '预期指标',
    '不及预期',
    '好于预期',
    '超预期',
    '低于预期',
    '高于预期',
    '未达预期',
    '达到预期',
  ],
  扶持: ['扶持政策', '扶持办法', '扶持措施', '扶持计划', '扶持基金', '扶持机制', '比例扶持', '扶持资金', '扶持力度'],
  计划: ['计划单列', '计划生育', '行动计划', '倍增计划', '计划》', '计划”'],
  拟: ['模拟', '虚拟'],
  完成: ['完成情况', '完成时限'],
  努力: ['努力下'],
  实现: [],
  支持: [
    '支持下',
    '支持体系',
    '支持规模',
    '支持额度',
    '资金支持',
    '政策支持',
    '技术支持',
    '支持政策',
    '支持办法',
    '支持措施',
    '支持计划',
    '支持方案',
    '支持资金',
    '支持基金',
    '支持机制',
    '支持中心',
    '支持平台',
    '争取支持',
    '给予支持',
    '支持力度',
    '金融支持',
    '信贷支持',
    '大力支持下',
  ],
  推动: ['推动下', '推动力'],
  引导: ['引导下', '引导办法', '引导目录', '引导机制', '引导基金', '引导资金', '为引导'],
  谋划: [],
  探索: [],
};
