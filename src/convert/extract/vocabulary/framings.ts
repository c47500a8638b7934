/** Patterns, on Simplified words, for numbers that only frame what is said: found by others, divided into, arranged around. */

/** 督查认定闲置土地3127亩, 反馈涉及拖欠账款2.36亿元: what inspectors found, before anything was done about it. */
export const FOUND_BY_OTHERS =
  /^(?:此次|本次|这次|上述|其中)?(?:(?:中央|国家|省级?|上级|专项|第[一二三四五六七八九十]|环保|生态|环境|国务院|大)*(?:督查|督察|巡视|巡察|审计|检查|暗访|核查|验收)(?:组|部门|机关|报告|意见)?(?:共|逐项|明确)?(?:反馈|认定|指出|发现|查出|查明|点名|通报|核定|移交|交办)|反馈(?:问题|意见|的问题)?(?:共|主要)?(?:涉及|指出)|(?:问题|线索|案件|举报|投诉)(?:共|主要)?涉及)[^，\d]*$/;

/** 差额系3家企业放弃, 主要因2个项目停工: who or what explains a figure. */
export const EXPLAINS =
  /(?:^|，)(?:(?:差额|缺口|差距|降幅|余额|其余|余下|原因|(?:减少|下降|未完成)(?:的|部分)?)?(?:主要|均|都)?)(?:(?<![体水院关联谱])系|是?因为?(?!地|材|城)|由于|缘于|源于)[^，\d]{0,8}$/;

/** 围绕4条产业链，…: what the deeds that follow are arranged around. */
export const AROUND = /(?:^|，)(?:重点)?(?:围绕|聚焦|紧扣|瞄准|立足|紧盯|锚定|对准|面向|针对|对标|依托)[^，]*$/;
export const OF_A_FIELD =
  /^(?:大|类|条)?[^，\d]{0,8}(?:产业链?|链|领域|方向|赛道|行业|集群|板块|环节|方面|片区|任务|主题|场景|体系|需求|战略|重点|关键|园区|平台|基地|高校|院所|大学|实验室|县区|区县|街道|乡镇|品牌)(?:建设|发展|布局)?$/;

/** 本次申报设5个领域18个方向: what a call, a prize or a fair is divided into. */
export const CALLS =
  /(?:申报|征集|指南|榜单|大赛|竞赛|赛事|比赛|评选|奖项|本次|本届|此次|专题)[^，\d]{0,8}(?:共|分|下)?(?:设|分为|分|包括|涵盖)(?:置|立|有)?(?![备计施])[^，]*$/;
export const DIVISION =
  /^(?:大)?[^，\d]{0,8}(?:领域|方向|赛道|组别?|类别?|奖项?|等级|专题|板块|批次|榜单|单元|环节)(?:$|，|、|\d)/;

/** 推进“登高、升规、晋位、上市”四项工程, 实施甲、乙、丙三大行动: a number that only counts the names before it. */
export const NAMES_BEFORE = /(?:[”」]|、[^，、\d]{2,12})(?:等|这)?$/;
export const COUNTED_NAMES = /^(?:重点|专项|大)?(?:工程|计划|行动|战役|攻坚战|攻坚|战略|改革|举措|机制|制度|工作法)$/;

/** 立项后拨付60%: what part of each grant is paid at which step. */
export const PAID_AT_A_STEP =
  /(?:(?:立项|签约|签订|开工|验收|竣工|完工|认定|评审|达产|投产|中期|考核|检查|备案|设立|获批|入库|结题|挂牌|公示|合格)[^，\d]{0,8}[后时]|通过|首[期次]|第[一二三]次|余款|其余|剩余|尾款)[^，\d]{0,4}(?:拨付|支付|兑付|预拨|拨款|拨|付|兑现|发放|结算)[^，\d]{0,8}$/;

/** 推荐数：甲市、乙市各不超过25项: how many each may put forward. */
export const EACH_AT_MOST = /各(?:自)?(?:推荐|申报|上报)?(?:不超过|不多于|不得超过|限报?|最多|至多)[^，\d]{0,4}$/;

/** 红光、草市两座污水处理厂进水浓度分别提升至95毫克/升、88毫克/升: how many are named, before what is said of them. */
export const LIST_BEFORE = /[^，、\d]{2,10}[、和][^，、\d]{2,10}$/;
export const FIGURE_BEHIND = /^[\u4e00-\u9fff]{2,24}?(?:达到?|至|为|到|完成|增长|下降)(?:[^，\d]{0,10}的)?\d/;
/** 西站枢纽、北斗产业园等21个省重点项目完成年度投资的61.5%. */
export const NAMED_OF_MANY = /[、和][^，\d]{2,}等$/;

