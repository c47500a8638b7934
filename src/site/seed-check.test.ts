import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkSeed, type SeedProof, type Step } from './seed-check.ts';

const seed = '創(chuàng)新達到360家';
const bytes = new TextEncoder().encode(seed);
const proof: SeedProof = {
  sha256: createHash('sha256').update(bytes).digest('hex'),
  encoding: 'utf-8',
  edits: [[1, 9, '(chuàng)', '']],
  text: '創新達到360家',
  quotes: [['p', 2, 8, '達到360家'.slice(0, 6)]],
};

async function run(copy: Uint8Array<ArrayBuffer>) {
  const steps: Partial<Record<Step, boolean>> = {};
  const good = await checkSeed(copy.buffer, proof, (step, passed) => {
    steps[step] = passed;
  });
  return { good, steps };
}

it('passes the seed that the text was made from', async () => {
  expect(await run(bytes)).toEqual({
    good: true,
    steps: { hash: true, decode: true, originals: true, replay: true, quotes: true },
  });
});

it('fails a copy with one figure changed, at the hash, the text and the quotation', async () => {
  const { good, steps } = await run(new TextEncoder().encode(seed.replace('360', '380')));
  expect(good).toBe(false);
  expect(steps).toEqual({ hash: false, decode: true, originals: true, replay: false, quotes: false });
});

it('fails bytes that are no text', async () => {
  const { good, steps } = await run(Uint8Array.from([0xff, 0xfe, 0x00, 0x80]));
  expect(good).toBe(false);
  expect(steps.decode).toBe(false);
});
