import { z } from 'zod';

/** The part of `npm audit --json` that is read; a service that does not answer gives a failure instead. */
const advisory = z.object({ source: z.number().optional(), title: z.string(), url: z.string(), severity: z.string() });
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), via: z.array(z.union([z.string(), advisory])) }),
  ),
});
const failure = z.object({ message: z.string().optional(), error: z.object({ summary: z.string() }).optional() });

export interface Judgement {
  readonly passed: boolean;
  readonly words: string;
}

/**
 * Compares what `npm audit --json` said with the declared exceptions, advisory id → why it does not matter here. An
 * advisory that is not declared fails, and so does an exception that no advisory needs any more: a list that only grows
 * says nothing. Where no service answered, that is said plainly and nothing fails.
 *
 * @param stdout what npm printed, JSON or not.
 * @param stderr shown, its last line, where npm gave no reason of its own.
 */
export function judge(stdout: string, stderr: string, exceptions: Readonly<Record<string, string>>): Judgement {
  let answer: unknown = null;
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Not JSON: what npm said is shown below.
  }
  const read = report.safeParse(answer);
  if (!read.success) {
    const said = failure.safeParse(answer);
    const reason = said.success ? (said.data.error?.summary ?? said.data.message) : undefined;
    const detail = reason ?? stderr.trim().split('\n').at(-1) ?? '';
    const plain = "The registry's advisory service does not answer here, so the packages were not audited.\n";
    return { passed: true, words: detail === '' ? plain : `${plain}${detail}\n` };
  }
  const advisories = new Map(
    Object.values(read.data.vulnerabilities)
      .flatMap(({ name, via }) => via.flatMap((one) => (typeof one === 'string' ? [] : [{ ...one, name }])))
      .map((one) => [one.url.split('/').at(-1) ?? one.url, one] as const),
  );
  const open = [...advisories].filter(([id]) => exceptions[id] === undefined);
  const stale = Object.keys(exceptions).filter((id) => !advisories.has(id));
  const words = [
    ...open.map(([id, { name, severity, title, url }]) => `${id}  ${severity}  ${name}: ${title}\n  ${url}\n`),
    ...stale.map((id) => `${id} is an exception in package.json that no advisory needs: remove it.\n`),
    `${advisories.size} advisories, ${advisories.size - open.length} declared, ${open.length} open\n`,
  ];
  return { passed: open.length + stale.length === 0, words: words.join('') };
}
