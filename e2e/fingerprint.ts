import type { Browser } from '@playwright/test';

/** What decides how a page is drawn apart from the page itself. */
export interface Fingerprint {
  readonly browser: string;
  /** The fonts that the browser takes for a probe of each family and language of the site. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Timelines end with the year of the build. */
  readonly year: number;
}

const PROBE = '言行一致：“承诺”2021年，35亿元 Yanxing 365 §';
const FAMILIES = ['--sans', '--serif', '--mono'];
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];

/**
 * The fingerprint of a browser on this machine.
 *
 * @param site address of the site, whose stylesheet names the families and whose integrity page names its day
 */
export async function fingerprint(browser: Browser, site: string): Promise<Fingerprint> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${site}integrity/`);
    const day = await page.locator('main time[datetime]').first().getAttribute('datetime');
    await page.evaluate(
      ([words, families, languages]) => {
        for (const family of families) {
          for (const lang of languages) {
            const probe = document.createElement('p');
            probe.id = `probe${family}-${lang}`;
            probe.lang = lang;
            probe.style.fontFamily = `var(${family})`;
            probe.textContent = words;
            document.body.append(probe);
          }
        }
      },
      [PROBE, FAMILIES, LANGUAGES] as const,
    );
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const fonts: Record<string, string> = {};
    for (const family of FAMILIES) {
      for (const lang of LANGUAGES) {
        const selector = `#probe${family}-${lang}`;
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const used = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        fonts[`${family} ${lang}`] = used.fonts
          .map(({ familyName, postScriptName }) => `${familyName} (${postScriptName})`)
          .sort()
          .join(', ');
      }
    }
    return { browser: browser.version(), fonts, year: Number(day?.slice(0, 4) ?? 0) };
  } finally {
    await context.close();
  }
}

/** What differs between two fingerprints, a line each. */
export function differences(here: Fingerprint, kept: Fingerprint): readonly string[] {
  const lines: string[] = [];
  if (here.browser !== kept.browser) lines.push(`Chromium ${here.browser} here, ${kept.browser} then`);
  if (here.year !== kept.year) lines.push(`built in ${here.year} here, ${kept.year} then`);
  for (const probe of new Set([...Object.keys(here.fonts), ...Object.keys(kept.fonts)])) {
    if (here.fonts[probe] !== kept.fonts[probe]) {
      lines.push(`${probe}: ${here.fonts[probe] ?? 'no font'} here, ${kept.fonts[probe] ?? 'no font'} then`);
    }
  }
  return lines;
}
