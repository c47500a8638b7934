/** What says, Simplified and without a figure, that the goal named just before has been met in full. */
const WHOLLY = '(?:圆满|超额|提前[^，\\d]{0,6}|全面|如期|按期|按时|顺利|胜利|全部)';
const MET = '(?:完成|实现|达成|达到|兑现|办结|完工|建成|投用)';

/** After the number: 350家的目标圆满完成. */
export const GOAL_MET = new RegExp(
  `^[^，\\d]{0,12}(?:目标|任务|计划|承诺|项目|实事)?(?:任务)?(?:现|均|都|也)?(?:已经?)?${WHOLLY}+${MET}(?:了)?$`,
);

/** A clause of its own after the goal: 已超额完成, 提前两个月完成, 目前已全部完工. */
export const MET_NEXT = new RegExp(
  `^(?:目前|现在?|截至目前|如今|到目前|年底|最终|\\d{1,2}月(?:初|底|末|中旬|上旬|下旬)?)?(?:现|均|都|也)?(?:(?:已经?)${WHOLLY}*${MET}|${WHOLLY}+${MET})(?:了)?$`,
);

/** Words of a goal that was set before now. */
export const SET_BEFORE = /原计划|原定|年初|去年|上年|此前|当初|承诺|计划|目标|任务/;
