import lighthouse from 'lighthouse';

/** What a page is judged by, in the order of the table. */
export const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Verdict {
  /** 0 to 100 for each category. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What cost points: category, name of the audit, and what it found. */
  readonly faults: readonly string[];
}

/**
 * Lighthouse's judgement of one page, as on a phone with a slow line, by the browser that listens on `port`.
 * @throws when the page could not be loaded
 */
export async function judged(address: string, port: number): Promise<Verdict> {
  const run = await lighthouse(address, { port, logLevel: 'error', output: 'json', onlyCategories: [...CATEGORIES] });
  if (run === undefined) throw new Error(`${address}: Lighthouse gave no result.`);
  const { audits, categories, runtimeError } = run.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  const faults: string[] = [];
  const scoreOf = (name: Category): number => {
    const category = categories[name];
    for (const { id, weight } of category?.auditRefs ?? []) {
      const audit = audits[id];
      if (audit === undefined || audit.score === null || weight === 0 || audit.score > 0.99) continue;
      const details = audit.details !== undefined && 'items' in audit.details ? audit.details.items : undefined;
      const first = details === undefined ? '' : JSON.stringify(details[0] ?? '').slice(0, 400);
      faults.push(`${name}: ${id} ${audit.displayValue ?? ''} ${first}`);
    }
    return Math.round((category?.score ?? 0) * 100);
  };
  return {
    scores: {
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
      performance: scoreOf('performance'),
    },
    faults,
  };
}
