import { answer } from '../engine/answer.ts';
import { fold } from '../fold.ts';
import { parseQuery } from '../query.ts';
import type { Session } from './session.ts';

/** A question that finds something where the reader's found nothing. */
export interface Near {
  readonly question: string;
  readonly count: number;
  /** The word that was left out, where that is all. */
  readonly without?: string;
}

const SHORTEST = 2;
const LONGEST = 40;
const TRIES = 24;
const OFFERED = 6;
const MOST_WORDS = 8;

async function count(session: Session, question: string): Promise<number> {
  const engine = session.engine();
  return (await answer(engine, parseQuery(question, engine.table))).units.length;
}

/** The parts of a word, longest first, from the left before from the right. */
function* parts(word: string): Iterable<string> {
  for (let size = word.length - 1; size >= SHORTEST; size -= 1) {
    for (let start = 0; start + size <= word.length; start += 1) yield word.slice(start, start + size);
  }
}

/** Names of cities and indicators that share two neighbouring characters with what was asked. */
async function related(session: Session, asked: string): Promise<readonly string[]> {
  const folded = fold(asked, session.tables.hans);
  const pairs = new Set(
    [...folded].map((_, i) => folded.slice(i, i + 2)).filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)),
  );
  const names = await session.engine().names();
  return names.flatMap(([name]) => ([...pairs].some((pair) => name.includes(pair)) ? [name] : []));
}

/** What is near a question that found nothing: a word less, a shorter run, the name of an indicator or a city. */
export async function near(session: Session, question: string): Promise<readonly Near[]> {
  const offers: Near[] = [];
  const { terms } = parseQuery(question, session.engine().table);
  const offer = async (asked: string, without?: string): Promise<void> => {
    if (offers.some((of) => of.question === asked) || offers.length >= OFFERED) return;
    const n = await count(session, asked);
    if (n > 0) offers.push({ question: asked, count: n, ...(without === undefined ? {} : { without }) });
  };
  const said = terms.map(
    (term) => (term.negative ? '-' : '') + (/\s/.test(term.words) ? `"${term.words}"` : term.words),
  );
  if (terms.length > 1) {
    // Nobody is helped by one word less of very many, and each try is a search.
    for (const [i, word] of said.slice(0, MOST_WORDS).entries())
      await offer(said.filter((_, other) => other !== i).join(' '), word);
  } else if (said[0] !== undefined) {
    let tries = 0;
    for (const part of parts((terms[0]?.words ?? '').slice(0, LONGEST))) {
      if (offers.length >= 3 || tries >= TRIES) break;
      tries += 1;
      if (!offers.some((of) => of.question.includes(part))) await offer(part);
    }
  }
  for (const name of (await related(session, question)).slice(0, 3)) await offer(name);
  return offers;
}
