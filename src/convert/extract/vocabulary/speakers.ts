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
  /会议|大会|报告|文件|决定|意见|通知|方案|规划|市委|市政府|政府|各地|部门|单位|他|她|同时|明确|主要|领导|全市|我们|总书记|中央|省委|负责|代表|专家|企业|记者|重要|讲话|精神|论述|[市县区省州局委办厅会镇乡村园]$/;

/** Speakers whose words commit no authority. */
export const PRIVATE =
  /(?:企业|公司|集团|工厂|车间|合作社|商会|协会|饭店|酒店|超市)[^，。|]{0,12}(?:负责人|经理|总监|董事|老板|厂长|主任|工人|员工|创始人)?|董事长|总经理|老板|店主|摊主|村民|居民|市民|农户|种植户|养殖户|家长|学生|游客|患者|司机|教授|专家|工程师|业主|群众/;

/** Speakers who speak for an authority, whatever else stands beside them. */
export const AUTHORITY =
  /(?:市|县|区|州|镇|乡|街道|省|管委会|局|委|办|厅)[^，。|]{0,10}(?:书记|市长|县长|区长|州长|局长|主任|处长|科长|镇长|部长|秘书长|发言人|巡视员|调研员|负责同志|相关负责人|有关负责人)/;
