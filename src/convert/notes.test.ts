import { describe, expect, it } from 'vitest';
import { notesFrom } from './notes.ts';

describe('notes', () => {
  it('tell a reader what was found, once, and nothing of what concerns only an editor', () => {
    const rules = ['outline/no-date', 'outline/repost', 'outline/repost', 'outline/county', 'constructor'];
    expect(notesFrom(rules.map((rule) => ({ rule })))).toMatchObject([
      { 'zh-Hans': '本页系转载或来源不明，所标日期可能是转载日期。', en: expect.stringContaining('repost') },
      { 'zh-Hans': '本文由县级机关发布，归入其所属城市。', en: expect.stringContaining('county') },
    ]);
  });
});
