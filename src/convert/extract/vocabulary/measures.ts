/** Subjects, Simplified, whose number is a flow: it is counted over a time, not at a moment. */
export const FLOW =
  /生产总值|GDP|增加值|收入|产值|投资|交易额|成交额|交易量|成交量|零售|销售|进出口|出口|进口|吞吐量|产量|外资|新增|授权|支出|经费|投入|税收|用电量|运输|周转量|客运量|货运量|接待|人次|营业|浓度|优良天数|生产率|生产能力|登记入库|转化|利润|消费|补贴|惠及|用水量|融资|资金|总额$|能耗|到账|签约额|增量|毕业生|就业|人均产值/;

/** Subjects whose number is a stock, a share or a state, whatever verb brings it about. */
export const STOCK = /保有量|拥有量|总人口|人口|余额|率$|占比|比重|存量|密度|面积|里程|总数|时间|时限|价格|票价|标准$/;

/** Verbs of doing before a number: what is counted is done over a time. */
export const DEED =
  /新建|建设|建成|改造|新增|更新|更换|开通|引进|引育|培育|培养|实施|举办|培训|植|造林|完成|安排|发放|发布|开行|布局|组织|选派|优化|开工|制定|拆除|整治|修复|招引|遴选|推广|创建|打造|化解|淘汰|获|招聘|帮助|惠及|孵化|办|修|铺设|清理|关停|投放|筹|争取|认定|评选|出台|签约|落地|转化|盘活|治理|解决|救助|调整|投用|新|出让|拨付|兑现|减免|召开|攻克|突破/;
