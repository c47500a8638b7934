import { standsAlone } from './boundary.ts';
import type { Division } from './division.ts';
import { cityOf, provinceOf } from './divisions.ts';
import { namesAt, type Bearer, type PlaceName } from './names.ts';

/** A place named in a text; `[start, end)` in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly division: Division;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: PlaceName;
}

const RANK: Readonly<Record<Division['level'], number>> = {
  province: 0,
  municipality: 0,
  prefecture: 1,
  'province-administered': 1,
  county: 2,
};

/** 北京东路 and 中山大道 are streets, wherever they are. */
const STREET = /^[东南西北中]?(?:路|街(?!道)|大道|大街|胡同)/;

/** Every name of the text, longest first at each place and none inside another. */
function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length - 1;) {
    let next = at + 1;
    for (const name of namesAt(text, at)) {
      const end = at + name.text.length;
      if (name.bearers.length === 0) {
        next = end;
        break;
      }
      const alone = name.text.length > 2 || standsAlone(text, at, end);
      const street = !name.bearers.some(({ form }) => form === 'full') && STREET.test(text.slice(end, end + 3));
      if (street) {
        next = end;
        break;
      }
      if (!alone) continue;
      // 武汉市场: the 市 belongs to the market.
      const market = name.text.endsWith('市') && name.text.length > 2 && text.startsWith('场', end);
      mentions.push({ start: at, end: market ? end - 1 : end, name });
      next = end;
      break;
    }
    at = next;
  }
  return mentions;
}

/** Of several bearers, the one that stands above the others: 吉林 is the province, 恩施 the prefecture. */
function highest(bearers: readonly Bearer[]): readonly Bearer[] {
  const rank = Math.min(...bearers.map(({ division }) => RANK[division.level]));
  return bearers.filter(({ division }) => RANK[division.level] === rank);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** What the text names beyond doubt, and what it was said to be about. */
class Known {
  readonly divisions = new Set<Division>();
  readonly cities = new Set<Division>();
  readonly provinces = new Set<Division>();

  add(division: Division): void {
    this.divisions.add(division);
    const city = cityOf(division);
    if (city) this.cities.add(city);
    this.provinces.add(provinceOf(division));
  }
}

function certain({ name }: Mention): Division | undefined {
  return only(highest(name.bearers.filter(({ form }) => form !== 'weak')))?.division;
}

/** The division above it is named directly before: 福州市鼓楼区. */
function followsParent(division: Division, before: Place | undefined, start: number): boolean {
  if (!before || before.end !== start || before.division === division) return false;
  return before.division === cityOf(division) || before.division === provinceOf(division);
}

/** One of a list of places of the same kind: 西宁、海东、海北. */
function inList(division: Division, neighbour: Place | undefined, between: string): boolean {
  if (!neighbour || (between !== '、' && between !== '和' && between !== '与')) return false;
  const same = RANK[neighbour.division.level] === RANK[division.level] && RANK[division.level] > 0;
  if (!same) return false;
  return division.level === 'county'
    ? cityOf(neighbour.division) === cityOf(division)
    : provinceOf(neighbour.division) === provinceOf(division);
}

/**
 * The places that a Simplified text names, in order, never overlapping. Full names count wherever they are the only ones of
 * that name; short names of cities and provinces unless they are ordinary words; counties' short names and names that several
 * places share only where the text, or `about`, names the city or province they belong to and one alone fits. What stays
 * in doubt is left out.
 *
 * @param about Divisions that the text is known to speak of, beside those it names.
 */
export function placesIn(text: string, about: readonly Division[] = []): readonly Place[] {
  const mentions = mentionsIn(text);
  const known = new Known();
  for (const division of about) known.add(division);
  const settled: (Place | undefined)[] = mentions.map((mention) => {
    const division = certain(mention);
    if (!division) return undefined;
    known.add(division);
    return { start: mention.start, end: mention.end, division };
  });
  return mentions.flatMap((mention, i) => {
    const done = settled[i];
    if (done) return [done];
    const division = weighed(mention, known, settled[i - 1], settled[i + 1], text);
    if (!division) return [];
    const place = { start: mention.start, end: mention.end, division };
    settled[i] = place;
    return [place];
  });
}

function weighed(
  { name, start, end }: Mention,
  known: Known,
  before: Place | undefined,
  after: Place | undefined,
  text: string,
): Division | undefined {
  const beside = name.bearers.filter(
    ({ division, ordinary }) =>
      ((!ordinary || division.name === name.text || division.level !== 'county') &&
        followsParent(division, before, start)) ||
      (before !== undefined && inList(division, before, text.slice(before.end, start))) ||
      (after !== undefined && inList(division, after, text.slice(end, after.start))),
  );
  const adjacent = only(highest(beside));
  if (adjacent) return adjacent.division;
  const possible = name.bearers.filter(({ division, form, ordinary }) => {
    if (ordinary) return division.level !== 'county' && known.divisions.has(division);
    if (known.divisions.has(division)) return true;
    const city = cityOf(division);
    if (city !== null && city !== division && known.cities.has(city)) return true;
    return form === 'full' && known.provinces.has(provinceOf(division));
  });
  const nearest = possible.filter(({ division }) => {
    const city = cityOf(division);
    return city !== null && known.cities.has(city);
  });
  return only(highest(nearest.length > 0 ? nearest : possible))?.division;
}
