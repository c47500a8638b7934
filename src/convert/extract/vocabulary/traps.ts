/** Patterns, on Simplified words, for numbers that are no target and no result. */

/** Money or percentages that a rule gives to whoever qualifies. */
export const SUBSIDY =
  /给予|予以|奖励|奖补|补助|补贴|资助|贴息|奖金|津贴|封顶|上限|最高(?:不超过|可|按|限|给|补|奖|额|\d)|一次性(?!因素|收入|支出|通过|建成)|每家|每个(?!月)|每人|每户|每亩|每平方米|每台|每辆|每项|每件|返还|减免|免收|罚款|授信额度|贷款额度|抵扣|按[^，。；]{0,24}(?:的比例|标准|%给|%的)|单个(?:项目|企业|主体)|同一(?:项目|企业|主体)/;

/** A total that has been paid out is a result, not a ceiling. */
export const PAID =
  /累计|共(?:计)?|已|发放了?|兑现|落实|拨付|争取到?|为[^，]{0,12}(?:减|退|降)|(?:减免|退|减)(?:税|费|租)/;

/** What each one of those who qualify may have: 每家不超过3个. */
export const EACH = /每(?:家|户|次|人|项|台|亩|件|名|单|套|届|月|期|栋)(?!万|千)[^，]{0,14}$/;

/** What a rule allows or exempts: 可申请300万元, 按8%税前扣除. */
export const ALLOWED =
  /可(?:申报|申请|享受|按|执行|获得?|给予|补|抵|延|[上下]浮)|[上下]浮|税前|扣除|限购|首付|缓缴|抵免|(?:保障|认定|准入|收费|补偿)标准(?:为|是)/;

/** A share that is set aside or paid: 按工资总额的8%, 提取5%. */
export const BY_SHARE = /(?:按(?:照)?[^，]{0,24}|提取|计提|预留)$/;

/** Who bears which part of a cost: 由风险补偿资金承担四成. */
export const BORNE = /(?:承担|分担|负担|分摊|配套)(?:比例)?(?:各|分别)?(?:为)?$/;

/** What those who apply must be or have, from here to the end of the sentence: no promise, whatever its numbers. */
export const REQUIREMENT =
  /(?:申报|申请|参评|参选|推荐|入选|入库|享受)(?:的|本[^，。]{2,8}的)?(?:企业|单位|项目|主体|人员|机构|平台|对象|产品|人)[^，。]{0,12}?(?:应当?|须|需|必须)(?!纳入)|(?:具备|符合|满足)(?:以下|下列|如下)[^，。：]{0,8}(?:条件|要求|标准)|(?:注册|登记|纳税|经营|成立|缴纳社保|工作)(?:时间)?满[\d一二三四五]+(?:年|个月)|要求(?:投标人|申请人|申报人|供应商)|(?:投标人|竞得人|供应商|中标人)(?:应|须|需|必须)/;

/** A line that leads in a list of conditions. */
export const CONDITIONS_FOLLOW =
  /(?:以下|下列|如下|申报|申请|基本|认定|准入)[^。]{0,12}(?:条件|要求|标准|情形|材料)(?:之一)?(?:的)?[：:]$/;

/** How many may be put forward or chosen: a rule of the procedure, no goal. */
export const QUOTA =
  /(?:名额|限额|限报|推荐(?:数量?|总数)?|推荐申报|申报数量|申报不|认定总数|入围(?:企业|项目|名单)?)[^，]{0,6}$|每年(?:评选|扶持|支持|奖励|资助|认定|遴选)[^，]{0,8}不超过$/;

/** What others are asked to do with their own money, prices or shares: 鼓励银行机构将费率降至1%以下. */
export const ASKED =
  /^(?:鼓励|引导|支持|倡导)[^，]{0,16}?(?:机构|企业|银行|单位|院校|高校|公司|商家|商户|平台|协会|社会资本|业主|个人)(?:将|对|按|给予|以|为|把|提取|让利)/;

/** A condition that ends in who meets it: …100万元以上的企业. */
export const MEETS =
  /\d[^，；]{0,8}的(?:企业|项目|单位|机构|平台|个人|团队|人员|人才|高校|园区|主体|组织)?(?=，|$|可|给|予|一次|奖|享|不再|方可)/;

/** Whoever qualifies: 对…的企业. */
export const CONDITION_START =
  /^(?:指|即|是指|包括|对|对于|凡|凡是|如果|若|假如|假设|倘若)(?!接|标|外|照|口)(?![^，]*(?:进行|实施|开展)[^，]{0,4}(?:改造|提升|整治|修复|治理|更新|加固|培训))/;

/** What follows a sum that only grades a thing: 5000万元以上的项目, 百亿级产业. */
export const GRADED =
  /^(?!支持|用于|建设|扶持|推动|投入|资金|投资|贷款)(?:级|量级|规模)?(?:及)?(?:以上|以下)?(?:级)?的?(?:[\u4e00-\u9fff]{0,6})?(?:企业|项目|工程|产业|园区|集群|基地|单品|品牌|镇|乡|村|县|区|城|商圈|平台|大单|产品|俱乐部|龙头|板块|赛道|链)/;

