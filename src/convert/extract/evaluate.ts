import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredIndicators } from './declared.ts';
import { extract } from './extract.ts';
import { goldCases } from './gold.ts';
import { type CaseScore, score } from './score.ts';
import { machineInput } from './machine.ts';
import { summary, type Summary, tables } from './summary.ts';

const HERE = import.meta.dirname;
const HALVES = ['dev', 'test', 'seeds'] as const;

/**
 * Measures extraction against the coded documents, the machine alone: no review is read. Prints precision, recall and
 * field accuracy for each half, and every miss with its sentence for the development half and the seeds. Of the test
 * half only sums are shown, so that no rule is ever tuned to it; `--misses` shows its misses as well.
 * `--json` prints the figures as JSON, `--write` puts them into evaluation.json.
 */
function evaluate(flags: readonly string[]): void {
  const indicators = declaredIndicators(join(HERE, '../../../content/indicators'));
  const figures: Record<string, Summary> = {};
  for (const half of HALVES) {
    if (flags.some((f) => f.startsWith('--only=')) && !flags.includes(`--only=${half}`)) continue;
    const scores = goldCases(join(HERE, 'gold', half)).map((c) => {
      const input = machineInput(c, indicators);
      return score(c.name, input, extract(input), c.gold);
    });
    figures[half] = summary(scores);
    if (flags.includes('--json')) continue;
    if (half !== 'test' || flags.includes('--misses')) printMisses(half, scores);
    process.stdout.write(tables(half, figures[half]));
  }
  if (flags.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (flags.includes('--write')) writeFileSync(join(HERE, 'evaluation.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

function printMisses(half: string, scores: readonly CaseScore[]): void {
  for (const { name, misses } of scores) {
    for (const miss of misses) {
      process.stdout.write(`${half}/${name}: ${miss.what} ${miss.kind}: ${miss.words}\n    in: ${miss.sentence}\n`);
      if (miss.detail !== undefined) process.stdout.write(`    ${miss.detail}\n`);
    }
  }
}

if (process.argv[1] === import.meta.filename) evaluate(process.argv.slice(2));
