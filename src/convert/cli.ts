import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { sourceDate } from '../command/today.ts';
import { cityOf } from '../site/cities.ts';
import { convert, type Conversion } from './convert.ts';
import { writeData } from './data-folder.ts';
import { readEditors } from './editors.ts';
import { disk } from './effects-disk.ts';
import { sha256 } from './emit/identity.ts';
import { memoIn } from './memo.ts';
import { report, reportJson } from './report.ts';
import type { Converted } from './stages.ts';
import { version } from './version.ts';
import { readArguments, USAGE, type Arguments } from './usage.ts';

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder of the project as seen from here, so that messages name short paths. */
const own = (name: string): string => relative(process.cwd(), join(PROJECT, name)) || '.';

/** The first of the folders that exists, else the last. */
const existing = (...folders: readonly [string, ...string[]]): string =>
  folders.find((folder) => existsSync(folder)) ?? folders[folders.length - 1] ?? folders[0];

/** A bar on a terminal, while the work is long enough to see one; nothing elsewhere. */
function progressBar(quiet: boolean): {
  readonly step: (done: number, total: number) => void;
  readonly stop: () => void;
} {
  if (quiet || process.stderr.isTTY !== true) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: 'converting {bar} {value}/{total}',
    clearOnComplete: true,
    stream: process.stderr,
  });
  let begun = false;
  return {
    step: (done, total) => {
      if (total < 20) return;
      if (!begun) bar.start(total, 0);
      begun = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

async function run(args: Arguments): Promise<Conversion> {
  const content = args.content ?? own('content');
  const reviews =
    args.reviews === undefined ? existing(join(content, 'reviews'), own('content/reviews')) : args.reviews;
  const editors = readEditors(disk, existsSync(join(content, 'indicators')) ? content : own('content'));
  const all: Converted[] = [];
  // A check proves the converter and not its memory; the contract needs every document whole.
  const remembers = !args.check && args.data === undefined;
  const memoPath = join(
    PROJECT,
    'node_modules/.cache/yanxing',
    `convert-${sha256(resolve(content)).slice(0, 12)}.json`,
  );
  const memo = remembers ? memoIn(disk, memoPath, version(PROJECT, editors.indicators)) : undefined;
  // The rooms bring dictionaries with them: a wrong command line is told before they are opened.
  const { ROOMS } = await import('./rooms.ts');
  const bar = progressBar(args.quiet || args.json);
  const conversion = convert(disk, ROOMS, {
    seeds: args.seeds ?? own('seeds'),
    content,
    reviews,
    check: args.check,
    maxBytes: args.maxBytes,
    register: args.register || existsSync(join(content, 'register.json')),
    own: resolve(content) === join(PROJECT, 'content') && args.reviews !== null,
    indicators: editors.indicators,
    progress: bar.step,
    ...(memo === undefined ? {} : { memo }),
    ...(args.data === undefined ? {} : { each: (converted) => void all.push(converted) }),
  });
  bar.stop();
  memo?.save();
  const messages = [...editors.messages, ...conversion.messages];
  if (args.data === undefined) return { ...conversion, messages };
  const epoch = await sourceDate();
  const said = writeData(disk, args.data, all, {
    indicators: editors.indicators,
    cityOf: (id) => cityOf(id, editors.cities.get(id)),
    today: epoch === undefined ? undefined : new Date(Number(epoch) * 1000).toISOString().slice(0, 10),
  });
  return { ...conversion, messages: [...messages, ...said] };
}

const args = readArguments(process.argv.slice(2));
if (args === null) process.stdout.write(USAGE);
else if (typeof args === 'string') {
  process.stderr.write(`${args}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const conversion = await run(args);
  process.stdout.write(args.json ? reportJson(conversion) : report(conversion, args.quiet));
  if (conversion.messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
