/** Patterns, on Simplified words, for numbers told in passing: of a scene, of a thing's measures, of a rule. */

/** 完成2座450立方米高炉拆除: how large each of those just counted is. */
export const COUNTED_JUST_BEFORE = /\d[座台个家处口条艘套栋幢]$/;

/** 花6元钱吃上了, 光这一项就多花900万元: what someone paid. */
export const PAID_BY_SOMEONE = /花了?(?:近|约)?$/;
/** 现在只要1200元, 省了3000多元: what someone pays or is spared. */
export const SPARED_OR_PAID = /(?:只要|只需要?|仅需|只花|要花|花费|省了?|省下|省出|便宜了?|月租|房租|餐费)(?:近|约)?$/;
/** 午餐12元一份. */
export const FOR_ONE = /^(?:一|每|\/)(?:份|张|斤|公斤|位|个月?|天|晚|碗|顿|盒|杯|次)/;
/** 离家不到300米: how far a place is. */
export const AWAY_FROM = /^[^，]{0,6}[离距](?!休|岗|职|婚)[^，\d]{1,10}$/;

/** 主跨320米, 两侧各留3.5米, 全长2.84公里: how a thing is built. */
export const MEASURES_OF_A_WORK =
  /(?:主跨|主桥长?|桥梁?长|桥宽|桥面宽|跨径|塔高|主塔高|隧道长|(?<!线路)全长|(?<!线路)总长|洞长|净宽|净高|水深|坝高|坝长|顶宽|路面宽|车道宽|路基宽|红线宽|堤顶宽|两侧各[留设])(?:约|为|达|近)?$/;
/** 新铺的4.7公里箱涵经受住了暴雨: only which one is meant. */
export const WHICH_ONE = /(?:^|，)新[铺修建改添](?:的|成的)$/;
/** 超过警戒线2.1米, 被冲垮40多米: what the weather did. */
export const BY_THE_WEATHER =
  /(?:警戒线|保证水位|警戒水位|历史极值)$|被(?:冲垮|冲毁|淹没|损毁|压塌|吹倒)$|(?:冲垮|冲毁|淹没)了?[^，\d]{0,8}$/;
/** 高峰时工地上有640多人. */
export const AT_THE_PEAK = /高峰(?:时|期)[^，\d]*$/;

/** 担保费率不高于1%, 单位留存收益不得高于30%: the terms on which something is given or shared. */
export const TERMS =
  /^(?!.*(?:平均|全市|综合|整体|总体|下降|降至|降到))[^，\d]{0,20}(?:担保费率|费率|利率|利差|收益|分成比例|自付比例|留存比例|留成比例|起付线|起付标准|管理费|服务费)(?:原则上|一般)?(?:不高于|不超过|不得高于|不得超过|不低于|不得低于|最高)(?:为)?$/;
/** 在校生不足50人的教学点: which of them are meant. */
export const BOUNDED_BEFORE = /(?:不足|不到|少于|低于|不满|未满|超过|不少于|不低于|达到?)$/;
export const OF_THAT_SIZE =
  /^的(?![^，]{0,10}队伍|目标|任务|要求|水平|规模|标准|产业|人才|科研|志愿|专业|建设|城市|控制|预期|年度|全年|规划|调控|覆盖|比例|速度|增速|增长|好|大关|骄人|成绩)[\u4e00-\u9fff]{2,}/;
/** 按100人核拨. */
export const RECKONED_BY = /按(?:照)?$/;
export const RECKONED = /^(?:的标准)?(?:核拨|核算|核定|计算|计发|计提|测算|拨付|编制)/;
/** 三班倒, 沿线4个小区: nothing that anyone set out to do. */
export const A_MANNER_OF_SPEAKING = /^倒(?:$|，|[^闭计])/;
export const ALONG = /(?:^|，|“)(?:沿线|周边|附近|门口|桥头)(?:的|有)?$/;
/** 一类区域首小时5元, 起步价2元: what someone pays each time. */
export const FEE =
  /(?:首(?:个)?(?:小时|半小时|公里)|起步价|每(?:小时|半小时|车次|人次|张|斤|公斤)|单程|全程|票价)(?:收费|收取|为|降至|降到|仅需?|约)?$/;
/** 超过两成的加收一倍: what is charged on top. */
export const CHARGED_ON_TOP = /(?:加收|加价|加倍|罚|扣)[^，\d]{0,4}$/;
/** 能办的三天办结, 每处5人: how each is handled. */
export const HOW_EACH = /(?:^|，)(?:能|可)[^，]{1,4}的$|(?:^|，)每[处点组班队岗](?:配备?|安排)?$/;
/** 小镇一期年内开工，计划投资4.2亿元: what a project will cost. */
export const COST_OF_A_PROJECT = /^(?:项目|工程)?(?:计划|估算|概算|匡算)(?:总)?投资额?(?:约|为|达)?$/;
export const ONE_PROJECT =
  /(?:^|，)[^，\d]*(?:[一二三四]期|小镇|工程|项目|基地|产业园|中心|厂|水库|电站)[^，\d]{0,6}(?:开工|开工建设|动工|落地|签约|获批)，$/;
/** 藏书45万册, 限流标准维持每日1万人: what a place holds or lets in. */
export const HOLDS = /(?:^|，)藏书(?:量)?(?:约|达|为)?$|限流|限载|最大承载/;
/** 新建小区停车位须100%预留: a rule for others. */
export const MUST = /(?:须|应当?|必须)$/;
/** 具备建桩条件的只有735个. */
export const ONLY_SO_MANY = /的(?:只有|仅有|仅|只)$/;
/** 全市9个国考断面优良水体比例为88.9%: so many are measured together. */
export const MEASURED_TOGETHER =
  /^[^，\d]{2,16}(?:比例|率|占比)(?:均|都)?(?:为|达到?|提高|上升|稳定|保持)[^，\d]{0,6}\d[\d.]*[%％]/;
/** 种植户李淑芬今年卖鲜货收入二十多万元: what one person earns. */
export const OF_ONE_PERSON =
  /(?:种植户|养殖户|养殖大户|种粮大户|村民|菜农|果农|茶农|店主|摊主)[\u4e00-\u9fff]{2,3}(?:今年|去年|前年|家|一年|靠)[^，\d]*(?:收入|卖|赚|挣|增收)[^，\d]*$/;
/** 蒸发量却是降水量的四倍多: the climate. */
export const CLIMATE = /降水量|蒸发量|降雨量|积雪|气温/;
/** 占考评总分的15%: how much a thing weighs in an assessment. */
export const OF_A_SCORE = /占[^，\d]{0,8}(?:总分|分值|权重|考核|考评|总成绩)的?$/;
