import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharePicture } from '../charts/picture.ts';
import { measuredOn, writeSection } from '../command/benchmarks.ts';
import { syntheticDocuments } from '../corpus/documents.ts';
import { cityRecords } from '../gazetteer/cities.ts';
import { pictureCache } from './picture-cache.ts';
import { drawnPng } from './picture-png.ts';

/** What the pictures for shared links cost, drawn and kept; `--write` writes it into the page of benchmarks. */
const MOST = 400;
/** As many pages as the build makes at once. */
const WIDTH = 4;

interface Round {
  readonly wall: number;
  readonly processor: number;
  readonly bytes: number;
}

/** Milliseconds and bytes of one picture, on average. */
async function round(svgs: readonly string[], draw: (svg: string) => Promise<Buffer>): Promise<Round> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const sizes: number[] = [];
  const waiting = svgs.values();
  const lane = async (): Promise<void> => {
    for (const svg of waiting) sizes.push((await draw(svg)).length);
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  const { user, system } = process.cpuUsage(used);
  return {
    wall: (performance.now() - begun) / svgs.length,
    processor: (user + system) / 1000 / svgs.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0) / svgs.length,
  };
}

const cities = cityRecords().filter((city) => city.level === 'prefecture');
const svgs = [...syntheticDocuments({ seed: 7, documents: 60, cities })]
  .flatMap(({ entry: { title, pledges } }) =>
    pledges.map(({ quote }) => sharePicture({ heading: '承诺', quote: `“${quote.exact}”`, source: title ?? '' })),
  )
  .slice(0, MOST);
const folder = await mkdtemp(join(tmpdir(), 'yanxing-pictures-'));
try {
  const drawn = await round(svgs, pictureCache(folder, drawnPng));
  const kept = await round(svgs, pictureCache(folder, drawnPng));
  const row = (name: string, { wall, processor }: Round): string =>
    `| ${name} | ${wall.toFixed(1)} | ${processor.toFixed(1)} |`;
  const body = `
\`npm run bench:pictures\`, the pictures of ${svgs.length} pledges of synthetic documents, ${WIDTH} at once. ${measuredOn()}

| one picture | by the clock (ms) | of the processor (ms) |
| --- | ---: | ---: |
${row('drawn', drawn)}
${row('kept from the last build', kept)}

${(drawn.bytes / 1024).toFixed(1)} KB each. A hundred thousand take ${((drawn.wall * 100) / 60).toFixed(0)} minutes to draw once and ${((kept.wall * 100) / 60).toFixed(1)} to take again, and ${((drawn.bytes * 1e5) / 1e9).toFixed(1)} GB; \`npm run build -- --pictures documents\` leaves out those of pledges and comparisons, \`--pictures none\` all.
`;
  process.stdout.write(body);
  if (process.argv.includes('--write')) await writeSection('Pictures for shared links', body);
} finally {
  await rm(folder, { recursive: true, force: true });
}
