import type { Clause } from './clause.ts';
import { FOUND, PROMISED, REPORTED } from './vocabulary/columns.ts';

const label = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:\\d{4}年|今年|本年|全年|年度|年初|市级|项目|具体|主要|截至[^，：:]{2,8})*(?:${words.join('|')})$`);
const FUTURE = label(PROMISED);
const PAST = label(REPORTED);
const PROBLEM = label(FOUND);

/**
 * 目标任务：…。进展情况：…: what a label at the head of words makes of all that follows it in its paragraph, whatever the
 * document does elsewhere, 反馈问题：… being what others found; null where the clause is no label. `text` is the whole text with ASCII digits.
 */
export function columnOf({ words, end }: Clause, text: string): 'future' | 'past' | 'problem' | null {
  const closed = /^[】〕\]]?[：:]/.test(text.slice(end, end + 2));
  if (!closed) return null;
  const bare = words.replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[ 　]*[【〔[]?/, '');
  if (PROBLEM.test(bare)) return 'problem';
  if (FUTURE.test(bare)) return 'future';
  return PAST.test(bare) ? 'past' : null;
}
