import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { measuredOn, writeSection } from '../command/benchmarks.ts';
import { findBrowser, LAUNCH_ARGS } from '../command/browser.ts';
import { serve } from '../command/server.ts';
import { compress } from '../hosting/compress.ts';
import { MINISEARCH, OWN, pagefindDefault, type Asker } from './bench/askers.ts';
import { line, type Line } from './bench/line.ts';
import { questionsFor, type Question } from './bench/questions.ts';
import { writeMiniSearch, writePagefindDefault } from './bench/rivals.ts';
import { table, type Figures } from './bench/table.ts';
import { scoreOf, total, truthOf, type Score, type Truth } from './bench/truth.ts';
import { writeIndex } from './indexing.ts';
import { layout, type Layout } from './layout.ts';
import { readSource } from './source.ts';
import { syntheticSource } from './synthetic.ts';

/**
 * `npm run bench:search`: what is found, how soon and for how many bytes, in a real Chromium on the served site; over the
 * site's own documents and over a seeded corpus of a thousand, beside Pagefind as it comes and MiniSearch with pairs of
 * characters. Needs a built site.
 */
const LATENCY = 150;
const SPEED = 200_000;
const PORTS = { files: 4422, line: 4423 } as const;
const FOLDER = '.cache/bench/search';
const COLD_QUESTIONS = 9;
const GROUPS = { characters: 70, words: 24, pinyin: 28, initials: 6, numbers: 30 } as const;

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    documents: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
  },
});

/** The first question of a cold page on a slow line: from reaching for the box to the first result. */
async function firstQuestion(
  browser: Browser,
  slow: Line,
  asker: Asker,
  question: string,
): Promise<{ readonly milliseconds: number; readonly bytes: number; readonly before: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    // What the page before still had on the line is not this one's.
    await page.waitForTimeout(500);
    slow.taken();
    await page.goto(slow.address + asker.path, { waitUntil: 'networkidle' });
    const before = slow.taken().paths.filter((path) => /search-index|pagefind|session|index\.json/.test(path)).length;
    const milliseconds = await page.evaluate(
      ({ box, hit, typed }) =>
        new Promise<number>((resolve, reject) => {
          const input = document.querySelector<HTMLInputElement>(box);
          if (input === null) {
            reject(new Error(`No ${box}.`));
            return;
          }
          const begun = performance.now();
          const look = (): void => {
            if (document.querySelector(hit) !== null) resolve(performance.now() - begun);
            else if (performance.now() - begun > 6_000) resolve(Number.NaN);
            else requestAnimationFrame(look);
          };
          input.focus();
          input.value = typed;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          look();
        }),
      { box: asker.box, hit: asker.hit, typed: question },
    );
    const { bytes } = slow.taken();
    return { milliseconds, bytes, before };
  } finally {
    await context.close();
  }
}

async function measure(
  browser: Browser,
  asker: Asker,
  folder: string,
  questions: readonly Question[],
  truths: readonly Truth[],
  say: (words: string) => void,
): Promise<Figures> {
  const serving = await serve({ dist: folder, port: PORTS.files });
  const slow = await line(PORTS.line, serving.address, LATENCY, SPEED);
  try {
    const cold: { milliseconds: number; bytes: number; before: number }[] = [];
    const finding = questions
      .filter((q, i) => q.group === 'characters' && (truths[i]?.units.size ?? 0) > 0)
      .slice(0, COLD_QUESTIONS);
    for (const question of finding) cold.push(await firstQuestion(browser, slow, asker, question.typed));
    say(`  ${asker.name}: cold pages asked`);
    slow.slow(false);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    page.on('pageerror', (error) => say(`  ${asker.name}: ${error.message}`));
    await page.goto(serving.address + asker.path, { waitUntil: 'networkidle' });
    await page.locator(asker.box).first().focus();
    await page
      .locator(asker.box)
      .first()
      .fill(questions[0]?.typed ?? '');
    await page.waitForTimeout(1000);
    await asker.settled?.(page);
    const scores = new Map<string, Score[]>();
    const records: Score[] = [];
    const following: number[] = [];
    const first: number[] = [];
    for (const [i, question] of questions.entries()) {
      const truth = truths[i];
      if (truth === undefined) continue;
      const found = await asker.ask(page, question.typed);
      following.push(found.milliseconds);
      first.push(found.first ?? found.milliseconds);
      const score = scoreOf(found.units, truth.units);
      // Every word that sounds the same is a right answer to pinyin: only what is missed counts.
      const sounds = question.group === 'pinyin' || question.group === 'initials';
      const counted = sounds ? { ...score, found: score.hits } : score;
      if (asker === OWN && (counted.hits < counted.truth || counted.hits < counted.found)) {
        const missed = [...truth.units].filter((unit) => !found.units.includes(unit));
        const wrong = sounds ? [] : found.units.filter((unit) => !truth.units.has(unit));
        say(
          `  ${question.typed}: missed ${missed.length} (${missed[0] ?? ''}), wrong ${wrong.length} (${wrong[0] ?? ''})`,
        );
      }
      scores.set(question.group, [...(scores.get(question.group) ?? []), counted]);
      if (found.records !== undefined && !sounds) {
        const own = scoreOf(found.records, truth.records);
        if (own.hits < own.truth || own.hits < own.found)
          say(`  ${question.typed}: records ${own.hits} of ${own.truth}, ${own.found} found`);
        records.push(own);
      }
    }
    await context.close();
    say(`  ${asker.name}: ${questions.length} questions asked`);
    return {
      name: asker.name,
      groups: new Map([...scores].map(([group, all]) => [group, { ...total(all), n: all.length }])),
      ...(records.length > 0 ? { records: total(records) } : {}),
      cold: {
        milliseconds: cold.map((one) => one.milliseconds),
        bytes: cold.map((one) => one.bytes),
        before: cold.reduce((n, one) => n + one.before, 0),
      },
      following,
      first,
    };
  } finally {
    await slow.close();
    await serving.close();
  }
}

