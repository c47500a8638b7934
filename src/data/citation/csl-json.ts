import { dateParts, type Work } from './work.ts';

/** Works as CSL-JSON: an array of items of type `webpage`, a field a line. */
export function cslJson(works: readonly Work[]): string {
  return `[${works.map(item).join(', ')}]`;
}

function item(work: Work): string {
  const issued = dateParts(work.issued);
  const held = {
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
  const fields = Object.entries(held).flatMap(([name, value]) =>
    value === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  return `{\n  ${fields.join(',\n  ')}\n}`;
}
