import type { Measure, Period } from '../../schema/vocabulary.ts';
import type { Result, Target } from '../../schema/record.ts';
import type { DateMention } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import { indicatorOf } from './indicator.ts';
import type { Quantity } from './quantity.ts';
import { LEAD, LINK, TAKING } from './vocabulary/subject.ts';

export type Figure = Pick<
  Target,
  'indicator' | 'subject' | 'comparator' | 'value' | 'upper' | 'unit' | 'baseValue' | 'baseUnit' | 'measure' | 'period'
> &
  Pick<Result, 'baseline'>;

/** A number in its clause. */
export interface Framed {
  readonly quantity: Quantity;
  /** Words of the clause before the number that belong to it, dates left out. */
  readonly before: string;
  /** The same with its dates. */
  readonly ownWords: string;
  readonly subject: string;
  readonly mentions: readonly DateMention[];
  readonly term: DateMention | null;
  readonly ownBaseline: Result['baseline'];
}

const RISE =
  /(?:增长|提高|提升|上升|增加|扩大|增速|增幅|递增|增|上浮|攀升)(?:了|约|近|超|超过|超出|突破|不低于|不少于|率|幅度)?(?:为|达|达到|在|保持在)?(?:不低于|不少于|约|近|超过|左右)?$/;
const FALL =
  /(?:下降|降低|减少|压减|压缩|缩短|削减|缩减|减|降|回落|下调|下浮|精简)(?:了|约|近|超|超过|不低于|不少于|幅度|率)?(?:为|达|达到)?(?:不低于|不少于|约|近|超过)?$/;
const ARRIVE = /(?:到|至|为|在)(?:约|近|超过|不低于|不少于|不超过)?$/;
const RATE = /率|占|比重|比例|覆盖|强度|份额|合格|满意度|达标|水平|度/;

/** The figure that a framed number states. */
export function figureOf(framed: Framed, indicators: ExtractionInput['indicators']): Figure {
  const { quantity, subject } = framed;
  const { id } = indicatorOf(subject, indicators);
  return {
    indicator: id,
    subject,
    comparator: quantity.comparator,
    value: quantity.value,
    ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
    unit: quantity.unit,
    baseValue: quantity.baseValue,
    baseUnit: quantity.baseUnit,
    measure: measureOf(framed, subject),
    period: periodOf(framed),
    ...(framed.ownBaseline === undefined ? {} : { baseline: framed.ownBaseline }),
  };
}

/** The words before a number that name what is counted; empty where there are none. */
export function leftSubject(before: string): string {
  let words = before.replace(/(?:，|,).*?(?=[^，,]*$)/, '').replace(/[（(][^）)]*[）)]/g, '');
  for (let next = strip(words); next !== words; next = strip(words)) words = next;
  const verb = TAKING_START.exec(words)?.[0] ?? '';
  if (verb !== '' && verb.length < words.length) words = words.slice(verb.length);
  else if (verb === words) words = '';
  for (let next = strip(words); next !== words; next = strip(words)) words = next;
  return words.length > 40 ? words.slice(-40) : words;
}

const TAKING_START = new RegExp(`^(?:${TAKING.toSorted((a, b) => b.length - a.length).join('|')})(?:了|和|、)?`);

function strip(words: string): string {
  return words
    .replace(/^[\s　，,、：:]+/, '')
    .replace(/[\s　，,、：:]+$/, '')
    .replace(LEAD, '')
    .replace(LINK, '');
}

/** The words after a number that name what is counted. */
export function rightSubject(after: string): string {
  const words = after.replace(/^(?:以上|以内|左右|以下)?(?:的)?/, '');
  const noun = /^[^，。；,;：:、（(]+/.exec(words)?.[0] ?? '';
  return noun.replace(/(?:达到|建设|建成|投产|开工|竣工|以上|任务|目标)$/, '').slice(0, 40);
}

export function measureOf({ quantity, before }: Pick<Framed, 'quantity' | 'before'>, subject: string): Measure {
  const plain = before.replace(/(?:不低于|不少于|不超过|不高于|超过|突破|约|近|逾|超|至少)$/, '');
  if (quantity.kind === 'rank') return 'rank';
  const relative = quantity.kind === 'percent' || quantity.kind === 'multiple' || quantity.kind === 'points';
  if (FALL.test(plain)) return 'decrease';
  if (quantity.unit === '倍' && /翻/.test(before.slice(-1) + quantity.unit)) return 'multiple';
  if (RISE.test(plain)) return relative ? 'growth' : 'increment';
  if (quantity.kind === 'points') return 'growth';
  if (quantity.kind === 'multiple') return 'multiple';
  if (quantity.kind === 'percent') {
    if (/(?:增速|增长率|增幅|增长)$/.test(subject) || /(?:增速|增长|增幅)/.test(plain)) return 'growth';
    return RATE.test(subject) || ARRIVE.test(plain) || subject !== '' ? 'share' : 'level';
  }
  return /(?:新增|净增|新增加|增加)[^，]*$/.test(plain) && !ARRIVE.test(plain) ? 'increment' : 'level';
}

export function periodOf({ ownWords, term }: Pick<Framed, 'ownWords' | 'term'>): Period {
  if (/累计|合计|总共|共计|共/.test(ownWords)) return 'cumulative';
  if (/每年|年均|全年|年度|年内|今年|去年|同比/.test(ownWords)) return 'annual';
  if (term === null || /(?:达到|达|突破|超过|至|到|保持|稳定)(?:约|近|超)?$/.test(ownWords)) return 'total';
  if (term.role === 'since' || term.rule === 'span-from-document' || term.rule === 'planning-period')
    return 'cumulative';
  return term.role === 'in' && term.rule !== 'span-of-years' ? 'annual' : 'total';
}
