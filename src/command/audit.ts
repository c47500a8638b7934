import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { child } from './child.ts';

/** The part of `npm audit --json` that is read; a service that does not answer gives an error instead. */
const advisory = z.object({ source: z.number().optional(), title: z.string(), url: z.string(), severity: z.string() });
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), via: z.array(z.union([z.string(), advisory])) }),
  ),
});
const failure = z.object({ message: z.string().optional(), error: z.object({ summary: z.string() }).optional() });

/** `auditExceptions` of package.json: advisories that were looked at, each with the reason it does not matter here. */
const exceptions: Readonly<Record<string, string>> = manifest.auditExceptions;

/**
 * Compares the advisories on the installed packages with the declared exceptions. An advisory that is not declared
 * fails, and so does an exception that no advisory needs any more: a list that only grows says nothing.
 */
async function audit(): Promise<number> {
  const ended = await child('npm', ['audit', '--json']);
  let answer: unknown = null;
  try {
    answer = JSON.parse(ended.stdout);
  } catch {
    // Not JSON: what npm said is shown below.
  }
  const read = report.safeParse(answer);
  if (!read.success) {
    const said = failure.safeParse(answer);
    const words = said.success ? (said.data.error?.summary ?? said.data.message) : undefined;
    const detail = words ?? ended.stderr.trim().split('\n').at(-1) ?? '';
    process.stdout.write("The registry's advisory service does not answer here, so the packages were not audited.\n");
    if (detail !== '') process.stdout.write(`${detail}\n`);
    return 0;
  }
  const advisories = new Map(
    Object.values(read.data.vulnerabilities)
      .flatMap(({ name, via }) => via.flatMap((one) => (typeof one === 'string' ? [] : [{ ...one, name }])))
      .map((one) => [one.url.split('/').at(-1) ?? one.url, one] as const),
  );
  const open = [...advisories].filter(([id]) => exceptions[id] === undefined);
  const stale = Object.keys(exceptions).filter((id) => !advisories.has(id));
  for (const [id, { name, severity, title, url }] of open) {
    process.stdout.write(`${id}  ${severity}  ${name}: ${title}\n  ${url}\n`);
  }
  for (const id of stale)
    process.stdout.write(`${id} is an exception in package.json that no advisory needs: remove it.\n`);
  process.stdout.write(
    `${advisories.size} advisories, ${advisories.size - open.length} declared, ${open.length} open\n`,
  );
  return open.length + stale.length === 0 ? 0 : 1;
}

process.exitCode = await audit();
