import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';

/** The elements the emitter puts into a body, each with its attributes; nothing else may be found there. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  Quoted: ['ids', 'starts'],
  Repaired: ['n'],
  Uncertain: [],
  p: [],
};

/** Ids, numbers and blanks: no character that could leave an attribute. */
const VALUE = /^[0-9a-z -]+$/;

function fault(node: Nodes): string | undefined {
  switch (node.type) {
    case 'root':
    case 'paragraph':
    case 'heading':
      break;
    case 'text':
      return undefined;
    case 'mdxJsxTextElement': {
      const known = ELEMENTS[node.name ?? ''];
      if (known === undefined) return `an element <${node.name ?? ''}>`;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
          return `an expression in <${node.name}>`;
        if (!known.includes(attribute.name) || !VALUE.test(attribute.value))
          return `an attribute ${attribute.name} in <${node.name}>`;
      }
      break;
    }
    default:
      return `a node ${node.type}`;
  }
  for (const child of node.children) {
    const found = fault(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Reads a written body again, as MDX does. Returns why it may not stand: it holds something that the emitter did not
 * put there, or its plain text is not `text`; undefined when it may.
 */
export function refusal(body: string, text: string): string | undefined {
  let tree;
  try {
    tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    return `it cannot be parsed as MDX: ${error instanceof Error ? error.message : String(error)}`;
  }
  const found = fault(tree);
  if (found !== undefined) return `it would hold ${found}`;
  const read = tree.children.map((child) => toString(child)).join('\n');
  if (read === text) return undefined;
  let at = 0;
  while (read[at] === text[at]) at += 1;
  return `its text would differ from the restored text at offset ${at}: ${JSON.stringify(read.slice(at, at + 20))} for ${JSON.stringify(text.slice(at, at + 20))}`;
}
