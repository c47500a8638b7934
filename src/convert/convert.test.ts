import { describe, expect, it } from 'vitest';
import { convert, type Options } from './convert.ts';
import { memory, type Memory } from './effects-memory.ts';
import { sha256 } from './emit/identity.ts';
import { memoIn } from './memo.ts';
import { PLAIN } from './stages.fixture.ts';
import type { Stages } from './stages.ts';

const A = '甲市工作要点\n力争全年达到360家。\n';
const B = '乙市工作要点\n力争全年完成80亿元。\n';
const C = '丙市工作要点\n力争三年建成十个园区。\n';
const idOf = (text: string) => sha256(text).slice(0, 12);
const entry = (text: string) => `content/documents/${idOf(text)}.mdx`;

function run(effects: Memory, options: Partial<Options> = {}, stages: Stages = PLAIN) {
  return convert(effects, stages, {
    seeds: 'seeds',
    content: 'content',
    reviews: 'content/reviews',
    check: false,
    maxBytes: 1000,
    own: false,
    register: false,
    indicators: [],
    ...options,
  });
}

const rules = (conversion: ReturnType<typeof run>) => conversion.messages.map(({ rule, file }) => `${rule} ${file}`);
const contents = (effects: Memory) =>
  [...effects.files.keys()].filter((path) => path.startsWith('content/')).map((path) => [path, effects.text(path)]);

describe('seeds to entries', () => {
  it('writes one entry a seed, named by its bytes', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B, 'seeds/note.md': 'x' });
    const { rows, messages } = run(effects);
    expect(messages).toEqual([]);
    expect(rows.map(({ seed, outcome, records }) => [seed, outcome, records.pledges])).toEqual([
      ['a.txt', 'written', 1],
      ['b.txt', 'written', 1],
    ]);
    expect(effects.text(entry(A))).toContain('力争全年达到360家');
    expect(effects.files.size).toBe(5);
  });

  it('takes a name in capitals', () => {
    expect(run(memory({ 'seeds/UP.TXT': A })).rows.map(({ seed }) => seed)).toEqual(['UP.TXT']);
  });

  it('gives the same bytes in any order of files, and writes nothing twice', () => {
    const one = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B, 'seeds/c.txt': C });
    const other = memory({ 'seeds/c.txt': C, 'seeds/b.txt': B, 'seeds/a.txt': A });
    run(one);
    run(other);
    expect(contents(one).sort()).toEqual(contents(other).sort());
    const before = one.journal.length;
    expect(run(one).rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(one.journal).toHaveLength(before);
  });

  it.each(['a b.txt', `a"b'.txt`, '..a..txt', '原件 一.txt', 'a\nb.txt', 'a\\b.txt', '$(x).txt', '-a.txt', '*.txt'])(
    'takes a seed named %j',
    (name) => {
      const effects = memory({ [`seeds/${name}`]: A });
      expect(run(effects).messages).toEqual([]);
      expect(effects.text(entry(A))).toContain(JSON.stringify(name));
    },
  );

  it('removes entries whose seed is gone, and nothing else', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B, 'content/documents/README.md': 'x' });
    run(effects);
    effects.files.delete('seeds/b.txt');
    expect(run(effects).removed).toEqual([idOf(B)]);
    expect(effects.text(entry(B))).toBeUndefined();
    expect(effects.text('content/documents/README.md')).toBe('x');
  });

  it('replaces the entry of a seed whose bytes changed', () => {
    const effects = memory({ 'seeds/a.txt': A });
    run(effects);
    effects.files.set('seeds/a.txt', new TextEncoder().encode(B));
    run(effects);
    expect([effects.text(entry(A)), effects.text(entry(B))?.length]).toEqual([undefined, expect.any(Number)]);
  });
});

