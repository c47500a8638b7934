import { FACETS, isRecordType, RECORD_FACETS, SORTS, TYPES, type Asked, type Counts, type Facet } from '../view.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';

/** Name of a facet's value in the reader's edition. */
function valueName(session: Session, facet: Facet, value: string): string {
  const { first, words, edition } = session;
  const language = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 } as const;
  const named: Readonly<Record<string, string>> =
    facet === 'theme' ? words.theme : facet === 'kind' ? words.kind : facet === 'status' ? words.fulfilment : {};
  if (facet === 'city') return first.cities.find((city) => city.id === value)?.name[language[edition]] ?? value;
  if (facet === 'province')
    return first.provinces.find((province) => province[2] === value)?.[language[edition]] ?? value;
  return named[value] ?? value;
}

function chooser(
  key: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { 'data-key': key },
    ...options.map(([value, label]) =>
      element('option', value === chosen ? { value, selected: '' } : { value }, label),
    ),
  );
  select.addEventListener('change', () => choose(select.value));
  return element('label', { class: 'narrow-choice' }, element('span', {}, name), select);
}

/** The kinds of result with their counts, one of them chosen. */
export function typeButtons(
  session: Session,
  asked: Asked,
  counts: Counts['types'],
  recordsKnown: boolean,
  change: (asked: Asked) => void,
): HTMLElement {
  const { words, edition } = session;
  const button = (type: Asked['type'], label: string, n: number | undefined): HTMLElement => {
    const made = element(
      'button',
      {
        type: 'button',
        'aria-pressed': String(asked.type === type),
        'data-type': type ?? 'any',
        'data-key': type ?? 'any',
      },
      n === undefined ? label : `${label} ${n.toLocaleString(edition)}`,
    );
    made.addEventListener('click', () => change({ ...asked, type }));
    return made;
  };
  return element(
    'div',
    { class: 'search-types', role: 'group', 'aria-label': words.results },
    button(undefined, words.any, undefined),
    ...TYPES.flatMap((type) =>
      counts.has(type) || asked.type === type || (isRecordType(type) && !recordsKnown)
        ? [button(type, words.types[type], counts.get(type))]
        : [],
    ),
  );
}

/** One list a facet, each value with the number of results it would leave. */
export function choices(
  session: Session,
  asked: Asked,
  view: Counts,
  recordsKnown: boolean,
  change: (asked: Asked) => void,
): readonly HTMLElement[] {
  const { words, edition } = session;
  const choose = (facet: Facet) => (value: string) => {
    const { [facet]: _, ...rest } = asked.chosen;
    change({ ...asked, chosen: value === '' ? rest : { ...rest, [facet]: value } });
  };
  const facets = FACETS.flatMap((facet) => {
    const counts = view.facets.get(facet) ?? [];
    const chosen = asked.chosen[facet] ?? '';
    if (counts.length === 0 && chosen === '' && !(RECORD_FACETS.has(facet) && !recordsKnown)) return [];
    const known =
      counts.some(([value]) => value === chosen) || chosen === '' ? counts : [[chosen, 0] as const, ...counts];
    const options = known.map(
      ([value, n]) => [value, `${valueName(session, facet, value)} (${n.toLocaleString(edition)})`] as const,
    );
    return [chooser(facet, words.facets[facet], [['', words.any], ...options], chosen, choose(facet))];
  });
  const sorts = SORTS.map((sort) => [sort, words.sorts[sort]] as const);
  const sort = chooser('sort', words.sortBy, sorts, asked.sort, (value) =>
    change({ ...asked, sort: SORTS.find((of) => of === value) ?? 'relevance' }),
  );
  const clear = element('button', { type: 'button' }, words.clear);
  clear.addEventListener('click', () => change({ q: asked.q, type: undefined, sort: 'relevance', chosen: {} }));
  const narrowed = asked.type !== undefined || asked.sort !== 'relevance' || Object.keys(asked.chosen).length > 0;
  return [...facets, sort, ...(narrowed ? [clear] : [])];
}
