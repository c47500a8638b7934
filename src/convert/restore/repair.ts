import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import { characterTable } from '../../script/characters.ts';
import { scriptOf } from '../../script/script.ts';
import type { Message } from '../message.ts';
import { overlaps, type Decisions, type Located } from './declared.ts';
import { furnitureEdits } from './furniture/furniture.ts';
import { repairRuns } from './garbled/runs.ts';
import { triggers } from './garbled/trigger.ts';
import { doubted, type RunRepair, type Undecided } from './garbled/undecided.ts';
import { glossEdits, glossSet, wrongGlosses, type Gloss, type GlossSet } from './glosses.ts';
import { apart, Layers } from './layers.ts';
import { entityEdits } from './markup/entities.ts';
import { keptMarkup } from './markup/subject.ts';
import { styleEdits } from './markup/styles.ts';
import { tagEdits } from './markup/tags.ts';
import { lineBreakEdits, pageLineEdits, pageNumberEdits } from './paper.ts';
import { fullwidthMarks, insertedEdits, isFolded, lostIndentEdits, unfold } from './punctuation.ts';
import { replay } from './replay.ts';
import { toneless } from './readings.ts';
import { scanEdits } from './scan.ts';
import { suspicions } from './suspicion.ts';
import { controlEdits } from './whitespace.ts';

type Finding = Omit<Message, 'file'>;

/** A text with its damage repaired, its furniture still there. */
export interface Repair {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly script: 'Hant' | 'Hans';
  /** What is not decided, in ranges of the text that was given. */
  readonly undecided: readonly Undecided[];
  /** Their places are ranges of the text that was given. */
  readonly messages: readonly Finding[];
}

const NONE: Decisions = { changes: [], accepted: [], refused: [] };

/**
 * The repairs of a page, before its furniture is split off and its white space put in order; `again` where the page was
 * repaired before, so that what a garbled run replays to are no longer the characters of the seed.
 */
export function repair(given: string, declared: Decisions = NONE, again = false): Repair {
  const messages: Finding[] = [];
  const layers = new Layers(given, declared.refused);
  layers.add(declared.changes);
  layers.add(controlEdits(layers.text));
  // Tags first: what an entity in an attribute stands for would end the attribute.
  layers.add(tagEdits(layers.text, keptMarkup(layers.text)));
  layers.add(styleEdits(layers.text, keptMarkup(layers.text)));
  layers.add(entityEdits(layers.text, keptMarkup(layers.text)));
  const text = layers.text;
  const script = scriptOf(text);
  const garbled = triggers(text).length > 0;
  const set = glossSet(text, garbled, layers.here(declared.changes));
  const read = repairRuns(text, set, script);
  const runs = withDoubtfulGlosses(again ? doubted(read) : read, text, set);
  const settled = [...declared.refused, ...declared.changes];
  const open: Undecided[] = [];
  const places = layers.there(runs.undecided);
  runs.undecided.forEach((run, i) => {
    const place = { ...run, ...places[i] };
    if (settled.some((span) => overlaps(span, place))) return;
    open.push(place);
    if (!declared.accepted.some((span) => overlaps(span, place))) messages.push(undecidedFinding(text, run, place));
  });
  const busy = [...runs.edits, ...runs.undecided].sort((a, b) => a.start - b.start);
  const glosses = glossEdits(text, apart(set.glosses, busy));
  const channel = [...runs.edits, ...glosses, ...acceptedReadings(text, runs.undecided, places, declared.accepted)];
  layers.add(channel.sort((a, b) => a.start - b.start));
  layers.add(scanEdits(layers.text));
  layers.add(pageLineEdits(layers.text));
  layers.add(pageNumberEdits(layers.text));
  layers.add(lineBreakEdits(layers.text));
  const damaged = channel.length > 0;
  layers.add(lostIndentEdits(layers.text, damaged));
  layers.add(insertedEdits(layers.text, damaged));
  const undecided = open.filter((run) => !declared.accepted.some((span) => overlaps(span, run)));
  const made = fullwidthMarks([...runs.edits, ...declared.changes].map(({ replacement }) => replacement).join(''));
  // What stands around the document may come from another hand than the document.
  const folds = (page: string): boolean => isFolded(page, damaged, made);
  if (folds(layers.text) || (damaged && folds(replay(layers.text, furnitureEdits(layers.text)))))
    layers.add(unfold(layers.text, layers.here(undecided)));
  messages.push(...suspicions(layers.text, script));
  const edits = layers.edits.map((edit) => reviewed(edit, declared.accepted));
  return { text: layers.text, edits, script, undecided, messages };
}

