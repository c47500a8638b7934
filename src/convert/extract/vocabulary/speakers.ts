/** Offices that stand before a name. */
export const OFFICES: readonly string[] = [
  '书记',
  '市长',
  '县长',
  '区长',
  '州长',
  '盟长',
  '主席',
  '主任',
  '局长',
  '厅长',
  '部长',
  '秘书长',
  '常委',
  '负责人',
  '组长',
  '院长',
  '校长',
  '董事长',
  '总经理',
  '专员',
  '发言人',
];

/** Verbs that report speech. */
export const SPEAKING: readonly string[] = [
  '强调',
  '指出',
  '要求',
  '表示',
  '提出',
  '介绍',
  '介绍说',
  '说',
  '透露',
  '出席会议并强调',
  '讲话',
  '表态',
  '希望',
  '坦言',
  '认为',
];

/** Words that stand where a name would and are none. */
export const NOT_A_SPEAKER =
  /会议|大会|报告|文件|决定|意见|通知|方案|规划|市委|市政府|政府|各地|部门|单位|他|她|同时|明确|主要|领导|全市|我们|总书记|中央|省委|负责|代表|专家|企业|记者|重要|讲话|精神|论述/;
