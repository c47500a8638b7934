import { gbk, unfoldedUnit } from '../gbk.ts';
import { vanishingTrails } from './alphabet.ts';
import { bracketsAfter, bracketsOf, imbalance, type Brackets } from './brackets.ts';
import { byScore, droppedFor, textOf, type Candidate } from './candidate.ts';
import { Evidence } from './evidence.ts';
import type { Neighbours, Page } from './page.ts';
import { Beam, chain, NOTHING, type Made, type Reading } from './reading.ts';
import { MOST_VANISHED, Steps } from './steps.ts';
import { isTrigger } from './trigger.ts';

export interface Outcome {
  /** Best first; readings that give the same text are one. */
  readonly candidates: readonly Candidate[];
  readonly end: number;
  /** How many probabilities were asked for. */
  readonly states: number;
  /** True where the budget ran out. */
  readonly exhausted: boolean;
}

/** Probabilities that one cluster of runs may cost; past it the runs are left as they stand. */
export const BUDGET = 1_500_000;
const BEAM = 80;
/** Readings that are carried on through pairs that vanished. */
const BEAM_VANISHED = 28;
/** A reading this many nats behind the best at the same place is dropped. */
const HOPELESS = 16;
/** Characters tried where nothing that shows tells which, besides those that words or the page lead to. */
const BY_CHANCE = 400;
const BY_CHANCE_LATER = 80;
/** The readings for which most are tried. */
const BEST = 4;
/** Undamaged characters read after a run, so that its end is judged by what follows. */
const LOOKAHEAD = 6;
const LONGEST = 200;

/** Searches the readings of `line` from the trigger at `start`; `left` is the restored text before it. */
export function search(line: string, start: number, neighbours: Neighbours, page: Page): Outcome {
  return new Search(line, start, neighbours, page).run();
}

class Search {
  private readonly line: string;
  private readonly start: number;
  private readonly page: Page;
  private readonly neighbours: Neighbours;
  private readonly beams = new Map<number, Beam>();
  private readonly trails = vanishingTrails();
  private readonly pair = gbk().pair;
  private readonly evidence: Evidence;
  private readonly steps: Steps;
  /** Marks that are open where the search begins. */
  private readonly before: Brackets;

  constructor(line: string, start: number, neighbours: Neighbours, page: Page) {
    this.line = line;
    this.start = start;
    this.neighbours = neighbours;
    this.before = bracketsOf(line.slice(0, start));
    this.page = page;
    this.evidence = new Evidence(start, neighbours, page, this.before);
    this.steps = new Steps(line, page, this.evidence, (at, level, previous, score, made) => {
      this.add(at, level, previous, score, made);
    });
  }

  run(): Outcome {
    const { left } = this.neighbours;
    let position = this.page.language.start();
    for (let i = 0; i < left.length; i += 1) position = this.page.language.next(position, left.charCodeAt(i));
    this.beam(this.start).add(0, { ...NOTHING, from: this.start, to: this.start, settled: this.start, position });
    const limit = Math.min(this.line.length, this.start + LONGEST);
    let at = this.start;
    while (at < limit) {
      const beam = this.beams.get(at);
      if (beam) {
        if (this.evidence.states > BUDGET)
          return { candidates: [], end: at, states: this.evidence.states, exhausted: true };
        for (let level = 0; level <= MOST_VANISHED; level += 1) this.goOn(at, level, beam);
        this.beams.delete(at);
      }
      at += 1;
      if (this.settledAt(at)) break;
    }
    return { candidates: this.candidates(at), end: at, states: this.evidence.states, exhausted: false };
  }

  private goOn(at: number, level: number, beam: Beam): void {
    let carried = 0;
    const wanted = (this.pair[unfoldedUnit(this.line.charCodeAt(at))] ?? 0) >> 8;
    for (const reading of beam.kept(level, wanted)) {
      if (reading.pending < 0) this.steps.inStep(at, reading);
      else {
        this.steps.outOfStep(at, level, reading);
        if (level < MOST_VANISHED && this.trails[reading.pending]?.length !== 0) {
          const chance = carried < BEST ? BY_CHANCE : carried < BEAM_VANISHED ? BY_CHANCE_LATER : 0;
          this.steps.vanish(at, level, reading, chance);
          carried += 1;
        }
      }
    }
  }

  private beam(at: number): Beam {
    const known = this.beams.get(at);
    if (known) return known;
    const beam = new Beam(BEAM, HOPELESS);
    this.beams.set(at, beam);
    return beam;
  }

  /** True where every reading still alive came back into step some characters ago. */
  private settledAt(at: number): boolean {
    const here = this.beams.get(at);
    if (!here) return false;
    if (at >= this.line.length) return true;
    if (isTrigger(this.line, at)) return false;
    for (const [place, beam] of this.beams) {
      // A reading that shows several characters at once is alive further on.
      if (place > at) return false;
      for (const reading of beam.all()) {
        if (beam.admits(0, reading.score) && (reading.pending >= 0 || at - reading.settled < LOOKAHEAD)) return false;
      }
    }
    return true;
  }

  private candidates(at: number): Candidate[] {
    const best = new Map<string, Candidate>();
    const rest = bracketsAfter(this.line, at);
    for (const last of this.beams.get(at)?.all() ?? []) {
      if (last.pending >= 0) continue;
      const readings = chain(last).slice(1);
      const text = textOf(readings);
      const score = last.score - (rest ? imbalance(this.before, text, rest) : 0);
      const known = best.get(text);
      if (!known || known.score < score) best.set(text, { readings, text, score });
    }
    const kept = [...best.values()].sort(byScore);
    for (const one of kept[0] ? droppedFor(kept[0]) : []) if (!best.has(one.text)) best.set(one.text, one);
    return [...best.values()].sort(byScore);
  }

  private add(at: number, level: number, previous: Reading, score: number, made: Made): void {
    const beam = this.beam(at);
    if (!beam.admits(level, score)) return;
    const reading: Reading = { ...NOTHING, garbled: true, settled: previous.settled, ...made, previous, score };
    beam.add(level, made.text === '）' ? { ...reading, score: score + this.evidence.clauseNumber(reading) } : reading);
  }
}
