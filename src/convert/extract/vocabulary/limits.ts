/** A label, Simplified, before the term of a whole paragraph, and the term. */
export const LIMIT_LABEL =
  /(?:完成时限|完成时间|完成期限|时限要求|时间要求|时间节点|整改时限|推进时限|办理时限|工作时限|实施时间|时间安排|(?<![\u4e00-\u9fff])时限)[：:][ 　]*([^；;）)】，。]+(?:，[^；;）)，。：:]*\d{1,2}月[^；;）)，。：:]*)*)/;
/** A term in brackets after the last full stop. */
export const OF_ALL = /[。；][（(]([^（）()]*\d[^（）()]*(?:前|底|内)(?:完成|建成|落实|实施|见效|到位)?)[）)]。?$/;
/** It has none: the work goes on. */
export const NO_LIMIT = /长期|持续|常态|全年推进/;
/** A line that holds nothing but the term of the paragraph before it. */
export const LIMIT_LINE =
  /^[ 　]*[（(【]?(?:(?:完成时限|完成时间|完成期限|时限要求|时间要求|时间节点|整改时限)[】]?[：:]|(?:牵头|责任|配合|实施|承办|主办|落实)(?:单位|部门|领导)[】]?[：:][^。]*(?:完成时限|完成时间|完成期限|时限要求|时间节点|整改时限)[：:])/;
