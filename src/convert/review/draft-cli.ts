import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { resolution } from '../../schema/coding.ts';
import { review, type Review } from '../../schema/review.ts';
import { convert } from '../convert.ts';
import { disk } from '../effects-disk.ts';
import { memory } from '../effects-memory.ts';
import { flow } from '../emit/frontmatter.ts';
import { readEditors } from '../editors.ts';
import { goldCases } from '../extract/gold.ts';
import { ROOMS } from '../rooms.ts';
import type { Converted } from '../stages.ts';
import { draftDecisions } from './draft.ts';
import { AGREED, UNLISTED } from '../../schema/review.ts';

/**
 * Drafts content/reviews from the resolved coding of the seeds: what the machine makes of each seed, brought to what two
 * coders agreed on. Facts, repairs, notes and summaries that stand in a review stay as they are.
 */
const GOLD = 'src/convert/extract/gold/seeds';
const REVIEWS = 'content/reviews';

const { decisions } = resolution.parse(parse(readFileSync('content/coding/resolution.yaml', 'utf8')));

function reviewText({ document, editor, facts, repairs, records, notes, summary }: Review): string {
  const list = (name: string, items: readonly unknown[]): string =>
    items.length === 0 ? '' : `${name}:\n${items.map((item) => `  - ${flow(item)}\n`).join('')}`;
  return [
    `document: ${flow(document)}\neditor: ${flow(editor)}\n`,
    list('facts', facts),
    list('repairs', repairs),
    list('notes', notes),
    summary === undefined ? '' : `summary: ${flow(summary)}\n`,
    list('records', records),
  ].join('');
}

function earlier(document: string): Review {
  const path = join(REVIEWS, `${document}.yaml`);
  return existsSync(path)
    ? review.parse(parse(readFileSync(path, 'utf8')))
    : { document, editor: 'editors', facts: [], repairs: [], records: [], notes: [] };
}

const { indicators } = readEditors(disk, 'content');
const seeds = memory();
const cases = goldCases(GOLD);
for (const { name } of cases) seeds.files.set(`seeds/${name}.txt`, new Uint8Array(readFileSync(`seeds/${name}.txt`)));
// The facts and repairs of the reviews belong to what the decisions on records are drafted from.
const made: Converted[] = [];
const bare = memory();
for (const [path, bytes] of seeds.files) bare.files.set(path, bytes);
for (const { name } of disk.list(REVIEWS) ?? []) {
  const standing = earlier(basename(name, '.yaml'));
  bare.write(join(REVIEWS, name), reviewText({ ...standing, records: [] }));
}
const { messages } = convert(bare, ROOMS, {
  seeds: 'seeds',
  content: 'content',
  reviews: REVIEWS,
  check: false,
  maxBytes: 10_000_000,
  own: false,
  register: false,
  indicators,
  each: (converted) => void made.push(converted),
});
for (const { severity, file, reason } of messages)
  if (severity === 'error') process.stderr.write(`${file}: ${reason}\n`);

for (const { document, text } of made) {
  const stem = basename(document.seed.file, '.txt');
  const gold = cases.find(({ name }) => name === stem)?.gold;
  if (gold === undefined) continue;
  const decided = (exact: string): string | undefined =>
    decisions.find((d) => d.document === stem && (d.exact.includes(exact) || exact.includes(d.exact)))?.reason;
  const records = draftDecisions(document, text, gold, { agreed: AGREED, unlisted: UNLISTED, decided }, indicators);
  disk.write(join(REVIEWS, `${document.id}.yaml`), reviewText({ ...earlier(document.id), records: [...records] }));
  const count = (decision: string): number => records.filter((record) => record.decision === decision).length;
  process.stdout.write(
    `${document.id}  ${stem}  accept ${count('accept')}  amend ${count('amend')}  refuse ${count('refuse')}  add ${count('add')}\n`,
  );
}