/** 每个示范点面积不少于100亩. */
export const SIZE_OF_EACH_ONE =
  /(?:^|，)每[个座处所片家块][^，\d]*(?:面积|长度|规模)(?:均|一般|原则上)?(?:不少于|不低于|不小于|达到?|为|约)?$/;

/** 闲置的5.6万平方米仓库，8月起招租: what lies idle, before anything is said of it. */
export const IDLE = /(?:^|，)(?:(?:目前|区内|园内|市区|院内))?(?:闲置|空置|空闲|荒废|弃用)的$/;
/** 爬上40多米高的驾驶室: how high, wide or long a thing is. */
export const SO_HIGH = /^(?:多|余|来)?[高宽深厚长粗]的/;
/** 十个项目计划总投入38.6亿元: so many, before what they cost. */
export const COST_BEHIND = /^[^，\d]{0,8}(?:计划|预计|共需|需要?|估算|概算)(?:完成)?总?(?:投资|投入)(?:约|达|为)?\d/;
/** “三保”支出排在第一位: what comes first in anyone's mind is no rank. */
export const COMES_FIRST = /(?:放|摆|排|列)在(?:了)?$/;
export const RANKED_AMONG = /全[省国市球]|中[部西]|增速|总量|考核|排名|评价|城市|GDP|同类/;
/** 条件是年进出口额达到3000万美元以上: what is asked for. */
export const ASKED_FOR = /^(?:申请|入驻|享受|准入)?(?:条件|前提|门槛|标准)(?:是|为|[：:])[^，]*$/;

/** 为全年7%以上的目标打下了基础. */
export const FOUNDED = /^(?:的|以上的|左右的)?(?:年度|全年)?(?:目标|任务)(?:任务)?(?:打下|奠定|夯实|创造|赢得|提供)/;

/** 居民出资比例不高于总费用的四成: who pays how much. */
export const PAID_BY_OTHERS =
  /(?:居民|业主|个人|企业|群众|农户|社会资本)[^，\d]{0,6}(?:出资|自筹|分担|承担|自付|负担)(?:比例|部分|金额)?[^，\d]{0,14}$/;

/** 现在10万元以下免了, 500元以内不收: up to where nothing is asked for. */
export const EXEMPT_BELOW =
  /^的?(?:部分|贷款|项目|企业|个人)?(?:一律|全部|都|均)?(?:免[了除收征缴交]?(?!费|疫|税)|不用|无需|不必|不收|不再(?:要|收|提供))[^，\d]{0,6}$/;

/** 达到2项的不得再报: whoever has so many. */
export const WHOEVER = /^[^，\d]{0,2}[的者](?:不得|不予|不再|一律|暂停|暂缓|取消|视为|视同|可(?!比|持|能|行)|须|优先)/;

/** 其余5个均达到序时进度: what is still under way. */
export const UNDER_WAY =
  /^(?:其余|剩余|余下|另外|另有|其他|尚有|还有)[^，]*(?:正在|序时|时序|(?:有序|稳步|加快|按计划|按期|抓紧|持续|扎实)(?:推进|整改|办理|实施|落实|建设)|推进中|办理中|整改中|进行中)/;

/** 设计中试线12条, 设计年产能20万台: what a building or a plant is laid out for. */
export const LAID_OUT_FOR =
  /(?:^|，)(?:总体|项目|园区|基地|全线|厂区|该[^，\d]{1,6})?(?:共|全)?(?:设计|核定|配套设计)(?!院|师|奖|大赛|作品|单位|企业|产业|公司|服务|研发|制造|出|专利|人才)[\u4e00-\u9fff]{1,12}(?:\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,3}、[\u4e00-\u9fff]{1,10})*$/;

/** 会议通过3项议题. */
export const AGENDA = /^(?:议题|议程|议案)(?:$|，|、)/;

/** 规划面积18平方公里，其中核心区6平方公里: the parts of a size. */
export const PART_OF_A_SIZE = /^(?:其中|核心区|起步区|启动区|先行区)[^，\d]*$/;
export const WITH_A_SIZE =
  /(?:规划(?:控制|总)?(?:面积|用地|范围)|占地(?:面积)?|用地面积|建筑面积|总面积|辖区面积|全长|总长)(?:约|为|达|共)?\d[^，；]*，$/;

/** 审计查出…，涉及资金1400万元; 曹家巷片区改造涉及居民1386户: how large the matter is. */
export const INVOLVES =
  /^(?:[^，\d]{2,16}(?:改造|项目|工程|更新|征收|搬迁|整治|拆迁))?(?:共|总共|累计)?涉及[^，\d]{0,10}$/;