describe('bad input: a message, the others convert, earlier entries stay', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
  const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['an empty file', '', 'read/empty'],
    ['a binary', png, 'read/binary'],
    ['an undecodable one', Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5), 'read/undecidable'],
    ['a large file', new Uint8Array(50_000), 'read/too-large'],
    ['the same bytes again', A, 'duplicate/bytes'],
    ['the same text again', A.replaceAll('\n', '\r\n'), 'duplicate/text'],
  ];
  it.each(bad)('%s', (_, content, rule) => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/z.txt': content });
    const { rows, messages } = run(effects);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ rule, hint: expect.any(String), reason: expect.any(String) }),
    ]);
    expect(rows).toHaveLength(1);
    expect(contents(effects)).toHaveLength(1);
  });

  it('does not read a file that is too large', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/z.txt': new Uint8Array(50_000) });
    effects.fail = (operation, path) => (operation === 'read' && path === 'seeds/z.txt' ? 'EIO' : undefined);
    expect(rules(run(effects))).toEqual(['read/too-large z.txt']);
  });

  it.each(['link', 'folder', 'other'] as const)('a %s named x.txt', (kind) => {
    const effects = memory({ 'seeds/a.txt': A });
    effects.special.set('seeds/x.txt', kind);
    expect(rules(run(effects))).toEqual(['read/no-file x.txt']);
    expect(contents(effects)).toHaveLength(1);
  });

  it('a page of furniture only', () => {
    const stages: Stages = {
      ...PLAIN,
      restore: (text, given) => PLAIN.restore(text === B ? '' : text, given),
    };
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    expect(rules(run(effects, {}, stages))).toEqual(['restore/nothing b.txt']);
  });

  it('the twin with the first hash wins, whatever the names', () => {
    const twin = A.replaceAll('\n', '\r\n');
    const [winner] = [A, twin].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));
    for (const names of [
      ['a.txt', 'b.txt'],
      ['b.txt', 'a.txt'],
    ] as const) {
      const effects = memory({ [`seeds/${names[0]}`]: A, [`seeds/${names[1]}`]: twin });
      run(effects);
      expect(contents(effects).map(([path]) => path)).toEqual([entry(winner ?? '')]);
    }
  });

  it('a folder of seeds that does not exist or is empty removes nothing', () => {
    const effects = memory({ 'seeds/a.txt': A });
    run(effects);
    expect(rules(run(effects, { seeds: 'elsewhere' }))).toEqual(['seeds/none elsewhere']);
    expect(contents(effects)).toHaveLength(1);
  });

  it('a folder of seeds that cannot be listed', () => {
    const effects = memory({ 'seeds/a.txt': A });
    effects.fail = (operation) => (operation === 'list' ? 'ENOTDIR' : undefined);
    expect(run(effects).messages).toMatchObject([
      { rule: 'seeds/none', reason: expect.stringContaining('not a folder') },
    ]);
  });

  it('a review that cannot be read', () => {
    const file = `content/reviews/${idOf(A)}.yaml`;
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B, [file]: '' });
    effects.fail = (operation, path) => (operation === 'read' && path === file ? 'EACCES' : undefined);
    expect(rules(run(effects))).toEqual(['review/unusable a.txt', `file/EACCES ${file}`]);
  });

  it('a folder without a seed removes nothing', () => {
    const effects = memory({ 'seeds/a.txt': A });
    run(effects);
    effects.files.set('seeds/readme.md', effects.files.get('seeds/a.txt') ?? new Uint8Array());
    effects.files.delete('seeds/a.txt');
    expect(rules(run(effects))).toEqual(['seeds/none seeds']);
    expect(contents(effects)).toHaveLength(1);
  });

  it('a seed that is renamed and meets a fault keeps its entry', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects);
    effects.files.set('seeds/c.txt', effects.files.get('seeds/b.txt') ?? new Uint8Array());
    effects.files.delete('seeds/b.txt');
    const broken: Stages = {
      ...PLAIN,
      restore: (text, given) => {
        if (text === B) throw new Error('out of order');
        return PLAIN.restore(text, given);
      },
    };
    expect(rules(run(effects, {}, broken))).toEqual(['fault/restore c.txt']);
    expect(effects.text(entry(B))).toBeDefined();
  });

  it('a seed that cannot be read any more keeps its entry', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects);
    effects.fail = (operation, path) => (operation === 'read' && path === 'seeds/b.txt' ? 'EACCES' : undefined);
    const { messages, removed } = run(effects);
    expect(messages).toMatchObject([{ rule: 'file/EACCES', file: 'b.txt' }]);
    expect(removed).toEqual([]);
    expect(effects.text(entry(B))).toBeDefined();
  });

  it('a seed that is broken now keeps the entry of its earlier bytes', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects);
    effects.files.set('seeds/b.txt', new Uint8Array());
    expect(rules(run(effects))).toEqual(['read/empty b.txt']);
    expect(effects.text(entry(B))).toBeDefined();
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('a write that fails with %s', (code) => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects);
    effects.files.set('seeds/c.txt', new TextEncoder().encode(C));
    effects.fail = (operation) => (operation === 'write' ? code : undefined);
    const { messages } = run(effects);
    expect(messages).toMatchObject([
      { rule: `file/${code}`, file: 'c.txt', severity: 'error', hint: expect.any(String) },
    ]);
    expect(contents(effects)).toHaveLength(2);
  });

  it('a program fault in one stage', () => {
    for (const name of ['restore', 'toSimplified', 'outline', 'extract'] as const) {
      const broken: Stages = {
        ...PLAIN,
        [name]: (input: string | { readonly text: string }, given: never) => {
          const text = typeof input === 'string' ? input : input.text;
          if (text.includes('乙')) throw new TypeError('x is not a function');
          return (PLAIN[name] as (...args: unknown[]) => unknown)(input, given);
        },
      };
      const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
      const { messages } = run(effects, {}, broken);
      const stage = name === 'toSimplified' ? 'simplify' : name;
      expect(messages).toMatchObject([{ rule: `fault/${stage}`, file: 'b.txt' }]);
      expect(messages[0]?.reason).toContain('x is not a function');
      expect(contents(effects)).toHaveLength(1);
    }
  });

  it('a record that does not quote the text', () => {
    const stages: Stages = {
      ...PLAIN,
      extract: (input) => {
        const found = PLAIN.extract(input);
        return { ...found, pledges: found.pledges.map((p) => ({ ...p, quote: { ...p.quote, start: 0, end: 2 } })) };
      },
    };
    expect(rules(run(memory({ 'seeds/a.txt': A }), {}, stages))).toEqual(['fault/entry a.txt']);
  });

  it('an interrupted run leaves whole entries; the next one completes and cleans up', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B, 'seeds/c.txt': C });
    let writes = 0;
    effects.fail = (operation) => {
      if (operation === 'write' && (writes += 1) === 2) throw new Error('the power went');
      return undefined;
    };
    expect(() => run(effects)).toThrow('the power went');
    effects.files.set(`content/documents/.${idOf(B)}.mdx.1.tmp`, new Uint8Array());
    expect(contents(effects)).toHaveLength(2);
    effects.fail = () => undefined;
    const { rows } = run(effects);
    expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['unchanged', 'written', 'written']);
    expect(contents(effects)).toHaveLength(3);
  });
});

