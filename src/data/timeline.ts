import type { Archive } from './archive.ts';
import { anchor } from './archive.ts';
import { days, yearOf } from './days.ts';
import { grouped, once } from './once.ts';

export const EVENT_KINDS = ['published', 'event', 'milestone', 'deadline'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something with a date: a document came out, a meeting was held, a thing happened, a promise falls due. */
export interface TimelineEvent {
  /** Stable, for anchors. */
  readonly id: string;
  readonly kind: EventKind;
  readonly city: string | null;
  /** EDTF. */
  readonly date: string;
  readonly document: string;
  /** The pledge of a deadline, the record of a milestone; absent for a document's own dates. */
  readonly record?: string;
}

/** Sorts by the end of what the date may mean, then the beginning, then id; unstated years last. */
function byDay(a: TimelineEvent, b: TimelineEvent): number {
  const [x, y] = [days(a.date), days(b.date)];
  const key = (d: typeof x, e: TimelineEvent) => `${d.to ?? d.from ?? '9999'} ${d.from ?? '0000'} ${e.id}`;
  const [m, n] = [key(x, a), key(y, b)];
  return m < n ? -1 : m > n ? 1 : 0;
}

/** Every dated thing of the archive, oldest first, those of an unstated year last. */
export const timeline = once((archive: Archive): readonly TimelineEvent[] => {
  const events: TimelineEvent[] = [];
  for (const { id, city, published, event } of archive.documents) {
    if (published !== null)
      events.push({ id: `${id}-published`, kind: 'published', city, date: published, document: id });
    if (event !== undefined) events.push({ id: `${id}-event`, kind: 'event', city, date: event, document: id });
  }
  for (const { id, city, date, document } of archive.milestones) {
    events.push({ id: `${document}-${anchor(id)}`, kind: 'milestone', city, date, document, record: id });
  }
  for (const pledge of archive.pledges) {
    const date = pledge.target?.deadline ?? pledge.deadline;
    if (date === undefined) continue;
    const { id, city, document } = pledge;
    events.push({ id: `${document}-${anchor(id)}`, kind: 'deadline', city, date, document, record: id });
  }
  return events.sort(byDay);
});

const byCity = once((archive: Archive) =>
  grouped(timeline(archive), (event) => (event.city === null ? [] : [event.city])),
);

/** The dated things of one city. */
export function cityTimeline(archive: Archive, city: string): readonly TimelineEvent[] {
  return byCity(archive).get(city) ?? [];
}

/** As many dated things as one drawing and one list can hold. */
export const WHOLE = 400;

/** The dated things by the year they end in, oldest first, those of an unstated year last. */
export const timelineYears = once((archive: Archive) =>
  [...Map.groupBy(timeline(archive), (event) => yearOf(event.date))]
    .map(([year, events]) => ({ year, events }))
    .sort((a, b) => ((a.year ?? '9999') < (b.year ?? '9999') ? -1 : 1)),
);
