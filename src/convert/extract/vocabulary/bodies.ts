/** Words before a list of responsible bodies. The first group names the one that leads. */
export const LEADING = /(?:牵头(?:单位|部门|责任单位)|责任(?:单位|部门|主体)|落实单位|主管部门|责任领导)/;
export const BODY_LABEL =
  '牵头(?:单位|部门|责任单位|落实单位)?|责任(?:单位|部门|主体|分工)|配合(?:单位|部门)?|参与单位|落实单位|主管部门|实施单位|主办单位|协办单位';

/** How the name of an authority ends. */
export const BODY_END =
  '(?:委员会|管委会|办公室|督查室|指挥部|领导小组|工作专班|专班|人民政府|政府|总工会|联合会|工商联|科协|妇联|团市委|法院|检察院|海关|税务局|银行|分行|支行|中心|集团|公司|大学|学院|研究院|医院|局|委|办|厅|部|院|行|厅)';
