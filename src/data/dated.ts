import type { Document } from '../schema/document.ts';
import { days, type DaySpan } from './days.ts';

/** First and last day of a date that may be missing. */
export function spanOf(date: string | null | undefined): DaySpan {
  return date === null || date === undefined ? { from: undefined, to: undefined } : days(date);
}

/** First day on which a document may have spoken: that of its event, else of its publication. */
export function spoken({ event, published }: Pick<Document, 'event' | 'published'>): string | undefined {
  return spanOf(event).from ?? spanOf(published).from;
}
