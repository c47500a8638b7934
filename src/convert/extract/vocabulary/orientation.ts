/** Words that put a clause into the past whatever surrounds it. Patterns on Simplified words. */
export const PAST: readonly string[] = [
  '了(?!解|望|如指掌|然|结)',
  '已(?!知|[^，]{0,8}的)',
  '以来',
  '截至',
  '截止(?!日|时间|到20)',
  '去年',
  '上年(?!度)',
  '过去(?!时)',
  '荣获',
  '喜获',
  '斩获',
  '圆满',
  '先后',
  '目前',
  '现有',
  '如今',
  '较上年',
  '比上年',
  '提前完成',
  '超额完成',
  '正式(?:获批|启动|投产|开通|挂牌|成立|入选|开园|运营)',
  '一年来',
  '五年来',
  '近年来',
  '几年来',
];

/** Words that put a clause into the past unless its section or kind of document promises. */
export const PAST_UNLESS_PLANNED: readonly string[] = [
  '获批',
  '获评',
  '获得',
  '入选',
  '入围',
  '累计',
  '同比',
  '位居',
  '位列',
  '成功(?!率|经验|转型|案例)',
  '顺利(?!推进|实施|完成)',
  '如期(?!完成|实现|建成|投产)',
  '全面完成',
  '共(?:计|有|实施|获|建|引|培|争|新|办|发|完|组|开|举|签|促|收|为|向|接|服)',
];

/** Words that put a clause into the future. */
export const FUTURE: readonly string[] = [
  '力争',
  '争取(?!到|支持)',
  '确保',
  '务必',
  '必须',
  '目标(?:是|为)',
  '今后',
  '未来',
  '下一步',
  '明年',
  '年内',
  '底前',
  '不低于',
  '不少于',
  '努力(?!下)',
  '争创',
];

/** Words of a heading that say its section looks back. */
export const LOOKING_BACK =
  /回顾|成效|成绩|完成情况|取得|现状|发展基础|工作情况|总结|成就|所做|主要工作进展|执行情况|运行情况|发展情况|基本情况|开展情况/;

/** Words of a heading that say its section looks ahead. */
export const LOOKING_AHEAD =
  /目标|任务|安排|措施|举措|打算|计划|要求|部署|重点工作|思路|展望|保障|建议|今后|下一步|行动|意见|政策|扶持|支持|对策|方向/;