describe('a memo', () => {
  const cache = 'cache/convert.json';
  const counting = (): { stages: Stages; count: () => number } => {
    let restored = 0;
    const restore: Stages['restore'] = (text, given) => {
      restored += 1;
      return PLAIN.restore(text, given);
    };
    return { stages: { ...PLAIN, restore }, count: () => restored };
  };
  function twice(change: (effects: Memory) => void, second = '1') {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    const { stages, count } = counting();
    const once = (label: string) => {
      const memo = memoIn(effects, cache, label);
      const conversion = run(effects, { memo }, stages);
      memo.save();
      return conversion;
    };
    once('1');
    change(effects);
    const before = count();
    return { conversion: once(second), made: count() - before, effects };
  }

  it('makes nothing twice', () => {
    const { conversion, made } = twice(() => undefined);
    expect(made).toBe(0);
    expect(conversion.rows.map(({ outcome, records }) => [outcome, records.pledges])).toEqual([
      ['unchanged', 1],
      ['unchanged', 1],
    ]);
  });
  it.each([
    ['the seed', (effects: Memory) => effects.write('seeds/b.txt', C), 1],
    ['its name', (effects: Memory) => (effects.write('seeds/c.txt', B), effects.remove('seeds/b.txt')), 1],
    [
      'its review',
      (effects: Memory) => effects.write(`content/reviews/${idOf(B)}.yaml`, `document: ${idOf(B)}\neditor: x\n`),
      1,
    ],
    ['its entry', (effects: Memory) => effects.write(entry(B), 'x'), 1],
    ['the memo itself', (effects: Memory) => effects.write(cache, '{'), 2],
  ])('makes again what depends on %s', (_, change, expected) => expect(twice(change).made).toBe(expected));
  it('is of one version of the converter', () => expect(twice(() => undefined, '2').made).toBe(2));
  it('does not mind that it cannot be written', () => {
    const { made } = twice((effects) => {
      effects.fail = (operation, path) => (operation === 'write' && path === cache ? 'ENOSPC' : undefined);
    });
    expect(made).toBe(0);
  });
});

