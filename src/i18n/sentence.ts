import type { Commitment, Measure } from '../schema/vocabulary.ts';
import { counts, figureWords, type Amount } from './numbers.ts';

/** What an English sentence about a target or a result is made from. */
export interface Told {
  /** English name of the place; without one, the document speaks. */
  readonly place?: string | undefined;
  /** Strength of a pledge; none for a result. */
  readonly commitment?: Commitment | undefined;
  readonly figure: Amount & { readonly measure?: Measure | undefined };
  /** Name of the indicator; in the words of the text where the editors have not named it. */
  readonly name: { readonly text: string; readonly lang?: string | undefined };
  /** When it is due, or what date it speaks of, in words. */
  readonly when?: string | undefined;
}

const VERB: Readonly<Record<Commitment, string>> = {
  firm: 'undertakes to reach',
  striving: 'strives to reach',
  exploratory: 'explores reaching',
};

const SENSE: Readonly<Record<Measure, string>> = {
  level: '',
  increment: 'an increase of ',
  decrease: 'a decrease of ',
  growth: 'growth of ',
  share: 'a share of ',
  rank: 'rank ',
  multiple: 'a multiple of ',
};

/** A name inside a sentence: "High and new" becomes "high and new", "R&D" and "5G" stay. */
function inside(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * An English sentence from typed fields, in three parts so that a name in the words of the text can carry its language:
 * "Jingmen strives to reach 360 | high and new technology enterprises |, deadline 2021."
 */
export function sentence(told: Told): { readonly before: string; readonly name: string; readonly after: string } {
  const { place, commitment, figure, name, when } = told;
  const reported = place === undefined ? 'reports having reached' : 'is reported to have reached';
  const verb = commitment === undefined ? reported : VERB[commitment];
  const sense = SENSE[figure.measure ?? 'level'];
  const plain = sense === '' && counts(figure.baseUnit);
  // "350 enterprises": what is counted stands beside the number. A single one, or a name in Chinese, needs other words.
  const beside = plain && name.lang === undefined && (figure.upper ?? figure.baseValue) !== 1;
  const number = figureWords('en', figure);
  const time =
    commitment === undefined
      ? when === undefined
        ? ''
        : `, ${when}`
      : when === undefined
        ? '; the text states no deadline'
        : `, deadline ${when}`;
  return {
    before: `${place ?? 'The document'} ${verb} ${plain && !beside ? 'a count of ' : sense}${number} ${beside ? '' : 'in '}`,
    name: name.lang === undefined ? inside(name.text) : name.text,
    after: `${time}.`,
  };
}
