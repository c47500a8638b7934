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

/** 督查认定闲置土地3127亩, 反馈涉及拖欠账款2.36亿元: what inspectors found. */
export const FOUND =
  /^(?:此次|本次)?(?:督查|督察|巡视|巡察|审计|核查|排查|反馈|检查)(?:组)?(?:共|累计)?(?:发现|认定|指出|涉及|反馈|查出)[^，\d]{0,14}$/;
/** 差额系3家企业主动放弃: why a thing is so. */
export const BECAUSE = /(?:差额|缺口|原因|主要)(?:系|为|是)$/;
/** 围绕…4条产业链: what the work is about. */
export const ABOUT =
  /^(?:紧紧|紧密)?(?:围绕|聚焦|瞄准|针对|依托|立足)(?!.*(?:新建|培育|实施|打造|建设|建成|引进|完成|成立|组建|设立|开展|新增|达到|推进|开发|举办|发布|制定))[^\d]*$/;
/** 推进“登高、升规、晋位、上市”四项工程. */
export const NAMES_OF_WORKS = /[”」』]$/;
export const WORKS_NAMED = /^(?:重点|专项|重大)?(?:工程|行动|计划|战役|攻坚)$/;
/** 设计年产能20万台, 设计中试线12条. */
export const DESIGNED = /设计(?:年|日)?(?:产能|产量|处理|供水|发电|床位|[\u4e00-\u9fff]{0,4}线)[^，\d]{0,4}$/;
/** 立项后拨付60%; 本次申报设5个领域18个方向; 推荐数：各不超过25项: what an application is about. */
export const PAID_IN_PARTS =
  /(?:立项|验收|签约|开工|达标|认定|批准|评审|中期|结题)[^，]{0,6}后(?:再)?(?:拨付|拨款|兑付|支付|补助)[^，\d]{0,6}$/;
export const OF_A_CALL =
  /^(?:本次|本批次|本年度|本轮|此次)?(?:申报|征集|榜单|指南|遴选)[^，]{0,6}(?:设|共设|设置|分为|包括|涉及)/;
export const QUOTAS = /(?:推荐(?:数|名额|指标|数量|上限)|限报|限额|名额(?:分配)?)[：:，]/;
export const AT_MOST = /不超过$|限$|限报$/;
/** 在研项目达到2项的不得再报. */
export const MAY_NOT = /^的?(?:，)?(?:不得|不能|不予|不再)/;
/** 按每百户不低于30平方米配建: what others have to build. */
export const BY_EACH = /按(?:照)?每[百千万]?[户人个][^，\d]{0,10}$/;
/** 会员费不得超过月服务费的12倍. */
export const NOT_ABOVE = /不得(?:超过|高于|多于|突破)[^，\d]{2,12}的$/;
