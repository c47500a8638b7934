import type { Message } from '../message.ts';
import { compose } from './compose.ts';
import { decisionsAfter, declaredIn, overlaps, staleAcceptance, type DeclaredRepair } from './declared.ts';
import { markupLeft } from './markup/left.ts';
import { pass, type Pass } from './pass.ts';
import { positionMap } from './positions.ts';
import type { Restoration } from './restoration.ts';
import { foundLater, spansAfter } from './settled.ts';

export type { DeclaredRepair } from './declared.ts';

/**
 * What one pass took away may have hidden something from it: a blank that parted a garbled run from its gloss, a menu
 * that hid the title. So passes go on until one changes nothing. Nearly every page is settled after the first.
 */
const MOST_PASSES = 8;

/**
 * Restores a decoded seed: repairs what the channel did, splits the page's furniture off, and puts white space in
 * order. `repairs` are an editor's decisions; one that no longer fits the seed becomes a message of severity error.
 * Pure and deterministic; restoring a restored text changes nothing.
 */
export function restore(seedText: string, options: { readonly repairs?: readonly DeclaredRepair[] } = {}): Restoration {
  const declared = declaredIn(seedText, options.repairs ?? []);
  const first = pass(seedText, declared, false);
  let { text, edits, map, uncertain } = first;
  let messages: readonly Finding[] = [...declared.messages, ...first.messages];
  let last: Pass = first;
  for (let passes = 1; last.edits.length > 0; passes += 1) {
    if (passes === MOST_PASSES) {
      messages = [...messages, UNSETTLED];
      break;
    }
    last = pass(text, decisionsAfter(declared, map), true);
    if (last.edits.length === 0) break;
    messages = foundLater(messages, last.messages, map);
    uncertain = spansAfter(uncertain, last);
    edits = compose(seedText, edits, last.edits);
    text = last.text;
    map = positionMap(edits);
  }
  const stale = declared.accepted.filter((accepted) => !edits.some((edit) => overlaps(edit, accepted)));
  return {
    text,
    edits,
    furniture: edits.filter(({ rule }) => rule === 'furniture').map(({ start, end }) => ({ start, end })),
    map,
    script: first.script,
    uncertain,
    messages: [
      ...messages,
      ...stale.map(staleAcceptance),
      ...markupLeft(text),
      ...(text === '' && seedText.trim() !== '' ? [NOTHING_LEFT] : []),
    ],
  };
}

type Finding = Omit<Message, 'file'>;

const NOTHING_LEFT: Finding = {
  severity: 'warning',
  rule: 'restore/nothing-left',
  reason: 'the page holds furniture and no document',
  hint: 'Check the capture: the text may have been loaded by a script.',
};

const UNSETTLED: Finding = {
  severity: 'warning',
  rule: 'restore/unsettled',
  reason: `each of ${MOST_PASSES} passes over the page found something more to repair`,
  hint: 'Compare the restored text with the seed: what is left may be damaged still.',
};
