import { spawn } from 'node:child_process';
import { watch } from 'chokidar';
import { convertSeeds } from './conversion.ts';

/** Converts on every change of a seed, a review, an indicator or the converter; Astro reloads the pages. */
const WATCHED = [
  'seeds',
  'content/reviews',
  'content/indicators',
  'content/cities',
  'src/convert',
  'src/schema',
  'src/gazetteer',
  'src/script',
];

let running = false;
let again = false;

async function convert(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    const { ended, summary } = await convertSeeds([]);
    if (summary === null) process.stderr.write(ended.stderr + ended.stdout);
    else {
      for (const message of summary.messages) {
        process.stdout.write(`${message.severity}  ${message.file}: ${message.reason}\n`);
      }
    }
  } while (again);
  running = false;
}

await convert();
watch(WATCHED, { ignoreInitial: true }).on('all', () => void convert());
const astro = spawn('astro', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' });
astro.on('close', (code) => process.exit(code ?? 0));
