import type { Clause } from './clause.ts';
import type { Governor } from './commitment.ts';

const OWN_ACT = /^(?:力争|确保|将|计划|拟|争取|努力)$/;
const ADDRESSED = /^(?:各|请|申报|申请|企业|单位|对|凡|符合|未|提供|逾期)|应(?:当|于|在|为|以|按)?|须/;

/** 市政府督查室按季通报: one of the city's own bodies is the subject. */
const OWN_BODY =
  /^由?市(?:级|直|委|政府|人民政府|本级)?[\u4e00-\u9fff]{0,12}?(?:室|办|局|委|政府|财政|专班|指挥部|领导小组)(?!要?(?:加强|强化|切实|做好|落实|高度|和|、|负责|及|各))/;

/** 在局门户网站公布: who publishes on its own pages is the authority. */
const OWN_PAGES =
  /(?:在|通过)(?:我|本|市)?[\u4e00-\u9fff]{0,4}[局委办厅][^，]{0,6}(?:网站|门户|官网|公众号)[^，]{0,6}(?:公布|公示|发布|公开)/;

/** 三年内推动30家企业上市: a goal with its own term, which nobody else could be told to reach. */
const OWN_GOAL =
  /^(?:全市|(?:市、县|市县)(?:（区）|区)?两级)?(?:(?:到|至)?20\d\d年(?:底|末)?前?|[一二三四五两]年内|未来[一二三四五]年)(?:全市)?(?:累计)?(?:推动|培育|新增|建成|引进|打造|培训)[^，]*\d[^，的]*$|^全市[^，]*(?:率|占比|比重|覆盖面)[^，]*20\d\d年[^，]*达到\d[^，的]*$/;

/** Among rules for others only such words show that the authority itself will act. */
export function acts({ words }: Clause, governing: readonly Governor[]): boolean {
  return (
    (governing.some((g) => OWN_ACT.test(g.word)) ||
      OWN_BODY.test(words) ||
      OWN_PAGES.test(words) ||
      OWN_GOAL.test(words)) &&
    !ADDRESSED.test(words)
  );
}
