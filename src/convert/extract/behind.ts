import type { Block } from '../../schema/document.ts';
import { isBodyList } from './body.ts';
import { LIMIT_LINE } from './vocabulary/limits.ts';

/**
 * The lines right behind a paragraph that only say who answers for it and by when: 牵头单位：…, 责任单位：…, 完成时限：….
 * `words` gives the text (Simplified) of a block.
 */
export function linesBehind(block: Block, blocks: readonly Block[], words: (block: Block) => string): Block[] {
  const rest = blocks.slice(blocks.indexOf(block) + 1, blocks.indexOf(block) + 1 + MOST);
  const end = rest.findIndex((b) => !isBodyList(words(b)) && !LIMIT_LINE.test(words(b)));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Lines behind one paragraph; a longer list belongs to no single task. */
const MOST = 5;
