/** Patterns, on Simplified words, for numbers that tell of an occasion or of a thing and of nothing that is done. */

/** 考察了6家加工企业: what visitors were shown. */
export const SEEN = /(?:参观|考察|观摩|察看|查看|观看|走访|走进|探访|实地看|调研)(?:考察|学习|调研)?了?[^，\d]{0,6}$/;
/** Who comes to see. */
export const VISITORS =
  /代表(?!性|团队|作|企业)|嘉宾|客商|与会|参会|到会|考察团|观摩团|代表团|采风团|记者团|媒体团|一行|委员们|来宾|学员们/;

/** 举行了3个项目的签约仪式. */
export const HELD = /(?:举行|举办|进行)了?[^，\d]{0,4}$/;
export const CEREMONY = /^[^，]{0,16}仪式$/;

/** 24家企业达成合作意向. */
export const INTENDED = /^[^，、]{0,10}(?:达成|签订|签署|形成|表达)了?(?:初步|投资|合作|购销|采购)*意向/;

/** 省级冠军企业申报11家、待公示6家. */
export const WAITING = /(?:^|、|，)(?:其中)?(?:待|拟|等待)(?:公示|认定|批复|审批|验收|公布|评审|批准|发布)$/;

/** 列入省重点的38个项目，已开工31个: the whole, of which the next words tell a part. */
export const LISTED_AMONG = /^(?:全市|我市|目前)?(?:列入|纳入|入列|属于)[^，\d]{2,30}的$/;
export const NOTHING_BUT_A_NAME =
  /^(?:重大|重点|续建|新建|在建|市级|省级)*[\u4e00-\u9fff]{0,6}(?:项目|工程|事项|任务|实事|小区|村|企业|学校|医院|片区|地块)(?:中)?$/;

/** 广西钢铁冷轧产能占华南市场的三成: what could be made. */
export const SHARE_OF_CAPACITY = /产能占(?!比|总|全[国省市])[^，\d]{0,14}$/;

/** 北海项目配套基地面积达80万亩: what a project is. */
export const SIZE_OF_A_PROJECT =
  /项目(?:配套|附属|规划|设计)[^，\d]{0,14}(?:面积|规模|能力|用地)(?:达到?|约|为|近|超)?$/;
