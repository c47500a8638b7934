/** What a clause with a date of its own says that is no deed seen to be done by then. Patterns on Simplified words. */
export const NOTHING_DUE: readonly RegExp[] = [
  // What the year is, what the goals are, what is said below.
  /目标|之年|之时|期限|年限|时限|时间(?:安排|进度|要求|节点)|完成时间|抓好|转入|公开征集|启动后|全省|全国|比达到|关键|收官|开局|起步|决胜|攻坚战|如下|以下|下列|指标|预期|重点是|重要(?:一|的)|阶段(?:$|是)|^(?:专栏|附?表|序号)/,
  // Aims that no one could judge.
  /图景|新(?:局面|突破|台阶|胜利|篇章|成效|进展|气象|变化|提升|贡献)|全力以赴|奋力|再上|迈上|迈出|基本盘|大局|水平|能力|意识|作风|精神|氛围|格局|实效|成效|(?:工作|任务|责任|措施|举措|要求|力度|短板|问题|困难|情况|事情|大事|的|者|时|后|中|前|间|上|下|内)$/,
  // What others have to hand in, meet or expect.
  /\d[A-Za-z]|现代化|^各|不得|申报|申请|报送|上报|报市|备案|提交|填报|追回|取消|不予|不受理|应当?|须|请|能否|是否|有望|预计|可能|如果|受访|未|逾期|责令|问责|约谈|超过?期|通过率/,
  // What an office says of itself or of the paper.
  /^现[将就]|提请|审[议查]|主持|出席|检讨|试点期|^用于|起(?:正式)?(?:施行|实施|生效)|^本(?:措施|办法|意见|政策|决定|规定|细则)|召开|会[^，]{0,24}举行|意义|有效期|废止|不再适用|责任单位|哪些|学期$|编制坚持|研究$|还在|仍在|正在|^(?:建议|会议|讲话)/,
  // What was once to be, and has been put off.
  /原(?:定|计划|拟)|推迟|延期|延后|的(?!士|话)[\u4e00-\u9fff]{2,10}(?:企业|项目|单位|主体|机构|人员|个人)$/,
];

/** What befalls all of those that the clause before counts: that number is the promise. */
export const ALL_OF_THEM = /^(?:要|将|须|确保|力争)*(?:全部|一律|悉数|都|均|逐一|全面?)/;
