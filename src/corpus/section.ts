import type { Pictures } from '../site/pictures-wanted.ts';
import type { Weight } from './weigh.ts';

/** What building a synthetic archive took; times in seconds, memory in bytes. */
export interface Scale {
  readonly documents: number;
  readonly cities: number;
  readonly pages: number;
  /** Which pages had a picture for shared links. */
  readonly pictures: Pictures;
  /** By the clock. */
  readonly wall: number;
  readonly processor: number;
  readonly peak: number;
  readonly weights: readonly Weight[];
}

const grouped = (value: number): string => value.toLocaleString('en-US');
const kilo = (bytes: number): string => (bytes / 1024).toFixed(1);

/** The section of the page of benchmarks: what the build took, and the heaviest page of each kind of page. */
export function scaleSection(scale: Scale, measured: string): string {
  const { documents, cities, pages, pictures, wall, processor, peak, weights } = scale;
  const rows = weights.map(
    ({ kind, pages: count, sent, budget }) =>
      `| \`${kind.replaceAll('|', '')}\` | ${grouped(count)} | ${kilo(sent)} | ${kilo(budget)} |`,
  );
  return `
\`npm run bench:scale -- --documents ${documents} --cities ${cities} --long 0${pictures === 'all' ? '' : ` --pictures ${pictures}`} --until build\`, a synthetic archive with as many figures as its kinds of document have. ${measured}

${grouped(pages)} pages in ${grouped(Math.round(wall))} s by the clock, ${grouped(Math.round(processor))} s of the processor, ${(peak / 1e9).toFixed(1)} GB of memory at the most.

The heaviest page of each kind, over all three editions, as it is sent (Brotli):

| kind of page | pages | heaviest (KB) | allowed (KB) |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
