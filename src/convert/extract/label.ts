import type { Statement } from './statement.ts';

const LONGEST = 14;
const NUMBER = /^[ 　]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[①-⑳])/;
/** A goal or what is done towards it, with no word of what it counts. */
const COUNTS_ONLY =
  /^(?:年度|全年|年初|省定|市定)?(?:目标|任务|计划)|^(?:截至[^，]{0,10})?(?:目前)?(?:已|累计|共|实际)*(?:完成|开工|建成|完工|竣工|办结|整改)\d|完成率\d/;

/** 1.城镇新增就业。年度目标10.5万人，…: the name at the head of an item, which counts what the item tells; or null. */
export function labelOf({ clause, sentence, block, quantities }: Statement): string | null {
  const first = sentence.start === block.start && sentence.end < block.end - 1;
  const alone = sentence.segments.length === 1 && sentence.segments[0]?.clauses.length === 1;
  if (!first || !alone || quantities.length > 0 || !NUMBER.test(sentence.words)) return null;
  return clause.words.length <= LONGEST ? clause.words : null;
}

/** Whether a clause leaves what it counts to the label of its item. */
export function countsOnly({ clause }: Statement): boolean {
  return COUNTS_ONLY.test(clause.words);
}
