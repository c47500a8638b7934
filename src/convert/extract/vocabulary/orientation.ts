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
  '(?<!盘活|消除|改造|整治|依托|利用|完成|拆除|更新|提升|整合|优化|对|将|在|用好|升级|关闭|取缔|修复|治理|化解|清理|保留|扩建|更换|把|立足|结合)现有(?!的)',
  '今年(?:以来)?共(?!同|建|享)',
  '如今',
  '较上年',
  '比上年',
  '提前完成',
  '超额完成',
  '正式(?:获批|启动|投产|开通|挂牌|成立|入选|开园|运营)',
  // What still is, or what it came to, is told of the time it is said in.
  '(?:仍|仍然|依然|依旧|还)(?:占|高达|不足|停留|处于|低于|只有|仅)',
  '实际(?:(?:兑现|支付|拨付|清偿|到位|处置)(?!资金|金额|率|总额|部分)|到岗|整改|完成|招[聘录收到]|建成|开工|达到|为|只|仅|交付|办[结成]|入学|就业|发放|新增)',
  '^(?:会上|活动现场|签约现场|仪式上)$',
  '^比相比$',
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
  '(?<!累计|已|共|成功)争取(?!到|支持)',
  '确保',
  '务必',
  '必须',
  '目标(?:是|为|[：:])',
  '(?<!低于|高于|不及|达到|未达|好于|超过|落后于)预期目标(?![^，]{0,6}(?:完成|实现|达到))',
  '(?:目标|任务)不变',
  '冲刺(?=[\\d一二三四五六七八九十百千])',
  '(?:工作)?(?:报告|规划|方案|纲要|计划|草案)(?:中)?(?:提出|明确|确定)$',
  '今后',
  '未来(?!乡村|社区|科技|城|产业|学校|工厂|科学|教育|农场|市场|实验室)',
  '下一步',
  '下一阶段',
  '下阶段',
  '下步',
  '接下来',
  '明年',
  '年内',
  '底前',
  '不低于',
  '不少于',
  '努力(?!下)',
  '争创',
  '^(?:我们|市委|市政府|我市|在此)?(?:郑重|庄严|公开)?承诺$',
  '^对[^，]{3,}(?:给予|予以|奖励)[^，]*\\d',
];

/** Words of a heading that say its section looks back. */
export const LOOKING_BACK =
  /(?<!未)已(?:经)?(?:完成|整改|办结|落实|解决|销号|清偿|到位|建成|取得|开展)|(?<!未)完成整改的|回顾|成效|成绩|整改(?:落实|工作)?(?:情况|进展|成效|结果)|总体情况|(?:存在|面临)的?(?:主要|突出)?(?:问题|不足|困难|短板|差距)(?:和不足|与不足|与困难|和困难)?$|完成情况|取得|现状|发展基础|工作情况|总结|成就|所做|主要工作进展|执行情况|运行情况|发展情况|收支情况|决算情况|落实情况|推进情况|进展情况|建设情况|基本情况|开展情况/;

/** Words of a heading that say its section looks ahead. */
export const LOOKING_AHEAD =
  /目标|主要任务|重点任务|工作任务|任务安排|工作安排|打算|计划(?!单列)|总体要求|部署|重点工作|思路|展望|草案|(?:预算|收支|收入|支出)(?:总体)?安排|措施|今后|下一步|下步|下阶段|下一阶段|下半年|后续|整改|工作重点|主要举措|重点举措|预期|要做好/;

/** Words of a heading above what others must meet or do: no promise of the authority, whatever its numbers. */
export const SETTING_RULES =
  /^(?!.*(?:优化|完善|规范|强化|扩大|健全|简化|创新|拓展|提升))(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[\u4e00-\u9fff]{0,6}(?:条件|对象|范围|材料|程序|流程|申报|填报|填报要求|申报要求|认定标准|评审|核对内容|核对方式|报名|附则|附件|说明|名词解释|注意事项|时间安排|有关要求|工作要求)$/;

/** Words of a title that make a notice the cover of a plan. */
export const COVERS_PLAN = /民生实事|任务分工|重点工作|工作安排|方案|规划|计划|措施|意见|要点|行动|政策|若干/;

/** Words of a title that say its document reports. */
export const REPORTING_TITLE =
  /公报|总结|成绩单|(?:运行|完成|执行|工作|落实|推进|进展|建设|开展|办理|实施)情况|工作成效|主要成效|主要成绩|发展成就|工作回顾|结硕果|纪实|回眸|巡礼|综述|显成效/;

/** Signs, in a sentence with figures, that it reports, and that it promises. */
export const REPORTS = /[了已]|截至|以来|同比|[比较](?:上年|去年)|累计|去年|年末|圆满|居全|位列/;
export const PROMISES =
  /力争|确保|争取|到(?:20)?\d\d年|“十[四五六]五”末|将|目标|底前|年内|努力|打造|达到.*以上|不低于|不少于|推动|支持|鼓励/;

/** What begins to plan again after a look back, in a section that promises. */
export const PLANS_AGAIN =
  /^(?:要|将|进一步)?(?:深入|全面|加快|大力|着力|积极|扎实)*(?:实施(?!.*\d+(?:个|项|家|万|亿|处|条|公里))|推进|培育|打造|完善|优化|推动|构建|强化|聚焦|加强|深化|大力|着力|加快)(?!了)/;

/** A rank that is held: 居全省第一. */
export const RANKED_NOW = /^(?:均)?(?:稳)?(?:居|位居|列|位列)(?:全[省国区]|长三角|[\u4e00-\u9fff]{2,6}省)[^，]{0,6}第/;

/** What a title adds to a report of the past: a draft of the plan for the year to come. */
export const PLANNING_TITLE = /计划草案|计划（草案|预算草案|工作安排|工作打算|工作计划|目标任务/;
