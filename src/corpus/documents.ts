import { createHash } from 'node:crypto';
import type { City } from '../schema/city.ts';
import type { Document } from '../schema/document.ts';
import type { Excluded, Instrument, Milestone, Pledge, Result } from '../schema/record.ts';
import type { Kind, Theme } from '../schema/vocabulary.ts';
import { toTraditional } from '../script/traditional.ts';
import { captured, type Capture } from './capture.ts';
import { random, type Random } from './random.ts';
import {
  ABSTRACT,
  BODIES,
  GIVEN,
  INDUSTRIES,
  MEASURED,
  SURNAMES,
  THEME_OF_THING,
  THINGS,
  VERBS,
  type Measured,
} from './wording.ts';

/** A synthetic document: the frontmatter of an entry and the restored text that its body carries. */
export interface Synthetic {
  readonly entry: Document;
  readonly text: string;
  /** What its seed says, in UTF-8. */
  readonly seed: string;
}

export interface CorpusOptions {
  readonly seed: number;
  readonly documents: number;
  /** The cities that documents are spread over, each in turn. */
  readonly cities: readonly City[];
  /** How many UTF-16 code units a document has at least. */
  readonly chars?: number;
  /** Whether every document is full of figures, or as many as documents of its kind have; the first by default. */
  readonly figures?: 'every-document' | 'by-kind';
}

const KIND_TITLES: readonly (readonly [Kind, string])[] = [
  ['work-report', '政府工作报告'],
  ['plan', '国民经济和社会发展计划'],
  ['opinion', '关于加快发展现代产业的意见'],
  ['notice', '关于印发行动方案的通知'],
  ['decision', '关于推进高质量发展的决定'],
  ['news-report', '召开重点工作推进会'],
];
/**
 * How many sentences in a hundred promise a figure, and how many report one, in a document of each kind. The first five
 * captures have 1.4 targets each and the invented documents of the gold, written to be full of them, up to 24 in 1,500
 * characters. A tenth of these gives a city's yearly report some ten and the news of a meeting two.
 */
const FIGURES_BY_KIND: Readonly<Partial<Record<Kind, readonly [aims: number, reached: number]>>> = {
  'work-report': [0.16, 0.14],
  plan: [0.12, 0.04],
  opinion: [0.05, 0.02],
  notice: [0.03, 0.01],
  decision: [0.05, 0.02],
  'news-report': [0.03, 0.05],
};
const FIRM = ['确保', '完成', '实现', '将', ''];
const STRIVING = ['力争', '争取', '努力'];
const HAN = '零一二三四五六七八九';

/** 35 as 三十五; whole numbers below ten thousand. */
function hanNumber(value: number): string {
  const digits = String(value);
  let words = '';
  let gap = false;
  for (const [i, digit] of [...digits].entries()) {
    if (digit === '0') gap = true;
    else {
      words +=
        (gap && words !== '' ? '零' : '') + HAN.charAt(Number(digit)) + ['', '十', '百', '千'][digits.length - 1 - i];
      gap = false;
    }
  }
  return words.replace(/^一十/, '十');
}

/** A figure as officials write it: mostly digits, sometimes numerals, sometimes another scale. */
function written(r: Random, value: number, unit: Measured['unit']): string {
  const way = r.next();
  if (unit === '%') return way < 0.06 ? `百分之${hanNumber(Math.round(value))}` : `${value}%`;
  if (unit === '亿元' && way < 0.08) return `${value * 10000}万元`;
  if (Number.isInteger(value) && value < 10000 && way < 0.16) return `${hanNumber(value)}${unit}`;
  if (value >= 1000 && way < 0.3) return `${value.toLocaleString('en-US')}${unit}`;
  return `${value}${unit}`;
}

/** Writes one document sentence by sentence, and the records in step. */
class Draft {
  text = '';
  readonly pledges: Pledge[] = [];
  readonly results: Result[] = [];
  readonly instruments: Instrument[] = [];
  readonly milestones: Milestone[] = [];
  readonly excluded: Excluded[] = [];
  /** Stands for the id until the seed is written. */
  readonly id = '0'.repeat(12);
  readonly city: string;

