import type { Kind } from '../../schema/vocabulary.ts';
import { chronologyOf, type Chronology } from './chronology.ts';
import { cityOfDocument, type FoundCity } from './city.ts';
import { doubtsOf } from './doubt.ts';
import { cityOfEnglish } from './english.ts';
import { kindOf, type FoundKind } from './kind.ts';
import { languageOf } from './language.ts';
import { linesOf } from './line.ts';
import { isOccasion, isSpeaker } from './masthead.ts';
import { originOf, sourceOf } from './origin.ts';
import type { Outlined } from './outlined.ts';
import { signatureOf } from './signature.ts';
import { structureOf, tailOf } from './structure.ts';
import { headerOf } from './title.ts';

export interface OutlineInput {
  /** The restored text: lines separated by "\n", none blank, no furniture. */
  readonly text: string;
  /** The same text in Simplified characters, of the same length. */
  readonly simplified: string;
}

const UNOFFICIAL: readonly Kind[] = ['news-report', 'feature', 'unknown', 'work-report'];

/**
 * What a document says of itself and how it is built. A fact is stated by the text or follows from it by a named rule, and then
 * stands in `inferred` with its reason; what neither gives is null or absent. Findings are messages; it never throws.
 */
export function outline(input: OutlineInput): Outlined {
  const lines = linesOf(input.text, input.simplified);
  const language = languageOf(input.simplified);
  const header = headerOf(lines, language);
  const signature = signatureOf(lines, header.bodyStart);
  const bodyStart = lines[header.bodyStart]?.start ?? input.text.length;
  const body = lines
    .slice(header.bodyStart)
    .map(({ plain }) => plain)
    .join('\n');
  const kind = kindOf(header.plain, body, language, sourceOf(lines, header)?.plain);
  const origin = originOf(lines, header, signature, !UNOFFICIAL.includes(kind.kind));
  const chronology = chronologyOf(lines, header, signature, kind.kind);
  const city =
    language === 'en'
      ? cityOfEnglish(input.simplified)
      : cityOfDocument({
          text: input.simplified,
          title: header.plain,
          bodyStart,
          occasion: header.masthead.flatMap((i) => occasionIn(lines[i]?.plain ?? '')).join('\n'),
          ...((origin.issuer ?? origin.publisher) &&
            official(origin.issuer?.plain ?? origin.publisher?.plain, kind.kind)),
          ...(origin.publisher && { publisher: origin.publisher.plain }),
        });
  const tail = tailOf(lines, header.bodyStart, signature?.lines ?? []);
  const { blocks, sections } = structureOf(lines, header, tail, language);
  return {
    title: header.text,
    kind: kind.kind,
    published: chronology.published,
    ...(chronology.event !== undefined && { event: chronology.event }),
    ...(origin.publisher && { publisher: origin.publisher.raw }),
    ...(origin.issuer && { issuer: origin.issuer.raw }),
    ...(origin.url !== undefined && { url: origin.url }),
    city: city.city,
    cities: city.cities,
    language,
    inferred: inferences(kind, chronology, city),
    blocks,
    sections,
    messages: doubtsOf({ lines, header, signature, kind: kind.kind, origin, chronology, city }),
  };
}

function occasionIn(plain: string): readonly string[] {
  return isOccasion(plain) || isSpeaker(plain) ? [plain] : [];
}

/** A body that issues the document says whose it is; a newspaper that reports does not. */
function official(issuer: string | undefined, kind: Kind): { issuer?: string } {
  return issuer === undefined || UNOFFICIAL.includes(kind) ? {} : { issuer };
}

function inferences(kind: FoundKind, chronology: Chronology, city: FoundCity): Outlined['inferred'] {
  return [
    ...(kind.inferred ? [{ field: 'kind' as const, value: kind.kind, ...kind.inferred }] : []),
    ...(chronology.inferredEvent ? [{ field: 'event' as const, ...chronology.inferredEvent }] : []),
    ...(city.inferred && city.city !== null ? [{ field: 'city' as const, value: city.city, ...city.inferred }] : []),
  ];
}
