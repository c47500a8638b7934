/** Subjects, Simplified, whose number is a flow: it is counted over a time, not at a moment. */
export const FLOW =
  /播种面积|种植面积|销售面积|收获面积|生产总值|GDP|增加值|收入|产值|投资|交易额|成交额|交易量|成交量|零售|销售|进出口|出口|进口|吞吐量|产量|外资|新增|授权|支出|经费|投入|税收|税金|用电量|运输|运量|周转量|客运量|货运量|接待|人次|营业|营收|浓度|优良天数|生产率|生产能力|登记入库|转化|利润|消费|补贴|惠及|用水量|用水总量|融资|资金|总额$|能耗|到账|签约额|增量|毕业生|就业|人均产值|减税|降费|出栏|屠宰|量$/;

/** Subjects whose number is a stock, a share or a state, whatever verb brings it about. */
export const STOCK =
  /保有量|拥有量|总人口|人口|余额|(?<!生产)率$|占比|比重|存量|密度|(?<!播种|种植|销售|造林|竣工|开工|收获)面积|里程|总数|时间|时限|价格|票价|标准$|基金$|存栏|(?:蓄积|库存|蓄水|容|储|载客|装机)量$|项目库$/;