async function corpus(
  browser: Browser,
  name: string,
  laid: Layout,
  site: string,
  own: string,
  say: (words: string) => void,
): Promise<string> {
  const questions = questionsFor(laid, 20, GROUPS);
  const truths = questions.map((question) => truthOf(laid, question));
  say(`${name}: ${laid.units.length} units, ${questions.length} questions`);
  const figures = [await measure(browser, OWN, site, questions, truths, say)];
  const unitOf = await writePagefindDefault(laid, join(own, 'pagefind-default'));
  await writeMiniSearch(laid, join(own, 'minisearch'));
  for (const folder of ['pagefind-default', 'minisearch']) await compress(join(own, folder));
  figures.push(await measure(browser, pagefindDefault(unitOf), join(own, 'pagefind-default'), questions, truths, say));
  figures.push(await measure(browser, MINISEARCH, join(own, 'minisearch'), questions, truths, say));
  return `### ${name}, ${questions.length} questions\n\n${table(figures)}\n`;
}

async function run(): Promise<void> {
  const say = (words: string): void => void process.stdout.write(`${words}\n`);
  const { dist } = options;
  await readFile(join(dist, 'search/index.html')).catch(() => {
    throw new Error(`${dist} holds no built site: run npm run build first.`);
  });
  const found = await findBrowser(say);
  const browser = await chromium.launch({
    args: LAUNCH_ARGS,
    ...(found.executable === undefined ? {} : { executablePath: found.executable }),
  });
  try {
    const own = join(FOLDER, 'own');
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(own, { recursive: true });
    const laid = layout(await readSource(join(dist, 'data')));
    const parts = [
      await corpus(
        browser,
        `Our own ${laid.units.filter((unit) => unit.type === 'document').length} documents`,
        laid,
        dist,
        own,
        say,
      ),
    ];

    const many = Number(options.documents);
    const large = layout(syntheticSource(many));
    const site = join(FOLDER, 'large-site');
    await mkdir(site, { recursive: true });
    for (const folder of ['search', '_astro']) await cp(join(dist, folder), join(site, folder), { recursive: true });
    // The page says so itself where the archive is large.
    const page = join(site, 'search/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('data-full', 'data-large data-full'));
    await writeIndex(large, site);
    await compress(site);
    parts.push(
      await corpus(
        browser,
        `${many.toLocaleString('en')} synthetic documents`,
        large,
        site,
        join(FOLDER, 'large'),
        say,
      ),
    );
    const words = [
      '`npm run bench:search`, in a real Chromium on the served site, the same questions for each program.',
      measuredOn(browser.version()),
      `Cold pages at ${LATENCY} ms and ${SPEED / 1000} KB/s, from reaching for the box to the first result; following questions on an unhindered line.`,
      'Truth is plain comparison with the texts; for pinyin and initials only what is missed counts, as every word that sounds the same is right.',
      `\n\n${parts.join('\n')}`,
    ].join(' ');
    await writeFile(join(FOLDER, 'figures.md'), words);
    say(words);
    if (options.write) await writeSection('Search', words);
  } finally {
    await browser.close();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
