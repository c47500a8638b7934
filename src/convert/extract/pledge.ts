import type { Span } from '../../schema/quote.ts';
import type { Pledge } from '../../schema/record.ts';
import { actionIn } from './action.ts';
import { bodiesIn, subjectBodies } from './body.ts';
import { weakest } from './commitment.ts';
import { deadlineOf } from './deadline.ts';
import type { Draft, ExtractionInput } from './extraction.ts';
import type { Part } from './part.ts';
import { documentPlace } from './place.ts';
import { quotation } from './quotation.ts';
import type { Statement } from './statement.ts';
import { themeOf, toolOf } from './theme.ts';

const GOAL = /目标值|目标数|任务数|目标(?:是|为)|(?:确定|下达|既定)的[^，]{0,12}(?:目标|任务)/;
const DEED =
  /^(?:[^，]{0,12})?(?:新建|建设|改造|新增|更新|开通|引进|培育|实施|举办|培训|新植|完成(?:营造林|投资|改造|建设)|安排|发放|发布|开行|布局|组织|选派|建成|优化调整|新开工|开工|制定|拆除|整治|修复|引育|招引|遴选|推广|创建|打造)/;
const STATE = /达到|达|突破|超过|保持|稳定|控制|增长|提高|提升|下降|降|不低于|翻|占/;

/** A number that is promised. */
export function targetPledge(part: Part, input: ExtractionInput): Draft<Pledge> {
  const { statement, figure, span, words } = part;
  const due = deadlineOf(statement);
  const binding = /预期性/.test(words) ? 'expected' : /约束性/.test(words) ? 'binding' : undefined;
  return {
    ...common(statement, span, input),
    type: DEED.test(words) && !STATE.test(words.slice(0, part.quantity.start)) ? 'action' : 'outcome',
    rule: 'target/figure',
    ...due,
    target: {
      ...figure,
      ...(due.deadline === undefined ? {} : { deadline: due.deadline }),
      ...(binding === undefined ? {} : { binding }),
    },
  };
}

/** Whether a number is named as a goal, whatever is reported around it. */
export function isGoal(part: Part): boolean {
  return GOAL.test(part.words);
}

/** A deed or a title that is promised without a number, or null. */
export function actionPledge(statement: Statement, input: ExtractionInput): Draft<Pledge> | null {
  const due = deadlineOf(statement);
  const near = statement.termFrom === 'clause' || statement.termFrom === 'sentence';
  const action = actionIn(statement.clause.words, near && (due.deadline ?? due.deadlineRule) !== undefined);
  if (action === null) return null;
  return {
    ...common(statement, statement.clause, input),
    type: action.type,
    rule: action.rule,
    ...due,
  };
}

type Common = Omit<Draft<Pledge>, 'type' | 'rule' | 'target' | 'deadline' | 'deadlineRule'>;

function common(statement: Statement, span: Span, input: ExtractionInput): Common {
  const { commitment, trigger } = weakest(statement.governing);
  const words = input.simplified.slice(span.start, span.end);
  const speaker = statement.speaker;
  return {
    ...documentPlace(input),
    quote: quotation(input.text, span),
    commitment,
    trigger,
    theme: themeOf(words, [...statement.headings, statement.sentence.words]),
    tool: toolOf(words, [...statement.headings, statement.sentence.words]),
    bodies: bodiesOf(statement, input),
    ...(speaker === null ? {} : { speaker: input.text.slice(speaker.start, speaker.end) }),
  };
}

/** The bodies named at the end of the block, or else those that are the clause's subject. */
function bodiesOf(statement: Statement, input: ExtractionInput): string[] {
  const { block, sentence } = statement;
  const labelled = bodiesIn(input.simplified.slice(block.start, block.end)).map((s) => ({
    start: s.start + block.start,
    end: s.end + block.start,
  }));
  const first = sentence.segments[0]?.clauses[0];
  const subject = [statement.clause, ...(first === undefined ? [] : [first])]
    .map((clause) =>
      subjectBodies(clause.words).map((s) => ({ start: s.start + clause.start, end: s.end + clause.start })),
    )
    .find((spans) => spans.length > 0);
  const spans = subject ?? labelled;
  return [...new Set(spans.map((s) => input.text.slice(s.start, s.end)))];
}
