import type { Block } from '../../schema/document.ts';
import type { Span } from '../../schema/quote.ts';
import { bodyNames } from './body.ts';
import { cellsOf } from './cell.ts';
import type { ExtractionInput } from './extraction.ts';

/** What the other cells of a row say of its task: who answers for it, and the words of its term (Simplified). */
export interface TaskRow {
  readonly bodies: readonly Span[];
  readonly term: string;
}

/** A document whose rows of tasks have become paragraphs of their own. */
export interface Tasks {
  readonly blocks: readonly Block[];
  readonly tasks: ReadonlyMap<Block, TaskRow>;
}

type Column = 'task' | 'body' | 'term' | 'other';

/**
 * Reads tables of tasks that were flattened to lines: 序号 任务内容 责任单位 完成时限 / 1 新建口袋公园10座 市城管局 10月底. Each task cell
 * becomes a block of its own, so that a quote holds the task alone; its bodies and its term are those of the row.
 */
export function taskRows({ blocks, simplified }: Pick<ExtractionInput, 'blocks' | 'simplified'>): Tasks {
  const tasks = new Map<Block, TaskRow>();
  const read: Block[] = [];
  let columns: readonly Column[] | null = null;
  for (const block of blocks) {
    const words = simplified.slice(block.start, block.end);
    const cells = cellsOf(words);
    const header = cells.length >= FEWEST ? headerOf(cells.map((c) => c.words)) : null;
    if (header !== null) {
      columns = header;
      read.push(block);
      continue;
    }
    if (columns !== null && RULE.test(words)) continue;
    if (columns === null || cells.length !== columns.length) {
      columns = null;
      read.push(block);
      continue;
    }
    const at = (column: Column) => cells.filter((_, i) => columns?.[i] === column);
    const bodies = at('body').flatMap((c) => bodyNames(c.words, block.start + c.start));
    const term = at('term')
      .map((c) => c.words)
      .join('，');
    for (const { start, end } of at('task')) {
      const cell: Block = { ...block, start: block.start + start, end: block.start + end };
      tasks.set(cell, { bodies, term });
      read.push(cell);
    }
  }
  return { blocks: read, tasks };
}

const FEWEST = 3;
const RULE = /^[\s|:：—-]+$/;

const TASK =
  /^(?:重点|主要|具体|工作|年度|目标|建设|改革)*(?:任务|事项|措施|举措|内容|目标|目标任务|任务目标|工作内容|项目内容|建设内容|任务内容|工作要求)(?:及目标|和目标|及要求)?$/;
const BODY =
  /^(?:市级?|县级?|区级?)?(?:牵头|责任|配合|承办|主办|协办|实施|落实|主管|完成|参与)(?:责任|落实)?(?:单位|部门|主体|领导小组)(?:及责任人)?$/;
const TERM =
  /^(?:完成|时限|时间|整改|推进|办理|计划完成|预计完成)?(?:时限|时间|期限|节点|要求|进度要求|时间节点|完成时间|完成时限)(?:要求)?$/;

/** The columns of a header that names tasks and who does them or by when; or null. */
function headerOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map((cell): Column =>
    TASK.test(cell) ? 'task' : BODY.test(cell) ? 'body' : TERM.test(cell) ? 'term' : 'other',
  );
  const short = cells.every((cell) => cell.length <= LONGEST_HEAD);
  return short && columns.includes('task') && (columns.includes('body') || columns.includes('term')) ? columns : null;
}

const LONGEST_HEAD = 10;
