import { convertSeeds } from './conversion.ts';
import { siteOptions } from './options.ts';
import { serve } from './server.ts';
import { buildSite } from './site.ts';
import { report } from './stage.ts';

/** Converts, builds, indexes and serves; what did not convert is shown and the rest is served. */
async function start(): Promise<void> {
  const options = siteOptions(process.argv.slice(2));
  const out = report((words) => process.stdout.write(words));
  const { ended, summary } = await out.stage(
    'convert',
    () => convertSeeds([]),
    (done) => (done.summary === null ? 'failed' : `${done.summary.documents.length} documents`),
  );
  if (summary === null) throw new Error(`The converter failed.\n${ended.stderr}${ended.stdout}`);
  for (const message of summary.messages) {
    if (message.severity !== 'error') continue;
    out.line(`  ${message.file}: ${message.reason}${message.hint === undefined ? '' : ` ${message.hint}`}`);
  }
  await buildSite(options, out);
  const serving = await serve(options);
  out.line(`\n言行 Yanxing is at ${serving.address}   (Ctrl+C ends it)`);
  const stop = (): void => {
    void serving.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
