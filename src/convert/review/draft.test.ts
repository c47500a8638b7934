import { describe, expect, it } from 'vitest';
import { convert } from '../convert.ts';
import { memory } from '../effects-memory.ts';
import { flow } from '../emit/frontmatter.ts';
import { sha256 } from '../emit/identity.ts';
import type { Gold } from '../extract/gold.ts';
import { PLAIN } from '../stages.fixture.ts';
import type { Converted } from '../stages.ts';
import { draftDecisions } from './draft.ts';

const TEXT = '要点\n力争达到360家。力争建成园区。力争更好。\n完成380亿元。';
const ID = sha256(TEXT).slice(0, 12);

const gold: Gold = {
  document: { title: null, kind: 'plan' },
  pledges: [
    {
      exact: '力争达到360家',
      type: 'outcome',
      commitment: 'striving',
      theme: 'enterprises',
      tool: null,
      deadline: '2021',
      target: { indicator: '企业', comparator: '=', value: 360, unit: '家', measure: 'level', period: 'total' },
    },
    { exact: '建成园区', type: 'action', commitment: 'striving', theme: 'other', tool: null },
    { exact: '完成380亿元', type: 'outcome', commitment: 'firm', theme: 'industry', tool: null },
  ],
  results: [],
  milestones: [],
  instruments: [],
  excluded: [{ exact: '力争更好', reason: 'rhetoric' }],
  never: [],
};

function run(review?: string) {
  const made: Converted[] = [];
  const effects = memory({
    'seeds/a.txt': TEXT,
    ...(review === undefined ? {} : { [`content/reviews/${ID}.yaml`]: review }),
  });
  const { messages } = convert(effects, PLAIN, {
    seeds: 'seeds',
    content: 'content',
    reviews: 'content/reviews',
    check: false,
    maxBytes: 1000,
    own: false,
    register: false,
    indicators: [],
    each: (converted) => void made.push(converted),
  });
  return { document: made[0]?.document, messages };
}

const draft = () => {
  const { document } = run();
  if (document === undefined) throw new Error('the text converts');
  const decided = (exact: string) => (exact === '建成园区' ? 'a park is seen' : undefined);
  return draftDecisions(document, TEXT, gold, { agreed: 'both', unlisted: 'neither', decided }, []);
};

describe('a review drafted from resolved coding', () => {
  it('amends, accepts, refuses and adds in the order of the text', () => {
    expect(draft().map(({ decision, record, exact, reason }) => [decision, record, exact, reason])).toEqual([
      ['amend', 'pledge', '力争达到360家', 'both'],
      ['accept', 'pledge', '力争建成园区', 'a park is seen'],
      ['refuse', 'pledge', '力争更好', 'both'],
      ['add', 'pledge', '完成380亿元', 'both'],
    ]);
  });

  it('brings the record to what was coded, and is accepted as it stands', () => {
    const review = `document: ${flow(ID)}\neditor: editors\nrecords:\n${draft()
      .map((decision) => `  - ${flow(decision)}\n`)
      .join('')}`;
    const { document, messages } = run(review);
    expect(messages).toEqual([]);
    expect(document?.pledges).toMatchObject([
      {
        type: 'outcome',
        theme: 'enterprises',
        deadline: '2021',
        target: { value: 360, unit: '家', baseValue: 360, deadline: '2021' },
      },
      { type: 'action', review: { decision: 'accept' } },
      { type: 'outcome', theme: 'industry', rule: 'review' },
    ]);
    expect(document?.excluded).toMatchObject([{ reason: 'rhetoric', quote: { exact: '力争更好' } }]);
  });
});
