import type { Part } from './part.ts';

/** 10件22项, 已下达的3.2亿元专项资金: what only names a thing by its size. So many, of which the next words say how many are done: 民生实事28项，已完成12项; 38种产品中，25种…. */
const DONE_NEXT =
  /^(?:截至[^，]{2,10}，)?(?:目前|其中|现)?(?:已|均已|累计|共)*(?:有)?(?:完成|开工|复工|办结|竣工|完工|投产|建成|整改|销号|解决|落实|启动|实施|达标|达到序时进度)(?:了)?(\d[\d.]*)/;
/** 20项重点任务，18项已完成: the part before its verb. */
const PART_DONE =
  /^(?:截至[^，]{2,10}，)?(?:目前|其中|现|已有)*(\d[\d.]*)[个项件家所处条](?:已经?|均|全部|基本|如期)*(?:完成|办结|开工|竣工|完工|投产|建成|整改|销号|落实|启动|达标)/;
/** 建成游园30个，其中18个已投用: done itself. */
const WAS_DONE = /新|建成|完成|引进|培育|签约|开工|实施|获/;
/** Numbers that are themselves said to be done or gained. */
const SAID =
  /增|达|完成|开工|竣工|建成|投用|新|突破|超|获|引进|培育|实现|整治|改造|办结|下降|减少|占|为|转移|创建|打造|签约|落地|目标|任务|计划/;

/** 年初承诺的20项民生实事，目前已完成9项: promised by the count. */
export const PROMISED =
  /(?:承诺|确定|票决|排定|许下|部署|安排|推出)(?:办理|实施|要办)?的\d+[件项](?:重点)?(?:惠民|民生|为民|利民)?(?:办)?实事(?:项目)?$/;

/** Numbers that only say of how many the next clause counts a part: neither a goal nor reached. */
export function isWholeOfNext({ statement, quantity, words, figure }: Part): boolean {
  const { clause, segment } = statement;
  const next = clause.words.slice(quantity.end);
  if (quantity.kind === 'money')
    return /(?:下达|拨付|发行|争取到?|募集|归集)的$/.test(clause.words.slice(0, quantity.start));
  if (quantity.kind !== 'count' || PROMISED.test(words)) return false;
  const beside = statement.quantities.find((q) => q.start === quantity.end && q.kind === 'count');
  if (beside !== undefined) return !(quantity.baseUnit === '户' && beside.baseUnit === '人');
  if (/^[^，\d]{0,10}中$/.test(next)) return true;
  const rest = segment.clauses.slice(segment.clauses.indexOf(clause) + 1);
  const after = rest.map((c) => c.words).join('，');
  if (PART_DONE.test(after) && after.includes(figure.unit) && !WAS_DONE.test(words)) return true;
  if (SAID.test(words)) return false;
  const done = DONE_NEXT.exec(after);
  return done !== null && figure.unit !== '' && after.slice(done[0].length).startsWith(figure.unit);
}
