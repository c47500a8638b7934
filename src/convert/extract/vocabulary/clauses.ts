/** Patterns on Simplified words that tell of what time a clause, or a part of it, speaks. */

/** 对上年度研发费用超过1000万元的企业: the dates are those of the condition. */
export const QUALIFIES =
  /^(?:对照|按照|根据|对标|依据|落实)(?:国家|省|中央|上级|自治区)[^，]*的?(?:要求|目标|部署|规定|标准)$|^(?:对|对于|凡|凡是)(?!外|口|接|标|照|比)[^，]*的[^，]{0,16}$|^(?!.*(?:目标|任务|要求)的$).*[^，]的$/;

/** 二十年前，这里年产煤炭2500万吨，如今…: how things once were. */
export const BYGONE =
  /^(?:(?:[一二两三四五六七八九十几数]+|\d{1,2})多?年前(?!后)|昔日|曾几何时|改革开放(?:之初|初期)|上个?世纪|20世纪|那时)/;
/** 5月封关运营，截至目前入驻企业23家: counted now, and not in the month before. */
export const UP_TO_NOW = /^(?:而|但)?(?:截至|截止)?(?:目前|如今|当前)/;
/** 到明年底占比超过七成，眼下这个数是58%. */
export const AT_PRESENT = /^(?:而|但)?(?:眼下|当下)/;
export const BACK_TO_NOW = /如今|现在|今天|今日|目前|而今|今年|去年/;

/** 到2026年造林60万亩，其中2024年20万亩: the year of a part of it. */
export const BREAKS_DOWN = /^其中[^，]{0,6}\d{4}年/;

/** 三年累计投入了…: years that are over. */
export const DONE = /[了已]|(?:实际|仅|只)(?:完成|有)/;

/** （2024年12月底前完成）: nothing but the term of the paragraph. */
export const ONE_BRACKET = /^[（(][^（）()]*[）)]$/;

/** What leads to a plan tells how things stand: 2022年全市轴承企业168家。…制定本方案。 */
export const PREAMBLE =
  /^[ 　]*(?:本次|此次)?(?:全会|会议|大会|全体会议)(?:充分肯定|高度评价|回顾总结)|(?:制定|提出|出台)(?:本|如下|以下)|特制定|现(?:制定|提出)/;

/** A numbered item of a list. */
export const NUMBERED = /^[ 　]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[①-⑳])/;

/** 首期已投5个项目, 目前已签约12家. */
export const TOLD_NEXT = /^(?:[^，将拟]{0,6})已(?!知|[^，]{0,8}的)/;

/** 对来园创业的团队给予最高200万元支持: whoever is meant, it is given. */
export const PAYS_WHOM = /^对(?!.*[了已])[^，]{3,}(?:给予|予以)[^，]*\d/;

/** 新建、续建中小学19所, 国企拿出1300个岗位; never with a word or a date that reports. */
export const COUNTS_A_DEED =
  /^(?!.*(?:[了已共月年]|累计|目前|现有|一季度|上半年))[^，\d]{0,14}(?:新建|续建|改造|拿出|建设|实施|更换|整治|打通|修建|安装|配备|培训|招聘|开行)[^，]*\d/;
/** 9月1日前投用11所, 7月底前招录完毕; what is done again or left over speaks of another lot. */
export const BY_A_DAY =
  /^(?!.*(?:再|还|剩|其余))(?:力争|确保|计划|将)?(?:\d{1,2}月(?:\d{1,2}[日号]|底)?|年底|[一二三四]季度末|汛期|春节|国庆节?)前/;