describe('a check', () => {
  it('passes on what a conversion wrote, and writes nothing', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects);
    effects.journal.length = 0;
    expect(run(effects, { check: true }).messages).toEqual([]);
    expect(effects.journal).toEqual([]);
  });

  it('names differing, missing and extra entries, and changes none', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects);
    effects.files.set(entry(A), new TextEncoder().encode(`${effects.text(entry(A))} `));
    effects.files.delete(entry(B));
    effects.files.set(entry(C), new TextEncoder().encode('x'));
    effects.files.set('content/documents/other.mdx', new TextEncoder().encode('x'));
    effects.journal.length = 0;
    const { messages } = run(effects, { check: true });
    expect(messages.map(({ file, rule, reason }) => [file, rule, reason]).sort()).toEqual(
      [
        [entry(A), 'check/differs', 'the entry of a.txt differs'],
        [entry(B), 'check/differs', 'the entry of b.txt is missing'],
        [entry(C), 'check/differs', 'has no seed any more'],
        ['content/documents/other.mdx', 'check/differs', 'is no entry of the converter'],
      ].sort(),
    );
    expect(effects.journal).toEqual([]);
  });
});

describe('the register of addresses', () => {
  const register = (effects: Memory): Record<string, { gone: boolean }> =>
    JSON.parse(effects.text('content/register.json') ?? '{}');

  it('keeps every pledge id ever published', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects, { register: true });
    const ids = Object.keys(register(effects));
    expect(ids).toHaveLength(2);
    effects.files.delete('seeds/b.txt');
    run(effects, { register: true });
    expect(Object.keys(register(effects))).toEqual(ids);
    expect(Object.entries(register(effects)).filter(([, { gone }]) => gone)).toMatchObject([
      [expect.stringContaining(idOf(B)), { document: idOf(B), words: '力争全年完成80亿元' }],
    ]);
    effects.files.set('seeds/b.txt', new TextEncoder().encode(B));
    run(effects, { register: true });
    expect(Object.values(register(effects)).some(({ gone }) => gone)).toBe(false);
  });

  it('does not call gone what this run could not read', () => {
    const effects = memory({ 'seeds/a.txt': A, 'seeds/b.txt': B });
    run(effects, { register: true });
    effects.fail = (operation, path) => (operation === 'read' && path === 'seeds/b.txt' ? 'EIO' : undefined);
    run(effects, { register: true });
    expect(Object.values(register(effects)).some(({ gone }) => gone)).toBe(false);
  });

  it('is compared in a check, and never overwritten when broken', () => {
    const effects = memory({ 'seeds/a.txt': A });
    run(effects);
    expect(rules(run(effects, { register: true, check: true }))).toEqual(['check/differs content/register.json']);
    effects.files.set('content/register.json', new TextEncoder().encode('{'));
    expect(rules(run(effects, { register: true }))).toEqual(['register/invalid content/register.json']);
    expect(effects.text('content/register.json')).toBe('{');
  });
});

