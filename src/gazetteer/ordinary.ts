/**
 * Short names that are ordinary words too (合作 is a city, 公安 a county): alone they name no place. A city of this list counts
 * where its full name stands in the same text, or in a list with others of its province.
 */
export const ORDINARY_CITIES: ReadonlySet<string> = new Set(
  '来宾 白银 日照 安康 大同 东方 朝阳 中山 海东 海西 海北 兴安 阿里 新星 白杨 双河 红河 怒江 保亭 白沙 三沙 北屯'.split(
    ' ',
  ),
);

/** The same of counties and districts: these count only in full, or in a list with others of their city. */
export const ORDINARY_COUNTIES: ReadonlySet<string> = new Set(
  [
    // Directions and positions.
    '河东 河西 河北 河南 江北 江南 江岸 东西湖 市中 市南 市北 城中 城东 城西 城北 城关 城区 郊区 矿区 东区 西区 老城区 新城区',
    '南部 南岸 港口 港北 港南 路南 路北 桥东 桥西 铁东 铁西 道里 西安 山城 老城 新城 古城 水城',
    '平原 中原 中方 东海 南海 西湖 东湖 南湖 北湖 太湖 太白 沿河 河口 江口 洞口',
    // Names that sound like virtues, slogans and actions.
    '和平 友谊 友好 解放 前进 前锋 振兴 振安 复兴 兴国 富民 富裕 惠民 惠农 民乐 民权 民和 新民 回民 共和 同心 同德',
    '合作 互助 会同 平安 安定 安宁 安居 乐业 长寿 永安 永定 永兴 太平 太和 和顺 和政 政和 平和 仁和 平定 平顺',
    '集贤 博爱 光明 宏伟 方正 公安 正安 开化',
    '无为 大方 高明 清新 新建 新兴 新华 新市 新田 新安 兴隆 兴和 丰满 向阳 朝天',
    '天心 天元 天桥 天河 天涯 天山 天柱 三元 七星 双峰 石门 石城 石林 龙门 龙山 凤凰 麒麟 白云',
    '白玉 白河 黑水 清水 清河 温泉 甘泉 阳春 芙蓉 荷塘 莲花 海棠 牡丹 桃源 卧龙 黄龙 九龙 金山 金塔 宝塔 白塔 灯塔 钟楼 鼓楼 大关',
    '大田 大通 通道 通化 运河 资源 平房 东风 红旗 玄武 牧野 延长 比如 弥勒',
    '大名 大英 大城 大新 大东 二道 三台 三水 三都 四会 五台 万全',
    '万年 上街 长安 长治 江山 名山 青山 西山 南山 东山 花山 光山 高台 路桥 盐田 盐池 威信 祥云 滨海 福田 康乐 东至 西平 南关 明光',
    '和县 高县 成县 文县 易县 义县 代县 应县 青县 景县 古县 兴县 吉县 新县 房县 道县 富县 宁县 环县 云县 忠县 理县 茂县 索县 渠县',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Longer words and names in which the name of a place stands and is not meant: the sea gate of 出海口 is not 海口, and an
 * institution that is named for the city it once met in is not about that city.
 */
export const NOT_PLACES: readonly string[] = [
  '出海口 入海口 沿海口岸 长治久安 文山会海 阿里巴巴 阿里云 哈密瓜 三明治 白山黑水 大连接 建成都市 形成都市',
  '北京时间 延安精神 延安时期 遵义会议 古田会议 上海合作组织 北京证券交易所 上海证券交易所 深圳证券交易所',
  '井冈山精神 大庆精神 南京条约 东方红 中山装 中山陵 孙中山 和田玉 吉林油田 大庆油田 太平洋 太平天国',
  '上海浦东发展银行 兴业银行 平安银行 平安保险 海峡西岸',
].flatMap((line) => line.split(' '));
