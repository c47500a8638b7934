import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findBrowser } from './browser.ts';
import { child } from './child.ts';
import { buildSite } from './site.ts';
import { report } from './stage.ts';

/** Everything that must hold before a change lands; prints `N passed, N failed` last. */
interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = '.cache/test';
const out = report((words) => process.stdout.write(words));
const tally: Tally = { passed: 0, failed: 0 };

/** One check that passes or fails as a whole. */
async function check(name: string, program: string, args: readonly string[]): Promise<void> {
  await out.stage(
    name,
    async () => {
      const ended = await child(program, args);
      const good = ended.code === 0;
      tally[good ? 'passed' : 'failed'] += 1;
      return good ? '' : `${ended.stdout}${ended.stderr}`;
    },
    (said) => (said === '' ? 'passed' : `FAILED\n${said}`),
  );
}

/** A runner of many tests; a report without a single test counts as a failure. */
async function suite(
  name: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  count: () => Promise<Tally>,
): Promise<void> {
  await out.stage(
    name,
    async () => {
      const ended = await child(program, args, { env });
      const counted = await count().catch((): Tally => ({ passed: 0, failed: 0 }));
      if (counted.passed + counted.failed === 0 || (ended.code !== 0 && counted.failed === 0)) counted.failed += 1;
      tally.passed += counted.passed;
      tally.failed += counted.failed;
      return { counted, said: counted.failed === 0 ? '' : `\n${ended.stdout}${ended.stderr}` };
    },
    ({ counted, said }) => `${counted.passed} passed, ${counted.failed} failed${said}`,
  );
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function json<T>(schema: z.ZodType<T>, file: string): Promise<T> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

async function run(): Promise<void> {
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  const browser = await findBrowser(out.line);
  const version =
    browser.executable === undefined
      ? ''
      : (await child(browser.executable, ['--version', '--no-sandbox'])).stdout.trim();
  out.line(`browser       ${version || 'Chromium'} (${browser.source})`);

  for (const script of ['format:check', 'lint', 'unused', 'check']) {
    await check(script, 'npm', ['run', '--silent', script]);
  }
  const unit = join(RESULTS, 'unit.json');
  await suite(
    'unit',
    'vitest',
    ['run', '--dir', 'src', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
    {},
    async () => {
      const seen = await json(vitestReport, unit);
      return { passed: seen.numPassedTests, failed: seen.numFailedTests };
    },
  );
  await check('conversion', 'node', ['src/convert/cli.ts', '--check']);
  try {
    await buildSite({ base: '/', dist: 'dist' }, out);
    tally.passed += 1;
  } catch (error) {
    tally.failed += 1;
    out.line(`build FAILED\n${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  const e2e = join(RESULTS, 'e2e.json');
  await suite(
    'browser',
    'playwright',
    ['test', '-c', 'e2e/playwright.config.ts', '--reporter=line,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e, CHROMIUM_PATH: browser.executable ?? '' },
    async () => {
      const seen = await json(playwrightReport, e2e);
      if (seen.stats.flaky > 0) out.line(`browser: ${String(seen.stats.flaky)} passed only at the second try`);
      return { passed: seen.stats.expected + seen.stats.flaky, failed: seen.stats.unexpected };
    },
  );
}

try {
  await run();
} catch (error) {
  tally.failed += 1;
  out.line(error instanceof Error ? error.message : String(error));
}
process.exitCode = tally.failed === 0 ? 0 : 1;
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
