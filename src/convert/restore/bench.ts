/** Prints what the restoration reaches on its corpora: `npm run bench:restore`. Exits 1 where an exact figure is missed. */
import { casesOf } from './corpus.ts';
import { negativeEdits, speed, syntheticFigures, wildFigures, type SyntheticFigures } from './figures.ts';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** The draw of damage that nothing was tuned on; another is named on the command line. */
const HELD_OUT = 7;

/** Prints what was reached on a mixture of synthetic pages; returns the lines that are wrong and not marked. */
function printed(name: string, figures: SyntheticFigures): readonly string[] {
  const { pages, characters, errors, uncertain, hant, hans, eaten, lines, exactLines, lengths, run } = figures;
  console.log(`${name}: ${pages} pages, ${characters} characters`);
  console.log(`  ${percent(characters - errors, characters)} right; ${uncertain} characters are marked as uncertain`);
  const all = hant.runs + hans.runs;
  const exact = hant.exact + hans.exact;
  console.log(
    `  garbled runs: ${exact} of ${all} exact, ${percent(exact, all)} (Traditional ${hant.exact} of ${hant.runs}, ` +
      `Simplified ${hans.exact} of ${hans.runs}; in ${eaten} a ? took a figure); by line ${exactLines} of ${lines}`,
  );
  const median = lengths[lengths.length >> 1] ?? 0;
  console.log(
    `  length of a run: ${median} characters at the median, ${lengths[Math.floor(lengths.length * 0.95)] ?? 0} at 95 %, ` +
      `${lengths.at(-1) ?? 0} the longest; ${run.toFixed(0)} ms of processor time each at the median`,
  );
  console.log(`  wrong and not marked as uncertain: ${figures.wrongCertain.length}`);
  for (const line of figures.wrongCertain) console.log(`    ${line}`);
  return figures.wrongCertain;
}

const wild = wildFigures();
console.log(`seeds: ${wild.errors} errors in ${wild.characters} characters of ${wild.seeds} seeds`);
console.log(`garbled runs of the seeds: ${wild.runs} read, ${wild.byReplay} proved by replay`);

const round = Number(process.argv[2] ?? HELD_OUT);
const wrongCertain = [
  ...printed('synthetic, calibrated on the seeds', syntheticFigures('calibrated')),
  ...printed('synthetic, harsh', syntheticFigures('harsh')),
  ...printed(`held out: calibrated, draw ${round}`, syntheticFigures('calibrated', round)),
];

const negative = negativeEdits();
console.log(`negative: ${negative.length} edits in ${casesOf('negative').length} undamaged texts`);
for (const edit of negative) console.log(`  ${edit}`);

for (const { name, input, expected } of casesOf('wild').filter((one) => one.name === '001')) {
  console.log(
    `clean text: ${speed(expected).toFixed(1)} MB/s; glossed text: ${speed(input).toFixed(1)} MB/s (seed ${name})`,
  );
}

if (wild.errors > 0 || wild.runs !== 13 || wild.byReplay < 12 || negative.length > 0 || wrongCertain.length > 0) {
  process.exitCode = 1;
}