  constructor(city: string) {
    this.city = city;
  }

  base(letter: 'p' | 'r' | 'i' | 'm' | 'x', exact: string, start: number) {
    const hash = createHash('sha256').update(`${letter}${exact}`).digest('hex').slice(0, 8);
    const known = {
      p: this.pledges,
      r: this.results,
      i: this.instruments,
      m: this.milestones,
      x: this.excluded,
    }[letter];
    const id = `${this.id}-${letter}-${hash}`;
    const twin = known.filter((record) => record.id.startsWith(id)).length;
    return {
      id: twin === 0 ? id : `${id}-${twin + 1}`,
      document: this.id,
      city: this.city,
      quote: {
        exact,
        prefix: this.text.slice(Math.max(0, start - 32), start),
        suffix: '',
        start,
        end: start + exact.length,
      },
      seed: { start: 0, end: 0 },
      rule: 'synthetic',
      reviewed: false,
    };
  }
}

function aim(r: Random, draft: Draft, year: number): void {
  const of = r.pick(MEASURED);
  const value = of.unit === '%' ? r.whole(of.low * 10, of.high * 10) / 10 : r.whole(of.low, of.high);
  const striving = r.chance(0.4);
  const trigger = r.pick(striving ? STRIVING : FIRM);
  const until = r.chance(0.3) ? undefined : year + r.whole(0, 4);
  const before = until === undefined ? '' : until === year ? '今年' : `到${until}年,`;
  const figure = written(r, value, of.unit);
  const above = r.chance(0.3);
  const words = `${before}${trigger}${of.name}达到${figure}${above ? '以上' : ''}`;
  const start = draft.text.length;
  const base = draft.base('p', words, start);
  draft.text += words;
  const deadline = until === undefined ? undefined : String(until);
  draft.pledges.push({
    ...base,
    type: 'outcome',
    commitment: striving ? 'striving' : 'firm',
    trigger,
    theme: of.theme,
    tool: 'environment-goals',
    bodies: [],
    ...(deadline === undefined ? {} : { deadline }),
    target: {
      indicator: of.id,
      subject: of.name,
      comparator: above ? '>=' : '=',
      value,
      unit: of.unit,
      baseValue: of.unit === '亿元' ? value * 1e8 : of.unit.startsWith('万') ? value * 1e4 : value,
      baseUnit: of.unit === '亿元' ? '元' : of.unit.replace('万', ''),
      measure: of.unit === '%' ? 'share' : 'level',
      period: 'total',
      ...(deadline === undefined ? {} : { deadline }),
    },
  });
}

function action(r: Random, draft: Draft): void {
  const words = `${r.pick(VERBS)}${r.pick(INDUSTRIES)}${r.pick(THINGS)}${r.chance(0.4) ? `${r.whole(2, 30)}个` : ''}`;
  const start = draft.text.length;
  const base = draft.base('p', words, start);
  draft.text += words;
  const bodies = r.chance(0.5) ? [`市${r.pick(BODIES)}`] : [];
  const theme: Theme = r.pick(THEME_OF_THING);
  draft.pledges.push({
    ...base,
    type: 'action',
    commitment: 'firm',
    trigger: '',
    theme,
    tool: 'supply-infrastructure',
    bodies,
  });
  if (bodies.length > 0) draft.text += `(责任单位:${bodies.join('、')})`;
}

function reached(r: Random, draft: Draft, year: number, publisher: string): void {
  const of = r.pick(MEASURED);
  const value = of.unit === '%' ? r.whole(of.low * 10, of.high * 10) / 10 : r.whole(of.low, of.high);
  const words = `${year - 1}年全市${of.name}达到${written(r, value, of.unit)}`;
  const start = draft.text.length;
  const base = draft.base('r', words, start);
  draft.text += words;
  draft.results.push({
    ...base,
    indicator: of.id,
    subject: of.name,
    comparator: '=',
    value,
    unit: of.unit,
    baseValue: of.unit === '亿元' ? value * 1e8 : of.unit.startsWith('万') ? value * 1e4 : value,
    baseUnit: of.unit === '亿元' ? '元' : of.unit.replace('万', ''),
    measure: of.unit === '%' ? 'share' : 'level',
    period: 'total',
    asOf: String(year - 1),
    reportedBy: publisher,
  });
}

