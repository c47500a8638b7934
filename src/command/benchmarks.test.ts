import { expect, test } from 'vitest';
import { withSection } from './benchmarks.ts';

const page = '# Benchmarks\n\nHow.\n\n## One\n\nold\n\n### Part\n\nold\n\n## Two\n\nkept\n';

test('a section is replaced whole, and the others stay', () => {
  expect(withSection(page, 'One', 'new\n')).toBe('# Benchmarks\n\nHow.\n\n## One\n\nnew\n\n## Two\n\nkept\n');
});

test('a section that is not there is added at the end', () => {
  expect(withSection(page, 'Three', 'new')).toBe(`${page}\n## Three\n\nnew\n`);
});
