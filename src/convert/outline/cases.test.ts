import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../script/simplified.ts';
import { outline } from './outline.ts';
import type { Outlined } from './outlined.ts';

const folder = new URL('cases/', import.meta.url);

/** The facts as they are; blocks by kind, sections by their lines, messages by rule: what a reader can check by eye. */
function readable(text: string, outlined: Outlined): unknown {
  const { blocks, sections, messages, inferred, ...facts } = outlined;
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  return {
    ...facts,
    inferred: inferred.map(({ field, value, by }) => `${field} ${value} ${by}`),
    messages: messages.map(({ severity, rule }) => `${severity} ${rule}`),
    blocks: blocks.map(({ kind, level }) => (level === undefined ? kind : `${kind} ${String(level)}`)),
    sections: sections.map(
      ({ level, heading, start, end }) =>
        `${String(level)} ${heading} (${String(lineAt(start))}–${String(lineAt(end))})`,
    ),
  };
}

describe.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const text = read('input.txt').replace(/\n$/, '');
  const outlined = outline({ text, simplified: toSimplified(text) });

  it('is outlined as expected', () => {
    expect(readable(text, outlined)).toEqual(JSON.parse(read('expected.json')));
  });

  it('has a block for every line', () => {
    const lines = outlined.blocks.map(({ start, end }) => text.slice(start, end));
    expect(lines.join('\n')).toBe(text);
  });

  it('has sections that begin with a line and end with one', () => {
    for (const { start, end, heading } of outlined.sections) {
      expect(text.slice(start, start + heading.length)).toBe(heading);
      expect(start === 0 || text[start - 1] === '\n').toBe(true);
      expect(end === text.length || text[end] === '\n').toBe(true);
      expect(end).toBeGreaterThanOrEqual(start + heading.length);
    }
  });
});
