import type { Kind } from '../../schema/vocabulary.ts';
import { divisionById } from '../../gazetteer/divisions.ts';
import { placesIn } from '../../gazetteer/places.ts';
import type { Message } from '../message.ts';
import type { Chronology } from './chronology.ts';
import { placeName, type FoundCity } from './city.ts';
import type { Line } from './line.ts';
import { isDocumentNumber } from './masthead.ts';
import type { Origin } from './origin.ts';
import type { Signature } from './signature.ts';
import type { Header } from './title.ts';

type Finding = Omit<Message, 'file'>;

interface Facts {
  readonly lines: readonly Line[];
  readonly header: Header;
  readonly signature: Signature | undefined;
  readonly kind: Kind;
  readonly origin: Origin;
  readonly chronology: Chronology;
  readonly city: FoundCity;
}

function nameOf(id: string): string {
  return divisionById(id)?.name ?? id;
}

/** What a reader or an editor should know of a document's facts: reposts, contradictions, what could not be told. */
export function doubtsOf(facts: Facts): readonly Finding[] {
  return [...aboutCity(facts), ...aboutSource(facts), ...aboutYears(facts), ...aboutGaps(facts)];
}

function aboutCity({ city }: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  if (city.contradiction) {
    findings.push({
      severity: 'warning',
      rule: 'outline/contradiction-city',
      reason: `the title names ${nameOf(city.contradiction.title)}, the text speaks of ${nameOf(city.contradiction.text)}`,
      expected: 'a title and a text about the same city',
      hint: 'look at the source; declare the city in content/reviews if it can be told',
    });
  }
  if (city.county) {
    findings.push({
      severity: 'info',
      rule: 'outline/county',
      reason: `speaks for ${placeName(city.county)} (${city.county.code}), a county: filed under its city`,
    });
  }
  if (city.province) {
    findings.push({
      severity: 'info',
      rule: 'outline/province',
      reason: `speaks for ${city.province.name} (${city.province.code}), not for one city`,
    });
  }
  if (city.city === null && city.cities.length > 1 && !city.contradiction && !city.province) {
    findings.push({
      severity: 'info',
      rule: 'outline/several-cities',
      reason: `names ${city.cities.map(nameOf).join('、')} alike and speaks for none of them alone`,
    });
  }
  return findings;
}

const GOVERNMENT = /政府|办公|委员会|人大|政协|局$|厅$|委$/;

function aboutSource({ origin, chronology, kind, header }: Facts): readonly Finding[] {
  if (origin.unknownSource) {
    const dated = chronology.published !== null && chronology.onPage;
    return [
      {
        severity: 'warning',
        rule: 'outline/repost',
        reason: dated
          ? `the page says that its source is not known: ${chronology.published} may be the day of the repost`
          : 'the page says that its source is not known: a repost',
        hint: 'find the first publication and declare publisher, date and address in content/reviews',
      },
    ];
  }
  const { publisher, issuer } = origin;
  if (!publisher || !issuer || GOVERNMENT.test(publisher.plain)) return [];
  if (['news-report', 'feature', 'unknown'].includes(kind)) return [];
  const shared = placesIn(`${issuer.plain}\n${header.plain ?? ''}`).some(({ division }) =>
    publisher.plain.includes(division.short),
  );
  if (shared) return [];
  return [
    {
      severity: 'info',
      rule: 'outline/repost',
      reason: `published by ${publisher.raw}, issued by ${issuer.raw}: a repost, whose date may differ from the first`,
    },
  ];
}

function yearsOf(plain: string): readonly number[] {
  return [...plain.matchAll(/(?<!\d)((?:19|20)\d{2})\s?年/g)].map((match) => Number(match[1]));
}

function aboutYears({ lines, header, signature, chronology }: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  const body = lines
    .slice(header.bodyStart)
    .map(({ plain }) => plain)
    .join('\n');
  const said = yearsOf(body);
  // A title over a span of years (2021—2025年) names its end; only a single year can contradict.
  const own = /[-—－~至]\s?(?:20)\d{2}/.test(header.plain ?? '') ? [] : yearsOf(header.plain ?? '');
  const [year] = own;
  if (year !== undefined && own.length === 1 && said.length >= 3 && !said.includes(year)) {
    const counts = new Map<number, number>();
    for (const y of said) counts.set(y, (counts.get(y) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const near = said.includes(year - 1) || said.includes(year + 1);
    if (most && most[1] >= 3 && !near) {
      findings.push({
        severity: 'warning',
        rule: 'outline/contradiction-year',
        reason: `the title says ${String(year)}年, the text never does and says ${String(most[0])}年 ${String(most[1])} times`,
        expected: 'a title and a text of the same year',
      });
    }
  }
  const number = header.masthead.map((i) => lines[i]?.plain ?? '').find(isDocumentNumber);
  const numbered = Number(/(?:19|20)\d{2}/.exec(number ?? '')?.[0] ?? Number.NaN);
  const signed = Number(signature?.date?.slice(0, 4) ?? Number.NaN);
  if (number !== undefined && Math.abs(numbered - signed) >= 1) {
    findings.push({
      severity: 'warning',
      rule: 'outline/contradiction-year',
      reason: `the document number is of ${String(numbered)}, the signature of ${String(signed)}`,
      expected: 'a number and a signature of the same year',
    });
  }
  if (signature?.date !== undefined && chronology.published !== null && chronology.published < signature.date) {
    findings.push({
      severity: 'warning',
      rule: 'outline/contradiction-date',
      reason: `published ${chronology.published}, before it was signed on ${signature.date}`,
      expected: 'a publication on the day of the signature or later',
    });
  }
  return findings;
}

function aboutGaps({ chronology, city, kind, header }: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  const gap = (rule: string, reason: string, set: string): void => {
    findings.push({
      severity: 'info',
      rule,
      reason,
      hint: `declare ${set} in content/reviews if another source gives it`,
    });
  };
  if (header.text === null) gap('outline/no-title', 'no line of the text is a title', 'the title');
  if (chronology.published === null) gap('outline/no-date', 'the text does not say when it was published', 'the day');
  if (city.city === null && city.cities.length === 0 && !city.province)
    gap('outline/no-city', 'the text names no city as its own', 'the city');
  if (kind === 'unknown') gap('outline/no-kind', 'neither title nor form tells the kind of document', 'the kind');
  return findings;
}
