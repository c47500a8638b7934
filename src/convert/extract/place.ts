import { cityOf, divisionById } from '../../gazetteer/divisions.ts';
import { type Place, placesIn } from '../../gazetteer/places.ts';
import type { Span } from '../../schema/quote.ts';
import type { Clause } from './clause.ts';
import type { ExtractionInput } from './extraction.ts';

/** The place a record belongs to: an id of the gazetteer, and the county, zone or town under it as written. */
export interface Placed {
  readonly city: string | null;
  readonly place?: string;
}

export interface Places {
  /** The place that the words of a clause are about, or null where they name none. */
  of(clause: Clause, before: Placed | null): Placed | null;
  /** The places named at the head of a clause, as spans of its words. */
  headOf(clause: Clause): readonly Span[];
  /** Every place named in a clause, as spans of its words: 三台县 holds no number. */
  namesIn(clause: Clause): readonly Span[];
  /** A document of one city begins the clause with another by its short name: 桂林米粉去年…. */
  isElsewhere(clause: Clause): boolean;
  /** In a document of one city: the clause begins with its name. */
  isHome(clause: Clause): boolean;
  /** In a document of one city: what follows the name of a province at the head of the clause, or null. */
  afterProvince(clause: Clause): string | null;
}

/** The place of the document; what a clause names comes before it. */
export function documentPlace(input: ExtractionInput): Placed {
  return { city: input.city };
}

/** What may stand before the place that a clause is about. */
const LEAD =
  /^(?:[“"（(「『]|(?:去年|今年|上年|明年|后年|上半年|下半年|全年|年内|下一步|未来[一二三四五两]年|目前|同时|此外|其中|近日|日前|力争|确保|支持|推动|鼓励|到?\d{4}年(?:底)?|在|地处[^，]{0,6}的|[一二三四]?季度|截至[^，]{0,8}|，|、))*$/;
/** 苏州 is short, though it ends in 州. */
const FULL_NAME = /(?:自治州|[市盟县区])$/;
/** What follows a place that is only a direction, a partner or a name. */
const BESIDE = /^(?:[^，]{0,3}(?:举行|召开|等地|方向|口岸|沿线)|港|大学|路|街|杯)/;

/**
 * Finds what place a clause is about. In a document of one city another city counts only at the head of a clause, and a
 * county of its own stands beside it; in a document of several cities every clause belongs to the place it names, or
 * to the one named before it in the same paragraph.
 */
export function placesOf(input: ExtractionInput): Places {
  const home = input.city === null ? undefined : divisionById(input.city);
  const found = placesIn(input.simplified, home === undefined ? [] : [home]).filter(
    (p) => input.simplified[p.end] !== '域' || !input.simplified.slice(p.start, p.end).endsWith('区'),
  );
  const inside = (start: number, end: number): Place[] => found.filter((p) => p.start >= start && p.end <= end);
  return {
    headOf(clause) {
      let listed = clause.start;
      return inside(clause.start, clause.end)
        .filter((p) => {
          const heads = LEAD.test(input.simplified.slice(clause.start, p.start));
          const goesOn = listed > clause.start && /^[、和与及]$/.test(input.simplified.slice(listed, p.start));
          if (heads || goesOn) listed = p.end;
          return heads || goesOn;
        })
        .map((p) => ({ start: p.start - clause.start, end: p.end - clause.start }));
    },
    namesIn(clause) {
      return inside(clause.start, clause.end).map((p) => ({
        start: p.start - clause.start,
        end: p.end - clause.start,
      }));
    },
    isHome(clause) {
      const at = (p: Place) => input.city !== null && cityOf(p.division)?.id === input.city && p.start === clause.start;
      return inside(clause.start, clause.end).some(at);
    },
    afterProvince(clause) {
      if (input.city === null) return null;
      const place = inside(clause.start, clause.end).find(
        (p) => p.division.level === 'province' && LEAD.test(input.simplified.slice(clause.start, p.start)),
      );
      if (place === undefined) return null;
      const suffix = /(?:省|自治区)$/.exec(input.simplified.slice(place.start, place.end))?.[0].length ?? 0;
      return input.simplified.slice(place.end - suffix, clause.end);
    },
    isElsewhere(clause) {
      return inside(clause.start, clause.end).some((p) => {
        const city = cityOf(p.division);
        if (input.city === null || city === null || city.id === input.city || p.start !== clause.start) return false;
        const after = input.simplified.slice(p.end, p.end + 8);
        return !/^(?:至|—|-|到|路|街|大道|港(?![^，]{0,10}(?:完成|实现|增长|下降|达|突破|吞吐量))|大学|[^，]{0,6}(?:高速|铁路|高铁|公路|通道|航线|班列))/.test(
          after,
        );
      });
    },
    of(clause) {
      if (/^(?:全省|会议|大会|我省)/.test(clause.words)) return documentPlace(input);
      if (input.city !== null && /^(?:我市|本市|全市)/.test(clause.words)) return documentPlace(input);
      let aside = clause.start;
      for (const place of inside(clause.start, clause.end)) {
        const { division } = place;
        const city = cityOf(division);
        if (city === null || BESIDE.test(input.simplified.slice(place.end, place.end + 6))) continue;
        const before = input.simplified.slice(clause.start, place.start);
        const heads = LEAD.test(before);
        const own = city.id === input.city;
        // 开行至成都、重庆: neither is where it is.
        const listed = aside > clause.start && /^[、和与及]$/.test(input.simplified.slice(aside, place.start));
        if (!own && !heads && (input.city !== null || listed || /(?:至|到|与|和|同|在|向|往|对接)$/.test(before))) {
          aside = place.end;
          continue;
        }
        if (!own && input.city !== null && !FULL_NAME.test(input.simplified.slice(place.start, place.end))) continue;
        if (division === city) return { city: city.id };
        if (own && !heads && !/(?:在|支持|推动|、)$/.test(before)) continue;
        return { city: city.id, place: input.text.slice(place.start, place.end) };
      }
      return null;
    },
  };
}
