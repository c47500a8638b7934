/** Prints what the restoration reaches on its corpora: `npm run bench:restore`. Exits 1 where an exact figure is missed. */
import { casesOf } from './corpus.ts';
import { negativeEdits, speed, syntheticFigures, wildFigures } from './figures.ts';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const wild = wildFigures();
console.log(`seeds: ${wild.errors} errors in ${wild.characters} characters of ${wild.seeds} seeds`);
console.log(`garbled runs of the seeds: ${wild.runs} read, ${wild.byReplay} proved by replay`);

const synthetic = syntheticFigures();
const right = synthetic.characters - synthetic.errors;
console.log(
  `synthetic: ${synthetic.pages} pages, ${synthetic.characters} characters, ${percent(right, synthetic.characters)} right`,
);
console.log(
  `lines with garbled runs: ${synthetic.exact} of ${synthetic.lines} exact, ${percent(synthetic.exact, synthetic.lines)}`,
);
console.log(`wrong and not marked as uncertain: ${synthetic.wrongCertain.length}`);
for (const line of synthetic.wrongCertain) console.log(`  ${line}`);
console.log(`a garbled run: ${synthetic.run.toFixed(0)} ms at the median`);

const negative = negativeEdits();
console.log(`negative: ${negative.length} edits in ${casesOf('negative').length} undamaged texts`);
for (const edit of negative) console.log(`  ${edit}`);

for (const { name, input, expected } of casesOf('wild').filter((one) => one.name === '001')) {
  console.log(
    `clean text: ${speed(expected).toFixed(1)} MB/s; glossed text: ${speed(input).toFixed(1)} MB/s (seed ${name})`,
  );
}

if (
  wild.errors > 0 ||
  wild.runs !== 13 ||
  wild.byReplay < 12 ||
  negative.length > 0 ||
  synthetic.wrongCertain.length > 0
) {
  process.exitCode = 1;
}
