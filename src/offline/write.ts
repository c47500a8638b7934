import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from '../hosting/compress.ts';
import { trimPolicies } from '../hosting/policy.ts';
import { sign } from '../hosting/minisign.ts';
import { listServed, rootOf, seal } from '../hosting/seal.ts';
import { writeHosting } from '../hosting/write.ts';
import type { Report } from '../command/stage.ts';
import { writeCopies } from './copy/write.ts';
import { readCorpus } from './corpus.ts';
import { writeBooks } from './epub/write.ts';
import { fillSizes } from './fill-sizes.ts';
import { writeSets } from './sets.ts';
import { writeWorker } from './write-worker.ts';

const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The day that dates the pages, as they say it: one that the archive itself gives where nothing else does. */
async function dateOf(dist: string): Promise<string> {
  const date = /<time datetime="(\d{4}-\d{2}-\d{2})"/.exec(
    await readFile(join(dist, 'integrity/index.html'), 'utf8'),
  )?.[1];
  if (date === undefined) throw new Error('The page about integrity does not say the date of the build.');
  return date;
}

/**
 * Everything that comes after the pages and their index, in the order that each needs: copies and books, what hosts
 * read, what can be saved, the worker, the root hash, compressed files, and the list of all last.
 */
export async function finishSite(
  options: {
    /** The built and indexed site. */
    readonly dist: string;
    readonly base: string;
    readonly site: string | undefined;
    readonly scratch: string;
  },
  report: Report,
): Promise<void> {
  const { dist } = options;
  const date = await dateOf(dist);
  const corpus = await readCorpus(dist, date);
  await trimPolicies(dist);
  const copies = await report.stage(
    'copies',
    () => writeCopies({ ...options, date }),
    (made) => `${made.copies} copies to carry, ${mega(made.bytes)}`,
  );
  for (const edition of copies.absent) report.line(`  the edition ${edition} is too large for a zip file`);
  await report.stage(
    'books',
    () => writeBooks(dist, corpus),
    (made) => `${made.books} books, ${mega(made.bytes)}`,
  );
  await fillSizes(dist);
  await report.stage(
    'hosting',
    () => writeHosting({ ...options, today: new Date(`${date}T00:00:00Z`) }),
    (made) => `${made.files} files, ${made.listed} pages in sitemaps`,
  );
  await report.stage(
    'offline',
    async () => {
      const { sets, search } = await writeSets(dist, corpus);
      return { sets, ...(await writeWorker(dist, search, await rootOf(dist))) };
    },
    (made) => `${made.sets} sets to save, worker keeps ${made.kept} files, ${mega(made.bytes)}`,
  );
  await report.stage(
    'seal',
    async () => {
      const sealed = await seal(dist);
      await sign(dist, `Yanxing ${date}`);
      return sealed;
    },
    (made) => `root ${made.root.slice(0, 16)}…, ${made.files} files`,
  );
  await report.stage(
    'compress',
    () => compress(dist),
    (made) => `${made.files} files, ${mega(made.before)} → ${mega(made.after)}`,
  );
  await report.stage(
    'sums',
    () => listServed(dist),
    (made) => `${made.files} files listed`,
  );
}
