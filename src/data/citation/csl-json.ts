import { dateParts, type Work } from './work.ts';

/** A work as CSL-JSON: an array of one item, of type `webpage`, a field a line. */
export function cslJson(work: Work): string {
  const issued = dateParts(work.issued);
  const item = {
    id: work.id,
    type: 'webpage',
    title: work.title,
    author: work.author === undefined ? undefined : [{ literal: work.author }],
    issued: issued && { 'date-parts': [issued] },
    accessed: { 'date-parts': [dateParts(work.accessed)] },
    'container-title': work.site,
    URL: work.address,
    language: work.language,
    note: work.quote,
  };
  const fields = Object.entries(item).flatMap(([name, value]) =>
    value === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  return `[{\n  ${fields.join(',\n  ')}\n}]`;
}
