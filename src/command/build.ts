import { siteOptions } from './options.ts';
import { buildSite } from './site.ts';
import { report } from './stage.ts';

try {
  await buildSite(
    siteOptions(process.argv.slice(2)),
    report((words) => process.stdout.write(words)),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
