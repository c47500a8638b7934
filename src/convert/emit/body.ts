import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import { mdxToMarkdown, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Document } from '../../schema/document.ts';
import { marks, stretches, type Mark, type Stretch } from './spans.ts';

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}

/** Words with what is known of them alone: repaired, uncertain. */
function words(text: string, stretch: Stretch): PhrasingContent {
  const plain: PhrasingContent[] = text === '' ? [] : [{ type: 'text', value: text }];
  const inner = stretch.repaired === undefined ? plain : [element('Repaired', { n: stretch.repaired }, plain)];
  const [only] = stretch.uncertain ? [element('Uncertain', {}, inner)] : inner;
  return only ?? { type: 'text', value: '' };
}

/** One line of the text as phrasing content: quoted words outside, repaired and uncertain ones within. */
function phrasing(text: string, list: readonly Stretch[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let index = 0; index < list.length;) {
    const first = list[index];
    if (first === undefined) break;
    const key = first.quoted.join(' ');
    const group: Stretch[] = [];
    while (index < list.length) {
      const next = list[index];
      if (next === undefined || next.quoted.join(' ') !== key) break;
      group.push(next);
      index += 1;
    }
    const children = group.map((stretch) => words(text.slice(stretch.start, stretch.end), stretch));
    const starts = group.flatMap((stretch) => stretch.begins).join(' ');
    if (key === '') nodes.push(...children);
    else nodes.push(element('Quoted', { ids: key, ...(starts === '' ? {} : { starts }) }, children));
  }
  return nodes;
}

/** Marks by the block they touch; one mark may run over several blocks. */
function byBlock(blocks: readonly Block[], list: readonly Mark[]): readonly (readonly Mark[])[] {
  const found: Mark[][] = blocks.map(() => []);
  const sorted = [...list].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const mark of sorted) {
    while (first < blocks.length - 1 && (blocks[first]?.end ?? 0) < mark.start) first += 1;
    for (let index = first; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block === undefined || block.start > mark.end) break;
      const touches =
        mark.start === mark.end
          ? mark.start >= block.start && mark.start <= block.end
          : mark.start < block.end && mark.end > block.start;
      if (!touches) continue;
      found[index]?.push(mark);
      // A removal between two blocks belongs to the one it follows.
      if (mark.start === mark.end) break;
    }
  }
  return found;
}

function node(block: Block, children: PhrasingContent[]): Heading | Paragraph {
  if (block.kind === 'title') return { type: 'heading', depth: 1, children };
  if (block.kind === 'heading') {
    const depth = Math.min(6, Math.max(2, (block.level ?? 1) + 1)) as 2 | 3 | 4 | 5 | 6;
    return { type: 'heading', depth, children };
  }
  // MDX drops the paragraph around a line that is nothing but elements, so such a line brings its own.
  const bare = children.every((child) => child.type === 'mdxJsxTextElement');
  return { type: 'paragraph', children: bare ? [element('p', {}, children)] : children };
}

/** MDX that carries `text`, one block a line, with the document's marks. */
export function body(document: Document, text: string): string {
  const lists = byBlock(document.blocks, marks(document));
  const root: Root = {
    type: 'root',
    children: document.blocks.map((block, index) =>
      node(block, phrasing(text, stretches(block.start, block.end, lists[index] ?? []))),
    ),
  };
  return toMarkdown(root, {
    extensions: [mdxToMarkdown()],
    unsafe: [
      // A paragraph that begins with these words would be run as a module.
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
      // What other dialects read: strikethrough, tables, directives, mathematics, sub- and superscript, definitions.
      ...['~', '|', '^', '$'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
      { character: ':', before: '[:A-Za-z]', inConstruct: 'phrasing' },
      { character: ':', after: '[:A-Za-z]', inConstruct: 'phrasing' },
      { atBreak: true, character: ':' },
    ],
  });
}