function named(r: Random, draft: Draft): void {
  const name = `${r.pick(INDUSTRIES)}${r.pick(['发展规划', '三年行动方案', '实施意见', '管理办法', '扶持政策'])}`;
  draft.text += '制定出台';
  const start = draft.text.length;
  const exact = `《${name}》`;
  const base = draft.base('i', exact, start);
  draft.text += exact;
  draft.instruments.push({ ...base, name });
}

function happened(r: Random, draft: Draft, year: number): void {
  const date = `${year - 1}-${String(r.whole(1, 12)).padStart(2, '0')}`;
  const event = `${r.pick(INDUSTRIES)}${r.pick(THINGS)}建成投用`;
  const words = `${year - 1}年${Number(date.slice(5))}月,${event}`;
  const base = draft.base('m', words, draft.text.length);
  draft.text += words;
  draft.milestones.push({ ...base, date, event });
}

function slogan(r: Random, draft: Draft): void {
  const words = `全面推动${r.pick(INDUSTRIES)}${r.pick(ABSTRACT)}`;
  const base = draft.base('x', words, draft.text.length);
  draft.text += words;
  draft.excluded.push({ ...base, reason: 'rhetoric', trigger: '推动' });
}

function talk(r: Random, draft: Draft, town: string): void {
  draft.text += r.pick([
    () => `坚持${r.pick(ABSTRACT)}、${r.pick(ABSTRACT)},把${r.pick(INDUSTRIES)}摆在更加突出的位置`,
    () => `围绕${r.pick(INDUSTRIES)}、${r.pick(INDUSTRIES)}等重点领域,${r.pick(ABSTRACT)},${r.pick(ABSTRACT)}`,
    () =>
      `${r.pick(SURNAMES)}${r.pick(GIVEN)}${r.pick(GIVEN)}在会上强调,要${r.pick(ABSTRACT)},推动${r.pick(INDUSTRIES)}产业${r.pick(ABSTRACT)}`,
    () => `支持${town}依托资源禀赋发展${r.pick(INDUSTRIES)}`,
    () => `由市${r.pick(BODIES)}牵头,会同市${r.pick(BODIES)}健全${r.pick(ABSTRACT)}工作机制`,
  ])();
}

function draftOf(
  r: Random,
  city: City,
  towns: readonly string[],
  kind: Kind,
  title: string,
  year: number,
  publisher: string,
  options: CorpusOptions,
): { draft: Draft; headings: readonly number[] } {
  const chars = options.chars ?? 1500;
  const dense = [0.16, kind === 'plan' ? 0.04 : 0.1] as const;
  const [aims, reports] = options.figures === 'by-kind' ? (FIGURES_BY_KIND[kind] ?? dense) : dense;
  const draft = new Draft(city.id);
  draft.text = title;
  const headings: number[] = [];
  for (let part = 1; draft.text.length < chars || part < 3; part += 1) {
    draft.text += '\n';
    headings.push(draft.text.length);
    draft.text += `${hanNumber(part)}、${r.pick(ABSTRACT)},${r.pick(VERBS)}${r.pick(INDUSTRIES)}高地`;
    for (let line = r.whole(2, 4); line > 0; line -= 1) {
      draft.text += '\n';
      for (let sentence = r.whole(2, 4); sentence > 0; sentence -= 1) {
        const which = r.next();
        if (which < aims) aim(r, draft, year);
        else if (which >= 0.16 && which < 0.32) action(r, draft);
        else if (which >= 0.32 && which < 0.32 + reports) reached(r, draft, year, publisher);
        else if (which < 0.42 && options.figures === 'by-kind') talk(r, draft, r.pick(towns));
        else if (which < 0.47) named(r, draft);
        else if (which < 0.49) happened(r, draft, year);
        else if (which < 0.55) slogan(r, draft);
        else talk(r, draft, r.pick(towns));
        draft.text += '。';
      }
    }
  }
  return { draft, headings };
}

