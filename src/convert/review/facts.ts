import { edtf } from '../../schema/edtf.ts';
import type { Review } from '../../schema/review.ts';
import { kind } from '../../schema/vocabulary.ts';
import type { Message } from '../message.ts';
import type { Outlined } from '../outline/outlined.ts';

type Fact = Review['facts'][number];

/** Why a fact's value cannot stand; undefined when it can. */
function fault({ set, value }: Fact, knowsPlace: (id: string) => boolean): string | undefined {
  if (value === null) return set === 'kind' ? 'a document has a kind, at least `unknown`' : undefined;
  if (set === 'kind' && !kind.safeParse(value).success) return `${value} is no kind of document`;
  if ((set === 'published' || set === 'event') && !edtf.safeParse(value).success) return `${value} is no EDTF date`;
  if (set === 'city' && !knowsPlace(value)) return `${value} is no place of the gazetteer`;
  if (set === 'url' && !URL.canParse(value)) return `${value} is no address`;
  return undefined;
}

function withFact(outlined: Outlined, { set, value }: Fact): Outlined {
  const without = <Name extends 'event' | 'publisher' | 'issuer' | 'url'>(name: Name): Omit<Outlined, Name> => {
    const { [name]: _, ...rest } = outlined;
    return rest;
  };
  switch (set) {
    case 'title':
    case 'published':
      return { ...outlined, [set]: value };
    case 'city':
      return {
        ...outlined,
        city: value,
        cities: value === null ? outlined.cities : [value, ...outlined.cities.filter((id) => id !== value)],
      };
    case 'kind':
      return { ...outlined, kind: kind.parse(value) };
    case 'event':
    case 'publisher':
    case 'issuer':
    case 'url':
      return value === null ? (without(set) as Outlined) : { ...outlined, [set]: value };
  }
}

/** Sets what an editor declared of the document; each fact is published as inferred, with its reason and editor. */
export function applyFacts(
  outlined: Outlined,
  review: Review,
  file: string,
  knowsPlace: (id: string) => boolean,
): { readonly outlined: Outlined; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  let result = outlined;
  for (const fact of review.facts) {
    const reason = fault(fact, knowsPlace);
    if (reason !== undefined) {
      messages.push({
        severity: 'error',
        file,
        rule: 'review/invalid',
        reason,
        hint: `Correct the fact that sets ${fact.set}.`,
      });
      continue;
    }
    const inference = { field: fact.set, value: fact.value ?? '', reason: fact.reason, by: review.editor };
    result = {
      ...withFact(result, fact),
      inferred: [...result.inferred.filter(({ field }) => field !== fact.set), inference],
    };
  }
  return { outlined: result, messages };
}
