import { join } from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildPages } from '../command/pages.ts';
import { measuredOn, writeSection } from '../command/benchmarks.ts';
import { report } from '../command/stage.ts';
import { sourceDate } from '../command/today.ts';
import { picturesWanted } from '../site/pictures-wanted.ts';
import { finishSite } from '../offline/write.ts';
import { indexSite } from '../search/indexing.ts';
import { scaleSection } from './section.ts';
import { weigh } from './weigh.ts';
import { writeCorpus } from './write.ts';

/**
 * Builds the site of a large synthetic archive and says how long each step took, how much memory it needed and what the
 * heaviest page of each kind weighs; `--write` writes it into the page of benchmarks. Fails where a page is over its budget.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '200' },
    cities: { type: 'string', default: '337' },
    long: { type: 'string', default: '1' },
    seed: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
    figures: { type: 'string', default: 'by-kind' },
    pictures: { type: 'string', default: 'all' },
    until: { type: 'string', default: 'index' },
  },
});
const whole = (name: 'documents' | 'cities' | 'long' | 'seed'): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} ${values[name]}: expected a whole number.`);
  return value;
};

const FOLDER = '.cache/scale';
const dist = join(FOLDER, 'site');
const out = report((words) => process.stdout.write(words));
const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const pictures = picturesWanted(values.pictures);
const figures = z.enum(['by-kind', 'every-document']).parse(values.figures);

async function run(): Promise<boolean> {
  const [documents, cities, long, seed] = [whole('documents'), whole('cities'), whole('long'), whole('seed')];
  out.line(
    `load          ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  );
  const folders = await out.stage(
    'corpus',
    () => writeCorpus(FOLDER, { seed, documents, cities, long, figures }),
    () => `${documents} documents of ${cities} cities, ${long} long`,
  );
  const epoch = await sourceDate();
  if (epoch !== undefined) process.env['SOURCE_DATE_EPOCH'] = epoch;
  const begun = performance.now();
  const built = await out.stage(
    'build',
    () => buildPages({ base: '/', dist, pictures, archive: { ...folders, cache: `./${FOLDER}/astro` } }),
    ({ pages, peak, processor }) => `${pages} pages, ${mega(peak)}, ${processor.toFixed(0)} s of processor`,
  );
  const wall = (performance.now() - begun) / 1000;
  if (values.until !== 'build') {
    await out.stage(
      'index',
      () => indexSite(dist),
      (indexed) => `${indexed.pages} searchable`,
    );
  }
  if (values.until === 'all') {
    await finishSite({ dist, base: '/', site: undefined, scratch: join(FOLDER, 'scratch') }, out);
  }
  const weights = await weigh(dist);
  let good = true;
  for (const { kind, pages, bytes, heaviest, sent, budget } of weights) {
    const over = sent > budget;
    if (over) good = false;
    out.line(
      `${over ? 'OVER' : '    '} ${String(sent).padStart(7)} of ${String(budget).padStart(6)}  ${String(pages).padStart(6)} pages ${mega(bytes).padStart(9)}  ${kind.padEnd(34)} ${heaviest}`,
    );
  }
  if (values.write) {
    await writeSection('Scale', scaleSection({ documents, cities, pictures, wall, weights, ...built }, measuredOn()));
  }
  const { maxRSS } = process.resourceUsage();
  out.line(
    `after the build: peak ${mega(maxRSS * 1024)}; load ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  );
  return good;
}

try {
  if (!(await run())) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