function turned<T extends Pick<Pledge, 'id' | 'document' | 'quote' | 'seed'>>(
  record: T,
  text: string,
  id: string,
  byteOf: Capture['byteOf'],
): T {
  const { start, end } = record.quote;
  return {
    ...record,
    id: `${id}${record.id.slice(id.length)}`,
    document: id,
    seed: { start: byteOf(start), end: byteOf(end) },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      start,
      end,
    },
  };
}

function one(options: CorpusOptions, i: number, r: Random): Synthetic {
  const city = options.cities[i % options.cities.length];
  if (city === undefined) throw new Error('A corpus needs at least one city.');
  const [kind, ending] = r.pick(KIND_TITLES);
  const year = r.whole(2014, 2026);
  const month = String(r.whole(1, 12)).padStart(2, '0');
  const name = city.name['zh-Hans'];
  const title = `${name}${year}年${ending}`;
  const publisher = `${name}人民政府`;
  const towns = [
    name,
    ...['东', '西', '南', '北', '新'].map((side) => `${side}${r.pick(SURNAMES)}${r.pick(['镇', '街道', '乡'])}`),
  ];
  const { draft, headings } = draftOf(r, city, towns, kind, title, year, publisher, options);
  const hant = r.chance(0.3);
  const text = hant ? toTraditional(draft.text) : draft.text;
  const { seed, edits, byteOf, sha256, bytes } = captured(text, hant);
  const id = sha256.slice(0, 12);
  const own = <T extends Pick<Pledge, 'id' | 'document' | 'quote' | 'seed'>>(records: readonly T[]): T[] =>
    records.map((record) => turned(record, text, id, byteOf));
  let at = 0;
  const blocks = text.split('\n').map((line, n) => {
    const start = at;
    at += line.length + 1;
    const heading = headings.includes(start);
    return {
      kind: n === 0 ? ('title' as const) : heading ? ('heading' as const) : ('paragraph' as const),
      ...(heading ? { level: 2 } : {}),
      start,
      end: start + line.length,
    };
  });
  const sections = headings.map((start, n) => {
    const block = blocks.find((b) => b.start === start);
    return {
      level: 2,
      heading: text.slice(start, block?.end ?? start),
      start,
      end: headings[n + 1] === undefined ? text.length : (headings[n + 1] ?? 1) - 1,
    };
  });
  const entry: Document = {
    id,
    title: text.slice(0, title.length),
    city: city.id,
    cities: [city.id],
    kind,
    published: `${year}-${month}`,
    origin: { publisher },
    seed: { file: `${i}.txt`, sha256, bytes, encoding: 'utf-8' },
    script: hant ? 'Hant' : 'Hans',
    language: 'zh',
    chars: text.length,
    inferred: [],
    notes: [],
    sections,
    blocks,
    edits: [...edits],
    furniture: [],
    uncertain: [],
    pledges: own(draft.pledges),
    results: own(draft.results),
    milestones: own(draft.milestones).map((record) => ({
      ...record,
      event: text.slice(record.quote.end - record.event.length, record.quote.end),
    })),
    instruments: own(draft.instruments).map((record) => ({
      ...record,
      name: text.slice(record.quote.start + 1, record.quote.end - 1),
    })),
    excluded: own(draft.excluded),
  };
  return { entry, text, seed };
}

/**
 * As many synthetic documents of random content as asked for, the same for the same seed: policy documents of the given
 * cities with targets, pledges, results and instruments, a third of them in Traditional script and glossed by a mirror,
 * numbers in several forms. Every entry is valid against src/schema/document.ts.
 */
export function* syntheticDocuments(options: CorpusOptions): Iterable<Synthetic> {
  const r = random(options.seed);
  for (let i = 0; i < options.documents; i += 1) yield one(options, i, r);
}
