import { describe, expect, it } from 'vitest';
import { readArguments } from './usage.ts';

describe('the command line', () => {
  it('has defaults', () => {
    expect(readArguments([])).toEqual({
      register: false,
      check: false,
      json: false,
      quiet: false,
      maxBytes: 4_194_304,
    });
  });
  it('reads folders, whatever their names', () => {
    expect(
      readArguments(['--seeds', '原 件', '--content=-x', '--data', 'd', '--no-reviews', '--max-bytes', '10']),
    ).toEqual({
      seeds: '原 件',
      content: '-x',
      data: 'd',
      reviews: null,
      register: false,
      check: false,
      json: false,
      quiet: false,
      maxBytes: 10,
    });
  });
  it('asks for help', () => expect(readArguments(['--help'])).toBeNull());
  it.each([
    [['--unknown'], '--unknown'],
    [['seeds'], 'seeds'],
    [['--max-bytes', 'many'], '--max-bytes'],
    [['--max-bytes', '0'], '--max-bytes'],
    [['--check', '--data', 'd'], '--check'],
    [['--reviews', 'r', '--no-reviews'], '--reviews'],
    [['--seeds', ''], '--seeds'],
  ])('refuses %j', (args, word) => expect(readArguments(args)).toContain(word));
});
