import type { Result, Target } from '../../schema/record.ts';
import type { Calendar, DateMention } from './date.ts';
import type { ExtractionInput } from './extraction.ts';
import { indicatorOf } from './indicator.ts';
import { type Context, measureOf, periodOf } from './measure.ts';
import type { Quantity } from './quantity.ts';

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
  /** So many were done or met with something: 18.6万贫困人口全部脱贫 is no stock. */
  readonly befell: boolean;
  readonly term: DateMention | null;
  readonly calendar: Calendar;
  readonly context: Context;
  readonly ownBaseline: Result['baseline'];
}

/** The figure that a framed number states. */
export function figureOf(framed: Framed, indicators: ExtractionInput['indicators']): Figure {
  const { quantity, subject } = framed;
  const { id } = indicatorOf(subject, indicators);
  const measure = measureOf(quantity, framed.before, subject);
  return {
    indicator: id,
    subject,
    comparator: quantity.comparator,
    value: quantity.value,
    ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
    unit: quantity.unit,
    baseValue: quantity.baseValue,
    baseUnit: quantity.baseUnit,
    measure,
    period: periodOf(
      framed.ownWords,
      framed.before,
      framed.befell ? '' : subject,
      quantity.baseUnit,
      measure,
      framed.term,
      framed.calendar,
      framed.context,
    ),
    ...(framed.ownBaseline === undefined ? {} : { baseline: framed.ownBaseline }),
  };
}
