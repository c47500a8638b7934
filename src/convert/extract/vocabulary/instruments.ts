/** Titles in 《》 that name no policy document: newspapers, broadcasts, books. */
export const NOT_INSTRUMENTS =
  /(?:日报|晚报|早报|晨报|周刊|周报|时报|新闻联播|杂志|电视剧|歌曲|诗经|年鉴(?:[—-]\d{4})?|(?:核对|申请|申报|登记|审批|推荐|汇总|统计|报名|信息|备案|承诺|调查)表|申请书|承诺书|委托书|报名表|证书|许可证)$/;