/** 核查组不少于5人: how many sit on a panel. */
export const OF_A_PANEL =
  /(?:专家|评审|核查|考核|检查|评估|验收|工作|督查)组(?:成员|人数|人员|专家)?(?:应|须|一般)?(?:不少于|不低于|至少|由|为)[^，\d]{0,4}$/;

/** 合格率不足80%的县区核减下年度指标1个: what those who fall short lose. */
export const LOSES =
  /(?:低于|不足|未达到?|未完成|超过|高于|连续|不合格|排名)[^，]*的(?:县区?|区县|县市区|企业|单位|项目|部门|个人|机构|园区|乡镇|镇街)[^，]*(?:核减|扣减|扣除|扣|调减|减少|减|取消|暂停|追回|罚)[^，]*$/;

/** 连续两个季度末位的，扣减用地指标50亩: what befalls whoever is named before. */
export const PENALTY = /^(?:一次性|相应|直接|再|予以)*(?:扣减|核减|调减|扣除|收回|追回|罚没|处以|罚款)[^，\d]*$/;
export const WHO_FELL_SHORT =
  /(?:末位|落后|靠后|后[\d一二三四五六]+[名位]|滞后|不力|逾期|未完成|不达标|不合格|造假|违规|超期)[^，；]*的(?:[\u4e00-\u9fff]{0,6})?，$/;

/** 对照国家到2027年降至13.5%左右的要求: what is set above is only held against. */
export const SET_ABOVE =
  /^(?:围绕|锚定|紧扣|对照|对标|比照|按照|根据|落实)(?:国家|全国|中央|上级|全省|省|自治区)(?!级)[^，]*$/;

/** 剩余37张集中在两家养老院, 剩下3个受地质条件影响: what is still to come, and why. */
export const LEFT_OVER = /(?:^|，)(?:还)?(?:剩余|剩下|余下|其余|剩|尚余)的?$/;
export const HELD_UP = /^[^，\d]{0,8}(?:集中在|分布在|卡在|受[^，]{1,14}影响|因(?!地)|由于|主要是|正|还在|仍)/;
/** 集中在海盐和平湖的两家养老院: where it lies. */
export const LIES_IN = /(?:集中在|分布在|位于|坐落在|坐落于)[^，]*$/;

/** 历史遗留的5个安置小区还有1个没有交房: of so many, how many are not done. */
export const OF_THESE_STILL = /^[^，、\d]{0,14}(?:还|仍|尚)有\d[\d.]*[^，\d]{1,10}(?:没有?|未|尚未|无法|不[能达])/;
export const STILL_OPEN = /(?:还|仍|尚)有(?:约|近)?$/;
export const NOT_DONE = /^[^，\d]{0,6}(?:没有?|未|尚未|无法)/;

/** 紧盯剩余15项问题不放松: how many are watched. */
export const WATCHED = /(?:紧盯|盯住|盯紧|盯牢|咬定|紧抓)[^，]*$/;
/** 前述23个乡镇的设施: as told before. */
export const TOLD_BEFORE = /(?:^|，)(?:对)?(?:前述|前面(?:提到|说到)的|前文所述的?)$/;

/** 出席会议的委员46人，候补委员9人. */
export const MEMBERS = /(?:候补委员|委员|代表|成员)(?:共|有)?$/;
export const SITTING = /(?:出席|列席|到会|参加)[^，]{0,4}(?:会议|全会|大会|全体会议)/;

/** 按一般估算，65岁以上人群里…: reckoned and not counted. */
export const RECKONED = /(?:估算|推算|经验测算|国际惯例|一般规律)(?:来看|看|来说)?，$/;

/** 其中10亿元以上不少于6个: how large the counted ones are. */
export const SIZE_OF_COUNTED =
  /^(?:及?以[上下]|级)(?:的)?(?:项目|企业|园区|产业|镇|村)?(?:有|不少于|不低于|至少|超过|达到?|各|突破|力争)*\d[\d.]*[个家项户村]/;

/** 超额完成省上下达的16%的任务: what was set above. */
export const HANDED_DOWN =
  /(?:完成|实现|达到|超过|高于|低于|优于|好于)了?(?:省|国家|中央|上级|自治区)(?:上|里|级|委|政府)?(?:下达|分配|核定|确定|规定|要求)(?:给?我[市县区州])?的?[\u4e00-\u9fff]{0,6}$/;

/** 但也要看到，结构偏重的问题尚未根本扭转，…: the trouble that is owned to before the goals. */
export const TROUBLE =
  /(?:但|同时)是?，?(?:我们)?(?:也|还)?(?:要|应|必须)?(?:清醒地?)?看到|尚未(?:得到)?根本(?:扭转|改变|好转|解决)/;