/** Places, buildings and things of a size: 30户以上自然村, 35蒸吨以下燃煤锅炉. */
export const SIZED =
  /^(?:的)?(?:自然村|行政村|建制村|村庄|村组|村民小组|居民点|屯|寨|搬迁点|安置点|安置区|聚居点|小区|社区|乡镇|集镇|城市|城区|单位|人群|老年人|老人|高龄|儿童|青少年|学校|河流|水库|灌区|渠道|湖泊|锅炉|路段|河段|(?:[\u4e00-\u9fff]{0,4})?(?:机组|电厂|煤矿|矿山|机动车|车辆|船舶|建筑物?|地块|宗地|耕地|林地|变电站))/;

/** People who attend, and other numbers of a meeting. */
export const ATTENDANCE = /参会|参加(?:会议|活动|培训|座谈)?|出席|与会|到会|代表(?:参加|出席)|名(?:代表|嘉宾|记者)/;

/** A thing described by its size: 项目占地320亩. */
export const ATTRIBUTE =
  /(?:规划(?:床位|学位|班级|停车位|车位|学生)|设计(?:产能|床位|日处理)|起始价|起拍价|底价|挂牌价|评估价|评估价值|保证金|出让面积|宗地面积|出让年限|建设规模|办学规模|设计规模|设计时速|设计能力|总投资额?|预算(?:金额|价|总额)?|概算|招标控制价|合同(?:价|额|金额)|中标价|工程造价|造价|注册资本|净用地|用地|总建筑面积|建筑高度|总占地|容积率|绿地率|总面积|国土面积|辖区面积|下辖|辖|占地|占地面积|用地面积|规划面积|建筑面积|规划用地|全长|总长|单体投资)(?:约|达|为)?$/;

/** Terms of a plot of land or a contract. */
export const LAND =
  /(?:绿地率|容积率|建筑密度|建筑限高|首付款|定金|保证金)(?:不低于|不高于|不大于|不小于|不超过|为|≥|≤)?$/;

/** What a single project is expected to yield one day: 建成后预计年产值可达50亿元. */
export const FORECAST =
  /(?:建成|投产|达产|投用|竣工|项目)后|(?<!签约|引进|招引)(?:项目|工程)(?:计划)?总投资|^总投资(?:约|达)?$/;

/** What a higher level of government has as its goal or its result. */
export const HIGHER =
  /^(?:(?:到|至|截至)?(?:20\d\d年(?:底|末)?|去年|上年|今年|目前))?(?:(?:全省|我省|省里|省(?:委|政府)|自治区|全自治区)(?!级|[^，]{0,8}(?:第|前列|首|唯一|居|排))|(?:全国|国家|中央)(?:提出|计划|要求|规划|下达|确定|将|力争|预期)|全国(?!第|前|首|重点|文明|唯一|最|领先|性|各地|累计|百强)[^，]{2,}(?:规模|产量|总量|总产值|产值|市场|销量|平均|人口|人次|总数)|[\u4e00-\u9fff]{2,3}省(?!级|委|政府|内|会|直|第|首|重点|[^，]{0,8}(?:第|前列|居|排|名单|入选))[^，]{2,20}(?:达到|突破|增长|完成|实现|下降|为)|全国(?:居民|规模以上|规上|社会消费|固定资产|货物|粮食|城镇|农村|国内生产|工业|平均|同期|进出口|一般公共|财政|税收))/;

/** The same where the sentence says it before: 全省力争到2025年，…. */
export const HIGHER_BEFORE =
  /^(?:会议[^，]{2,4}，)?(?:到20\d\d年(?:底)?，?)?(?:全省|我省|省里|国家|全国)(?:力争|到|将|要|计划|确保|提出)/;

/** What is still missing from a goal: 还差100家. */
export const GAP =
  /(?:还差|尚差|相差|仍差|还缺|尚缺|缺口(?:达|为|约)?|差距(?:为|约)?|仅差|超过?(?:年度|全年|年初)?(?:目标|任务|计划|目标任务)(?:数)?)$/;

/** A goal named only because it was missed: 未完成增长7%的目标. */
export const UNMET =
  /(?:未(?:能)?(?:如期|按期|按时|全面|全部)?|没有|没能|尚未)(?:完成|达到|实现)[^，]*(?:目标|任务|计划|要求|进度)/;

/** Page furniture. */
export const PAGE_VIEWS =
  /点击|浏览|阅读(?:量|数|次数)|访问(?:量|数|次数)|转发|点赞|评论|下载(?:量|次数)|人关注|粉丝|访客/;

/** Numbers in names of measures: 新政23条, 20条措施, 三大计划, 五个一. */
export const NAMED = /(?:新政|政策|措施|意见|举措|办法|清单)[ ]?$/;
export const NAMED_AFTER =
  /^(?:规定(?:精神|及|实施)?|纪律|禁令|原则|本领|政策(?!文件)|措施|举措|意见|新政|硬核|大(?!关)|个方面|个环节|个关键|个统筹|个结合|个坚持|个确保|个转变|个维度|个层面|个必须|个一)|^[^，]{0,4}(?:民生)?实事/;

/** Classifiers after which a small Chinese number rarely counts anything to be judged. */
export const LOOSE_CLASSIFIERS: readonly string[] = [
  '个',
  '项',
  '批',
  '次',
  '种',
  '条',
  '位',
  '名',
  '人',
  '部',
  '片',
  '场',
  '步',
  '对',
  '张',
  '套',
  '口',
  '方',
  '米',
  '门',
  '份',
  '宽',
  '起',
  '分',
  '只',
  '支',
];
