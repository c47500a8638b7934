import type { Theme } from '../schema/vocabulary.ts';

/** Words that synthetic documents are made of. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const INDUSTRIES = list(`
  新能源 新材料 生物医药 集成电路 人工智能 大数据 云计算 物联网 区块链 低空经济 商业航天 量子信息 工业机器人 数控机床
  新型显示 智能网联汽车 动力电池 氢能 光伏 风电 储能 节能环保 现代种业 绿色食品 中药材 预制菜 茶叶 柑橘 油茶 水产养殖
  纺织服装 家居建材 陶瓷 钢铁 有色金属 精细化工 造纸 船舶 轨道交通 工程机械 农业机械 电子信息 软件 工业设计 文化创意
  现代物流 冷链仓储 跨境电商 会展 康养 研学旅行 乡村旅游 体育 家政 银发经济 磷化工 盐化工 石墨烯 稀土 碳纤维 半导体`);

export const THINGS = list(`
  孵化器 众创空间 中试基地 工程技术研究中心 重点实验室 院士工作站 博士后工作站 产业研究院 检验检测中心 公共技术服务平台
  标准厂房 人才公寓 保税仓库 污水处理厂 再生水厂 垃圾焚烧发电项目 充电桩 口袋公园 绿道 幼儿园 三甲医院 社区食堂 托育机构
  养老服务中心 图书馆 体育馆 农贸市场 公交场站 停车位 高标准农田 水库 灌区 防洪堤 地下管廊 智慧大厅 政务服务中心 调解中心
  数据中心 物流园 铁路专用线 综合码头 通用机场 快速路 互通立交 老旧小区 保障性住房 棚户区 实训基地 技师学院 科技馆 博物馆`);

export const VERBS = list(`建设 新建 改造 扩建 启动 推进 完善 建成 引进 培育 组建 设立 提升 布局 打造 升级 谋划 实施`);

export const BODIES = list(`
  科技局 发展改革委 工业和信息化局 财政局 人力资源社会保障局 自然资源局 生态环境局 住房城乡建设局 交通运输局 水利局
  农业农村局 商务局 文化和旅游局 卫生健康委 市场监管局 统计局 教育局 民政局 应急管理局 行政审批局 金融办 税务局
  开发区管委会 高新区管委会 招商局 大数据局 城管局 林业局`);

export const ABSTRACT = list(`
  创新驱动 高质量发展 营商环境 产业升级 乡村振兴 绿色低碳 民生福祉 改革开放 区域协调 共同富裕 基层治理 数字赋能 统筹兼顾
  问题导向 目标导向 久久为功 真抓实干 守正创新 蹄疾步稳 精准施策 靶向发力 补齐短板 筑牢底板 拉长长板 凝聚合力 压实责任
  跟踪问效 督查考核 清单管理 挂图作战 容错纠错 先行先试 示范引领 辐射带动 错位发展 集群发展 链式招商 闭环管理`);

export const SURNAMES = list(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文',
);
export const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志鹏飞宇轩浩然子涵梓萱雨泽晨曦博文嘉怡俊凯欣悦思远天佑瑞琪彤慧琳翔瑾瑜璇烨',
];

/** An indicator that the synthetic documents set targets for. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly unit: '亿元' | '家' | '%' | '万人' | '个' | '公里' | '万亩';
  readonly low: number;
  readonly high: number;
  readonly theme: Theme;
}

const measured = (
  id: string,
  name: string,
  english: string,
  unit: Measured['unit'],
  low: number,
  high: number,
  theme: Theme,
): Measured => ({ id, name, english, unit, low, high, theme });

export const MEASURED: readonly Measured[] = [
  measured('high-tech-enterprises', '高新技术企业', 'High-tech enterprises', '家', 80, 4000, 'enterprises'),
  measured(
    'technology-contract-value',
    '技术合同成交额',
    'Value of technology contracts',
    '亿元',
    3,
    900,
    'technology-transfer',
  ),
  measured(
    'high-tech-value-added',
    '高新技术产业增加值',
    'Value added of high-tech industries',
    '亿元',
    20,
    2500,
    'industry',
  ),
  measured('gdp-growth', '地区生产总值增速', 'Growth of regional GDP', '%', 4, 12, 'industry'),
  measured('gdp', '地区生产总值', 'Regional GDP', '亿元', 300, 24000, 'industry'),
  measured('rd-intensity', '研发投入强度', 'R&D intensity', '%', 1, 5, 'technology-transfer'),
  measured('foreign-investment', '实际使用外资', 'Foreign investment in use', '亿元', 1, 300, 'opening-up'),
  measured('trade', '外贸进出口总额', 'Foreign trade', '亿元', 10, 8000, 'opening-up'),
  measured('new-jobs', '城镇新增就业', 'New urban jobs', '万人', 1, 40, 'public-services'),
  measured('listed-companies', '上市公司', 'Listed companies', '家', 3, 300, 'finance'),
  measured('small-giants', '专精特新小巨人企业', 'Little giant firms', '家', 2, 400, 'enterprises'),
  measured('incubators', '省级以上孵化器', 'Incubators of provincial level or above', '个', 1, 60, 'platforms'),
  measured('good-air-days-share', '空气优良天数比例', 'Share of days with good air', '%', 60, 100, 'environment'),
  measured('farmland', '高标准农田面积', 'Area of high-standard farmland', '万亩', 5, 400, 'environment'),
  measured('greenway', '城市绿道', 'Urban greenways', '公里', 10, 800, 'environment'),
  measured('talent', '引进高层次人才', 'High-level talent brought in', '万人', 1, 10, 'talent'),
  measured('park-revenue', '园区营业收入', 'Revenue of parks', '亿元', 50, 9000, 'zones'),
  measured('loans', '科技贷款余额', 'Technology loans outstanding', '亿元', 10, 3000, 'finance'),
];

export const THEME_OF_THING: readonly Theme[] = [
  'platforms',
  'zones',
  'public-services',
  'environment',
  'business-environment',
  'governance',
  'industry',
  'talent',
  'other',
];
