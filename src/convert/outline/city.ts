import type { Division } from '../../gazetteer/division.ts';
import { cityOf, provinceOf } from '../../gazetteer/divisions.ts';
import { placesIn, type Place } from '../../gazetteer/places.ts';

/** Which city a document speaks for, and by what that was told. */
export interface FoundCity {
  readonly city: string | null;
  /** Every city it names as its own subject, the main one first. */
  readonly cities: readonly string[];
  /** Why, where no title or issuer says it. */
  readonly inferred?: { readonly reason: string; readonly by: string };
  /** The county that speaks, where it is below the city. */
  readonly county?: Division;
  /** The province that speaks, where no city does. */
  readonly province?: Division;
  /** The city of the title is not the one that the text is about. */
  readonly contradiction?: { readonly title: string; readonly text: string };
}

export interface CityEvidence {
  /** The whole text, Simplified. */
  readonly text: string;
  readonly title: string | null;
  readonly issuer?: string;
  readonly publisher?: string;
  /** Before whom and by whom it was spoken, as the lines below the title say. */
  readonly occasion?: string;
  /** Where the text itself begins, below title and masthead. */
  readonly bodyStart: number;
}

/** A city must be named this much more often than the next for its text to be its own. */
const MARGIN = 2;
/** And so often at least, where neither title nor issuer names it. */
const LEAST = 3;

const VENUE_AFTER = /^[^，。；]{0,10}(?:召开|举行|举办|开幕|闭幕|签约|启幕)/;
const NATIONAL =
  /^(?:国务院|中共中央|中央|国家|全国|中华人民共和国|财政部|科技部|教育部|工业和信息化部|商务部|自然资源部|生态环境部|住房和城乡建设部)/;

interface Count {
  readonly city: Division;
  /** Where it is named first. */
  readonly first: number;
  named: number;
}

function isVenue(text: string, place: Place): boolean {
  return text.charAt(place.start - 1) === '在' && VENUE_AFTER.test(text.slice(place.end));
}

/** 武汉大学 and 深圳市腾讯公司 are named for their cities and not about them. */
function isPartOfName(text: string, place: Place): boolean {
  return /^[^，。；、\s]{0,6}(?:大学|学院|银行|证券|有限公司|股份公司|卫视|晚报)/.test(
    text.slice(place.end, place.end + 12),
  );
}

/** 贯彻省、湛江市会议精神: the city above the one that speaks. */
function isSuperior(text: string, place: Place): boolean {
  return /(?:中央|国家|省|省委|省政府)、$/.test(text.slice(Math.max(0, place.start - 4), place.start));
}

