import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

/** The one page of figures. Each `npm run bench:… -- --write` writes the section of its own and leaves the others. */
const PAGE = new URL('../BENCHMARKS.md', import.meta.url);

/** The page with the section of this title replaced, or added at the end. */
export function withSection(page: string, title: string, body: string): string {
  const [head = '', ...sections] = page.split(/^(?=## )/m);
  const own = `## ${title}\n\n${body.trim()}\n\n`;
  const at = sections.findIndex((section) => section.split('\n', 1)[0] === `## ${title}`);
  const all = at === -1 ? [...sections, own] : sections.with(at, own);
  return [head, ...all].map((part) => part.trim()).join('\n\n') + '\n';
}

/** When and on what the figures of a section were measured, and how much else that machine did meanwhile. */
export function measuredOn(browser?: string): string {
  const [cpu] = cpus();
  const parts = [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    ...(browser === undefined ? [] : [`Chromium ${browser}`]),
  ];
  const waiting = (loadavg()[2] ?? 0).toFixed(1);
  return `Measured ${new Date().toISOString().slice(0, 10)}: ${parts.join(', ')}; ${waiting} processes ran or waited on average over the last 15 minutes.`;
}

/**
 * Writes one section of the page.
 *
 * @param title of the section; what stands below it is replaced.
 * @param body Markdown; its own headings from the third level on.
 */
export async function writeSection(title: string, body: string): Promise<void> {
  const page = withSection(await readFile(PAGE, 'utf8'), title, body);
  await writeFile(PAGE, await format(page, { parser: 'markdown', printWidth: 120 }));
  process.stdout.write(`Written: the section “${title}” of ${fileURLToPath(PAGE)}\n`);
}
