import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../../command/browser.ts';
import { serve } from '../../command/server.ts';
import { buildSite } from '../../command/site.ts';
import { report } from '../../command/stage.ts';
import { EDITION_PATH, EDITIONS } from '../../i18n/edition.ts';
import { fullestOfEachKind } from '../../site/kinds.ts';
import { hindrances } from './installable.ts';
import { CATEGORIES, judged, type Verdict } from './scores.ts';

/**
 * Lighthouse on the fullest page of each kind, and whether each edition can be installed. Fails below 100 in anything.
 * The site is built for the address that it is served from: full addresses of the other editions need a host.
 *
 * Arguments: parts of the names of kinds; without any, all are judged.
 */
const PORT = 4377;
const DIST = '.cache/lighthouse';
/** Other work on the machine only ever makes a page seem slower, so that the best of a few runs is the truest. */
const MOST_RUNS = 5;
const PASS = 100;

const out = report((words) => process.stdout.write(words));
const wanted = process.argv.slice(2);
await buildSite({ base: '/', dist: DIST, site: `http://localhost:${PORT}` }, out);
const found = await findBrowser(out.line);
const site = await serve({ dist: DIST, port: PORT });
const debugging = PORT + 1;
const browser = await chromium.launch({
  args: [...LAUNCH_ARGS, `--remote-debugging-port=${debugging}`],
  ...(found.executable === undefined ? {} : { executablePath: found.executable }),
});
const low: string[] = [];
try {
  const kinds = (await fullestOfEachKind(DIST)).filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  if (kinds.length === 0) throw new Error(`No kind of page is named like ${wanted.join(', ')}.`);
  out.line(`${CATEGORIES.map((name) => name.slice(0, 8).padStart(9)).join('')}  runs  page`);
  for (const { name, path } of kinds) {
    let best: Verdict | undefined;
    let runs = 0;
    while (runs < MOST_RUNS && (best === undefined || best.scores.performance < PASS)) {
      runs += 1;
      const verdict = await judged(site.address + path, debugging).catch((error: unknown) => {
        if (runs === MOST_RUNS && best === undefined) throw error;
        return undefined;
      });
      if (verdict === undefined) continue;
      if (best === undefined || verdict.scores.performance > best.scores.performance) best = verdict;
    }
    if (best === undefined) continue;
    const { scores, faults } = best;
    const cells = CATEGORIES.map((category) => String(scores[category]).padStart(9)).join('');
    out.line(`${cells}  ${String(runs).padStart(4)}  /${path}  (${name})`);
    if (CATEGORIES.every((category) => scores[category] >= PASS)) continue;
    low.push(name);
    for (const fault of faults) out.line(`          ${fault}`);
  }
  if (wanted.length === 0) {
    for (const edition of EDITIONS) {
      const prefix = EDITION_PATH[edition];
      const wrong = await hindrances(browser, `${site.address}${prefix === undefined ? '' : `${prefix}/`}`);
      out.line(`installable   ${edition.padEnd(8)} ${wrong.length === 0 ? 'yes' : 'NO'}`);
      for (const words of wrong) out.line(`          ${words}`);
      if (wrong.length > 0) low.push(`installable ${edition}`);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
out.line(low.length === 0 ? `${PASS} in everything` : `below ${PASS}: ${low.join(', ')}`);
process.exitCode = low.length === 0 ? 0 : 1;