describe('reviews', () => {
  const review = (body: string) => `document: ${idOf(A)}\neditor: editors\n${body}`;
  const withReview = (body: string, name = idOf(A)) =>
    memory({ 'seeds/a.txt': A, 'seeds/b.txt': B, [`content/reviews/${name}.yaml`]: review(body) });

  it('are applied, and switched off by null', () => {
    const body =
      'records:\n  - { decision: refuse, record: pledge, exact: 力争全年达到360家, reason: 无主体, as: rhetoric }\n';
    const effects = withReview(body);
    expect(run(effects).rows[0]?.records).toMatchObject({ pledges: 0, excluded: 1 });
    expect(run(effects, { reviews: null }).rows[0]?.records).toMatchObject({ pledges: 1, excluded: 0 });
  });

  it('that are stale fail with the file, the words and what to do, and leave the earlier entry', () => {
    const effects = withReview('');
    run(effects);
    const earlier = effects.text(entry(A));
    effects.files.set(
      `content/reviews/${idOf(A)}.yaml`,
      new TextEncoder().encode(
        review('records:\n  - { decision: accept, record: pledge, exact: 力争明年, reason: 明确 }\n'),
      ),
    );
    const { messages, rows } = run(effects);
    expect(messages).toMatchObject([
      { severity: 'error', rule: 'review/stale', file: `content/reviews/${idOf(A)}.yaml` },
    ]);
    expect(messages[0]?.reason).toContain('力争明年');
    expect(messages[0]?.hint).toMatch(/remove the decision/);
    expect(rows).toHaveLength(1);
    expect(effects.text(entry(A))).toBe(earlier);
  });

  it.each([
    ['no YAML', 'records: [', 'review/invalid'],
    ['an unknown key', 'facs: []', 'review/invalid'],
    [
      'an unknown decision',
      'records:\n  - { decision: drop, record: pledge, exact: x, reason: y }\n',
      'review/invalid',
    ],
  ])('that are no reviews: %s', (_, body, rule) => {
    const { messages, rows } = run(withReview(body));
    expect(messages.map((message) => message.rule)).toContain(rule);
    expect(messages.find((message) => message.rule === rule)?.place?.line).toBeGreaterThan(0);
    expect(rows.map(({ seed }) => seed)).toEqual(['b.txt']);
  });

  it('of no seed are an error in the project’s own folder alone', () => {
    const effects = memory({
      'seeds/a.txt': A,
      [`content/reviews/${idOf(C)}.yaml`]: `document: ${idOf(C)}\neditor: editors\n`,
    });
    expect(run(effects).messages).toEqual([]);
    expect(rules(run(effects, { own: true }))).toEqual([`review/stale content/reviews/${idOf(C)}.yaml`]);
  });

  it('of another name than their document are refused', () => {
    expect(rules(run(withReview('', idOf(B))))).toContain(`review/invalid content/reviews/${idOf(B)}.yaml`);
  });

  it('set facts, which show as inferred', () => {
    const effects = withReview('facts:\n  - { set: city, value: jingmen, reason: 荆门市政府网 }\n');
    expect(run(effects).rows[0]).toMatchObject({ city: 'jingmen' });
    expect(effects.text(entry(A))).toContain('field: "city", value: "jingmen", reason: "荆门市政府网", by: "editors"');
  });

  it.each([
    '{ set: city, value: atlantis, reason: x }',
    '{ set: published, value: 10/26, reason: x }',
    '{ set: kind, value: rumour, reason: x }',
  ])('refuse the fact %s', (fact) =>
    expect(run(withReview(`facts:\n  - ${fact}\n`)).messages).toMatchObject([{ rule: 'review/invalid' }]),
  );
});
