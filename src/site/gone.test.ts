import { expect, it } from 'vitest';
import { goneOf } from './gone.ts';

it('names the pledges of the register that are listed no more, and no other', () => {
  const entry = { document: '0bb4204f5232', words: '建成三座橋' };
  const entries = {
    '0bb4204f5232-p-00000001': { ...entry, gone: false },
    '0bb4204f5232-p-00000002': { ...entry, gone: true },
    // Gone when the register was written, listed again since: its page counts.
    '0bb4204f5232-p-00000003': { ...entry, gone: true },
  };
  expect(goneOf(entries, (id) => id.endsWith('3'))).toEqual([{ id: '0bb4204f5232-p-00000002', ...entry, gone: true }]);
});
