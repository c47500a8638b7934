import { describe, expect, it } from 'vitest';
import { casesOf, updateGolden } from './corpus.ts';
import { repair } from './repair.ts';
import { invert, replay } from './replay.ts';
import { restore } from './restore.ts';

/** A page with a dozen garbled runs takes a second or two where the machine is shared. */
const PATIENCE = 60_000;

/** Edits as they are kept in a case: one a line, so that a change of one is a change of one line. */
function listed(edits: readonly object[]): string {
  return `[\n${edits.map((edit) => `  ${JSON.stringify(edit)}`).join(',\n')}\n]\n`;
}

describe('wild: the seeds, against a text that two readers proof-read apart', () => {
  it.each(casesOf('wild').map((one) => [one.name, one] as const))(
    '%s',
    (name, { input, expected, file, files }) => {
      const { text, edits, uncertain } = restore(input);
      expect(text).toBe(expected);
      expect(repair(input).text).toBe(file('repaired.txt'));
      const golden = listed(edits);
      if (updateGolden('wild', name, 'edits.json', golden)) return;
      expect(files).toEqual(['edits.json', 'expected.txt', 'input.txt', 'repaired.txt']);
      expect(golden).toBe(file('edits.json'));
      expect(uncertain).toEqual([]);
      expect(replay(input, edits)).toBe(text);
      expect(invert(text, edits)).toBe(input);
      expect(restore(text).edits).toEqual([]);
    },
    PATIENCE,
  );
});

describe('elsewhere: damage that the seeds do not show, repaired where it can be proved and reported where it cannot', () => {
  it.each(casesOf('elsewhere').map((one) => [one.name, one] as const))(
    '%s',
    (_, { input, expected, file, files }) => {
      expect(files.filter((name) => name !== 'messages.txt')).toEqual(['expected.txt', 'input.txt']);
      const { text, edits, messages } = restore(input);
      expect(text).toBe(expected);
      expect(messages.map(({ rule }) => `${rule}\n`).join('')).toBe(file('messages.txt') ?? '');
      expect(replay(input, edits)).toBe(text);
      expect(invert(text, edits)).toBe(input);
      expect(restore(text).edits).toEqual([]);
    },
    PATIENCE,
  );
});

describe('negative: texts that were never damaged', () => {
  it.each(casesOf('negative').map((one) => [one.name, one] as const))(
    '%s',
    (_, { input, expected, files }) => {
      expect(files).toEqual(['expected.txt', 'input.txt']);
      const { text, edits, messages } = restore(input);
      expect(edits.filter(({ rule }) => rule !== 'whitespace' && rule !== 'furniture')).toEqual([]);
      expect(text).toBe(expected);
      expect(messages).toEqual([]);
    },
    PATIENCE,
  );
});

describe('known failures: what is still wrong, and must be moved when it is right', () => {
  it.each(casesOf('known-failure').map((one) => [one.name, one] as const))(
    '%s',
    (_, { input, expected, files }) => {
      expect(files).toEqual(['expected.txt', 'input.txt', 'why.md']);
      expect(restore(input).text).not.toBe(expected);
    },
    PATIENCE,
  );
});
