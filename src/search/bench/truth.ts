import { hanValue } from '../../convert/extract/numeral.ts';
import type { LaidUnit, Layout } from '../layout.ts';
import type { Question } from './questions.ts';

/** What a question ought to find: read off the texts by plain comparison, without any of the search's own code. */
export interface Truth {
  readonly units: ReadonlySet<number>;
  /** `unit:record`. */
  readonly records: ReadonlySet<string>;
}

const NUMBER =
  /百分之([零一二两三四五六七八九十百点]+)|([零〇一二两三四五六七八九十百千]{2,}|[一二两三四五六七八九十](?=[家个项条户所座名件处艘辆亩倍位期批次万亿]))(亿|万)?|(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(万亿|亿|[十百千]万|万|千|百)?/g;
const TIMES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly percent: boolean;
}

function figuresOf(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [all, percent, han, hanScale = '', digits, fraction = '', scale = ''] = match;
    const start = match.index;
    const end = start + all.length;
    const words = percent ?? han;
    const base = words === undefined ? Number(`${(digits ?? '').replaceAll(',', '')}${fraction}`) : hanValue(words);
    if (base === null) continue;
    const value = Number((base * (TIMES[scale] ?? TIMES[hanScale] ?? 1)).toPrecision(12));
    const sign = digits !== undefined && text[end] === '%';
    figures.push({ start, end: sign ? end + 1 : end, value, percent: percent !== undefined || sign });
  }
  return figures;
}

/** Whether a run or a number stands in `[start, end)`. */
function standsIn(unit: LaidUnit, question: Question, run: string | undefined, start: number, end: number): boolean {
  if (run !== undefined) return unit.content.slice(start, end).includes(run);
  const { value = 0, unit: after = '' } = question;
  return figuresOf(unit.content).some((figure) => {
    if (figure.start < start || figure.end > end || figure.value !== value) return false;
    if (after === '%') return figure.percent;
    return !figure.percent && unit.content.startsWith(after, figure.end) && figure.end + after.length <= end;
  });
}

export function truthOf(laid: Layout, question: Question): Truth {
  const wanted: readonly (string | undefined)[] = question.value === undefined ? question.runs : [undefined];
  const units = new Set<number>();
  const records = new Set<string>();
  for (const [u, unit] of laid.units.entries()) {
    const size = unit.content.length;
    if (!wanted.every((run) => standsIn(unit, question, run, 0, size))) continue;
    if (!question.without.some((run) => unit.content.includes(run))) units.add(u);
    const context = wanted.map((run) => standsIn(unit, question, run, unit.body, size));
    if (question.without.some((run) => unit.content.slice(unit.body).includes(run))) continue;
    for (const [i, record] of unit.records.entries()) {
      const inside = wanted.map((run) => standsIn(unit, question, run, record.start, record.end));
      const refused = question.without.some((run) => unit.content.slice(record.start, record.end).includes(run));
      if (!refused && inside.some(Boolean) && inside.every((stands, n) => stands || context[n]))
        records.add(`${u}:${i}`);
    }
  }
  return { units, records };
}

/** How much of the truth was found, and how much of what was found is true. */
export interface Score {
  readonly hits: number;
  readonly found: number;
  readonly truth: number;
}

export function scoreOf<T>(found: readonly T[], truth: ReadonlySet<T>): Score {
  const all = new Set(found);
  return { hits: [...all].filter((one) => truth.has(one)).length, found: all.size, truth: truth.size };
}

export function total(scores: readonly Score[]): { readonly recall: number; readonly precision: number } {
  const sum = (of: (score: Score) => number): number => scores.reduce((n, score) => n + of(score), 0);
  const hits = sum((score) => score.hits);
  return {
    recall:
      hits /
      Math.max(
        1,
        sum((score) => score.truth),
      ),
    precision:
      hits /
      Math.max(
        1,
        sum((score) => score.found),
      ),
  };
}
