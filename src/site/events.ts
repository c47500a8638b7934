import type { Archive } from '../data/archive.ts';
import type { TimelineEvent } from '../data/timeline.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Edition } from '../i18n/edition.ts';
import { figureWords } from '../i18n/numbers.ts';
import { strings } from '../i18n/strings.ts';
import { documentHref, documentTitle, indicatorName, label, pledgeHref, recordHref, type Label } from './naming.ts';

/** An event as a page shows it. */
export interface ShownEvent {
  readonly event: TimelineEvent;
  readonly what: Label;
  readonly kind: string;
  readonly when: string;
  readonly href: string;
}

/** The words and the address of an event in an edition. */
export function shownEvent(archive: Archive, event: TimelineEvent, edition: Edition): ShownEvent {
  const kind = strings(edition).pages.timeline.kind[event.kind];
  const when = dateWords(edition, event.date);
  const document = archive.document.get(event.document);
  if (document === undefined) throw new Error(`No document ${event.document} for an event.`);
  const plain = { event, kind, when, what: documentTitle(document, edition), href: documentHref(edition, document.id) };
  if (event.kind === 'deadline') {
    const pledge = archive.pledge.get(event.record ?? '');
    if (pledge === undefined) return plain;
    const indicator = pledge.target && archive.indicator.get(pledge.target.indicator);
    const name = indicator && indicatorName(indicator, edition);
    const what =
      pledge.target === undefined || name === undefined
        ? label(pledge.quote.exact, document.script, edition)
        : { text: `${name.text} ${figureWords(edition, pledge.target)}`, lang: name.lang };
    return { ...plain, what, href: pledgeHref(edition, archive, pledge) };
  }
  if (event.kind === 'milestone') {
    const milestone = document.milestones.find((m) => m.id === event.record);
    if (milestone === undefined) return plain;
    return {
      ...plain,
      what: label(milestone.event, document.script, edition),
      href: recordHref(edition, archive, milestone),
    };
  }
  return plain;
}
