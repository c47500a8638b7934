import { describe, expect, it } from 'vitest';
import { FORMS } from '../convert/extract/dateform.ts';
import { SPAN_FORMS } from '../convert/extract/datespan.ts';
import { EDITIONS } from './edition.ts';
import { deadlineWords } from './rules.ts';

describe('deadlineWords', () => {
  for (const edition of EDITIONS) {
    it(`says in ${edition} how each way of writing a date settles a deadline`, () => {
      for (const { rule } of [...FORMS, ...SPAN_FORMS]) expect(deadlineWords(edition, rule), rule).not.toBe(rule);
      expect(deadlineWords(edition, 'year/from-header')).not.toContain('from-header');
    });
  }
});
