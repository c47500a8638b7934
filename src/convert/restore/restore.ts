import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/quote.ts';
import type { Review } from '../../schema/review.ts';
import { scriptOf } from '../../script/script.ts';
import type { Message } from '../message.ts';
import { compose } from './compose.ts';
import { furnitureEdits } from './furniture.ts';
import { repairRuns, triggers, type Undecided } from './garbled/runs.ts';
import { glossEdits, glossSet } from './glosses.ts';
import { positionMap } from './positions.ts';
import { fullwidthMarks, isFolded, unfold } from './punctuation.ts';
import { replay } from './replay.ts';
import type { PositionMap, Restoration } from './restoration.ts';
import { scanEdits } from './scan.ts';
import { controlEdits, lineEdits } from './whitespace.ts';

/** A repair declared in content/reviews: `original` is what stands in the decoded seed. */
export type DeclaredRepair = Review['repairs'][number];

type Finding = Omit<Message, 'file'>;

/** A seed with its damage repaired, its furniture still there. */
export interface Repair {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly script: 'Hant' | 'Hans';
  /** What is not decided, in ranges of the decoded seed. */
  readonly undecided: readonly Undecided[];
  readonly messages: readonly Finding[];
}

/** One layer of edits over those before: the edits together, and the text they make. */
class Layers {
  private readonly seed: string;
  edits: Edit[] = [];
  text: string;

  constructor(seed: string) {
    this.seed = seed;
    this.text = seed;
  }

  add(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.text = replay(this.text, edits);
    this.edits = compose(this.seed, this.edits, edits);
  }
}

/** The repairs of a page, before its furniture is split off and its white space put in order. */
export function repair(seedText: string): Repair {
  const layers = new Layers(seedText);
  layers.add(controlEdits(seedText));
  const messages: Finding[] = [];
  const text = layers.text;
  const script = scriptOf(text);
  const damaged = triggers(text).length > 0 || isFolded(text, false);
  const set = glossSet(text, damaged);
  const runs = repairRuns(text, set, script);
  const busy = [...runs.edits, ...runs.undecided];
  const outside = set.glosses.filter(({ start, end }) => !covered(start, end, busy));
  const edits = [...runs.edits, ...glossEdits(text, outside)].sort((a, b) => a.start - b.start);
  const map = positionMap(layers.edits);
  const undecided = runs.undecided.map((run) => ({
    ...run,
    start: map.toSeed(run.start, 1).offset,
    end: map.toSeed(run.end, -1).offset,
  }));
  for (const [i, run] of runs.undecided.entries()) messages.push(undecidedFinding(text, run, undecided[i] ?? run));
  layers.add(edits);
  layers.add(scanEdits(layers.text));
  if (
    isFolded(layers.text, edits.length > 0, fullwidthMarks(runs.edits.map(({ replacement }) => replacement).join('')))
  ) {
    const now = positionMap(layers.edits);
    const kept = undecided.map(({ start, end }) => ({
      start: now.toText(start, -1).offset,
      end: now.toText(end, 1).offset,
    }));
    layers.add(unfold(layers.text, kept));
  }
  return { text: layers.text, edits: layers.edits, script, undecided, messages };
}

function undecidedFinding(text: string, run: Undecided, place: Span): Finding {
  const shown = JSON.stringify(text.slice(run.start, run.end));
  return {
    severity: 'warning',
    rule: run.within ? 'restore/uncertain-reading' : 'restore/undecided-run',
    reason: `${shown} is ${run.within ? 'read with doubt' : 'left as it stands'}: ${run.reason}`,
    place: { start: place.start, end: place.end, unit: 'utf16' },
    ...(run.readings.length > 0
      ? { expected: run.readings.map((reading) => JSON.stringify(reading)).join(' or ') }
      : {}),
    hint: 'Declare the right reading under repairs in content/reviews.',
  };
}

function covered(start: number, end: number, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < end && span.end > start);
}

/**
 * Restores a decoded seed: repairs what the channel did, splits the page's furniture off, and puts white space in
 * order. Pure and deterministic; restoring a restored text changes nothing.
 */
export function restore(seedText: string, options: { readonly repairs?: readonly DeclaredRepair[] } = {}): Restoration {
  void options;
  const repaired = repair(seedText);
  const layers = new Layers(seedText);
  layers.add(repaired.edits);
  layers.add(furnitureEdits(layers.text));
  layers.add(lineEdits(layers.text));
  const map = positionMap(layers.edits);
  const uncertain = repaired.undecided.map((run) => uncertainSpan(run, map)).filter(({ start, end }) => start < end);
  const messages = [...repaired.messages];
  if (layers.text === '' && seedText.trim() !== '') {
    messages.push({
      severity: 'warning',
      rule: 'restore/nothing-left',
      reason: 'the page holds furniture and no document',
      hint: 'Check the capture: the text may have been loaded by a script.',
    });
  }
  return {
    text: layers.text,
    edits: layers.edits,
    furniture: layers.edits.filter(({ rule }) => rule === 'furniture').map(({ start, end }) => ({ start, end })),
    map,
    script: repaired.script,
    uncertain,
    messages,
  };
}

/** The range of the text that an undecided range of the seed became. */
function uncertainSpan(run: Undecided, map: PositionMap): Span {
  const start = map.toText(run.start, -1).offset;
  const end = map.toText(run.end, 1).offset;
  if (!run.within) return { start, end };
  // Counted from the end: blanks at the head of the line may have gone.
  return {
    start: Math.max(start, end - run.within.of + run.within.start),
    end: Math.max(start, end - run.within.of + run.within.end),
  };
}