/**
 * Where the channel glossed the page, what stands like a gloss and fits no reading of its character is in doubt together
 * with it: it cannot be told which of the two is damaged. So are the glosses that are too few to tell whose they are, where
 * the channel garbled the page, or where each of several stands behind a character whose Simplified form is another: the
 * channel glosses no other in a Traditional page, an author any that is rare.
 */
function withDoubtfulGlosses({ edits, undecided }: RunRepair, text: string, set: GlossSet): RunRepair {
  const wrong = [
    ...(set.glosses.length === 0 ? [] : wrongGlosses(text, set.glosses)).map((gloss) => ({
      ...gloss,
      reason: `${gloss.pinyin} is no reading of ${gloss.character}`,
    })),
    ...(edits.length === 0 && !likeTheChannels(set.left) ? [] : set.left)
      .filter(({ pinyin }) => pinyin !== toneless(pinyin))
      .map((gloss) => ({ ...gloss, reason: 'the page has too few of them to tell whether they are its own' })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, reason }): Undecided => ({ start: start - 1, end, reason, readings: [], gloss: true }));
  const busy = [...edits, ...undecided].sort((a, b) => a.start - b.start);
  return { edits, undecided: [...undecided, ...apart(wrong, busy)].sort((a, b) => a.start - b.start) };
}

/** So many glosses behind Traditional characters alone are no chance. */
const NO_CHANCE = 3;

function likeTheChannels(glosses: readonly Gloss[]): boolean {
  return glosses.length >= NO_CHANCE && glosses.every(({ character }) => characterTable().has(character));
}

/** An edit that an editor accepted. */
function reviewed(edit: Edit, accepted: readonly Located[]): Edit {
  const by = accepted.find((span) => overlaps(span, edit));
  return by ? { ...edit, proof: 'review', confidence: 1, reason: by.repair.reason } : edit;
}

/** Runs that were left as they stand and whose likeliest reading an editor accepted. */
function acceptedReadings(
  text: string,
  undecided: readonly Undecided[],
  places: readonly Span[],
  accepted: readonly Located[],
): Edit[] {
  return undecided.flatMap((run, i): Edit[] => {
    const place = places[i];
    const [reading] = run.readings;
    if (run.within || reading === undefined || !place || !accepted.some((span) => overlaps(span, place))) return [];
    const { start, end } = run;
    const original = text.slice(start, end);
    return [{ start, end, original, replacement: reading, rule: 'garbled-run', proof: 'review', confidence: 1 }];
  });
}

function undecidedFinding(text: string, run: Undecided, place: Span): Finding {
  const shown = JSON.stringify(text.slice(run.start, run.end));
  return {
    severity: 'warning',
    rule: run.gloss ? 'restore/wrong-gloss' : run.within ? 'restore/uncertain-reading' : 'restore/undecided-run',
    reason: `${shown} is ${run.within ? 'read with doubt' : 'left as it stands'}: ${run.reason}`,
    place: { start: place.start, end: place.end, unit: 'utf16' },
    ...(run.readings.length > 0
      ? { expected: run.readings.map((reading) => JSON.stringify(reading)).join(' or ') }
      : {}),
    hint: 'Declare the right reading under repairs in content/reviews.',
  };
}