function counted(text: string, places: readonly Place[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const place of places) {
    const city = cityOf(place.division);
    if (!city || isVenue(text, place) || isPartOfName(text, place) || isSuperior(text, place)) continue;
    const count = counts.get(city.id) ?? { city, first: place.start, named: 0 };
    count.named += place.division === city ? 1 : 0.5;
    counts.set(city.id, count);
  }
  return [...counts.values()].sort((a, b) => b.named - a.named || a.first - b.first);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Whether a place stands at the head of a title or name, after nothing but the places above it, a year, or 关于印发《. */
function heads(words: string, start: number, places: readonly Place[]): boolean {
  let before = words.slice(0, start);
  for (const place of places) if (place.end <= start) before = before.replace(words.slice(place.start, place.end), '');
  return /^(?:中共|中国共产党)?(?:关于)?(?:印发|公布)?[《“]?(?:\d{4}年)?$/.test(before);
}

/** The cities that a title or a body's name speaks of, in order, and the county or province if it is one of those. */
function subjectsOf(
  words: string,
  about: readonly Division[],
): { cities: readonly Division[]; county?: Division; province?: Division } {
  const places = placesIn(words, about).filter((place) => !isVenue(words, place) && !isPartOfName(words, place));
  const cities = distinct(places.flatMap(({ division }) => cityOf(division) ?? []));
  const counties = distinct(places.flatMap(({ division }) => (division.level === 'county' ? [division] : [])));
  const place = places.find(({ division }) => division === counties[0]);
  const speaks = place !== undefined && heads(words, place.start, places);
  const county = counties.length === 1 && cities.length === 1 && speaks ? counties[0] : undefined;
  const province = places.find(({ division }) => division.level === 'province')?.division;
  return { cities, ...(county && { county }), ...(province && { province }) };
}

/**
 * The city by weighted evidence: the issuing body, the title, else the cities named in the text and its publisher with a
 * margin. Several cities of like weight give none, and their list. Nothing is guessed: a city that neither title nor issuer
 * states comes with its reason.
 */
export function cityOfDocument(evidence: CityEvidence): FoundCity {
  const { text } = evidence;
  const places = placesIn(text);
  const body = counted(
    text,
    places.filter(({ start }) => start >= evidence.bodyStart),
  );
  const named = distinct(places.map(({ division }) => division));
  const issuer = evidence.issuer === undefined ? undefined : subjectsOf(evidence.issuer, named);
  const title = evidence.title === null ? undefined : subjectsOf(evidence.title, named);
  const occasion = subjectsOf(evidence.occasion ?? '', named);

  if (title && title.cities.length > 1 && issuer?.cities.length !== 1) {
    return { city: null, cities: title.cities.map(({ id }) => id) };
  }
  const stated = [issuer, title, occasion].find((subject) => subject?.cities.length === 1);
  const [city] = stated?.cities ?? [];
  if (city) {
    const own = body.find((count) => count.city === city)?.named ?? 0;
    const [most] = body;
    if (most && most.city !== city && most.named >= 4 && most.named >= 3 * own && !issuer?.cities.includes(city)) {
      return {
        city: null,
        cities: [most.city.id, city.id],
        contradiction: { title: city.id, text: most.city.id },
      };
    }
    const county = stated?.county;
    return { city: city.id, cities: [city.id], ...(county && cityOf(county) === city && { county }) };
  }

  const first = evidence.issuer ?? evidence.title ?? '';
  if (NATIONAL.test(first)) return { city: null, cities: [] };
  const province = issuer?.province ?? title?.province;
  const ofCity = (text.match(/我市|全市|市委|市政府|本市/g) ?? []).length;
  const ofProvince = (text.match(/我省|全省|省委|省政府|本省/g) ?? []).length;
  if (province && ofProvince >= ofCity) {
    return { city: null, cities: body.filter(({ named: n }) => n >= 2).map((c) => c.city.id), province };
  }
  return byMentions(body, evidence.publisher, ofCity);
}

function byMentions(body: readonly Count[], publisher: string | undefined, ofCity: number): FoundCity {
  const publisherCities =
    publisher === undefined
      ? []
      : subjectsOf(
          publisher,
          body.map((c) => c.city),
        ).cities;
  const weighted = body
    .map((count) => ({ ...count, weight: count.named + (publisherCities.includes(count.city) ? LEAST : 0) }))
    .sort((a, b) => b.weight - a.weight || a.first - b.first);
  const [best, second] = weighted;
  if (!best) {
    const [only] = publisherCities;
    if (only && publisherCities.length === 1 && ofCity > 0) {
      return {
        city: only.id,
        cities: [only.id],
        inferred: {
          reason: `the text speaks of its city without a name; its publisher is ${publisher ?? ''}`,
          by: 'rule:city-by-publisher',
        },
      };
    }
    return { city: null, cities: [] };
  }
  const runnerUp = second?.weight ?? 0;
  const enough = best.weight >= LEAST;
  if (enough && best.weight >= MARGIN * runnerUp) {
    const times = (n: number): string => (n <= 1 ? 'once' : `${String(Math.ceil(n))} times`);
    const next = second ? `the next, ${second.city.name}, ${times(second.named)}` : 'no other city is';
    const from = publisherCities.includes(best.city) ? `, published by ${publisher ?? ''}` : '';
    return {
      city: best.city.id,
      cities: [best.city.id],
      inferred: {
        reason: `${best.city.name} is named ${times(best.named)}, ${next}${from}`,
        by: 'rule:city-by-mentions',
      },
    };
  }
  const several = weighted.filter(({ weight, named }) => weight * 3 >= best.weight && named >= 1);
  return { city: null, cities: several.length > 1 ? several.map((c) => c.city.id) : [] };
}

/** The province a city or county lies in, as the gazetteer names it. */
export function placeName(division: Division): string {
  const city = cityOf(division);
  return [provinceOf(division), city, division]
    .flatMap((d, i, all) => (d && all.indexOf(d) === i ? [d.name] : []))
    .join('');
}
