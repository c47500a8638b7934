import type { SearchStrings } from '../../i18n/search/words.ts';
import type { Vocabulary } from '../../i18n/strings.ts';

/** `words.<edition>.json`: what the browser needs to say. */
export interface Words extends Omit<SearchStrings, 'page'> {
  readonly theme: Vocabulary['theme'];
  readonly kind: Vocabulary['kind'];
  readonly fulfilment: Vocabulary['fulfilment'];
}

/** Puts values into the `{name}` parts of a string. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

/** A string with a number, in the form the number asks for. */
export function counted(forms: Readonly<Record<'one' | 'other', string>>, n: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return filled(form, { n: n.toLocaleString(locale) });
}
