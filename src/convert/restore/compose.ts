import type { Edit, EditRule } from '../../schema/edit.ts';

/** Of two edits that meet, the one whose rule comes first here names the whole. */
const PRECEDENCE: readonly EditRule[] = [
  'review',
  'furniture',
  'garbled-run',
  'gloss',
  'scan-confusion',
  'page-number',
  'line-break',
  'inserted-punctuation',
  'punctuation',
  'markup',
  'control-character',
  'whitespace',
];

interface Placed {
  readonly edit: Edit;
  /** Range of the replacement in the text after the edit. */
  readonly from: number;
  readonly to: number;
}

function placed(edits: readonly Edit[]): Placed[] {
  let shift = 0;
  return edits.map((edit) => {
    const from = edit.start + shift;
    const to = from + edit.replacement.length;
    shift = to - edit.end;
    return { edit, from, to };
  });
}

function meets(first: Placed, start: number, end: number): boolean {
  return first.from < end && first.to > start
    ? true
    : first.from === first.to && start < first.from && first.from < end;
}

/** Of edits with one rule the one that is proved least: together they are proved no better. */
function leading(group: readonly Edit[]): Edit {
  const proved = ({ proof }: Edit): number => Number(proof === 'replay');
  const [lead] = [...group].sort(
    (a, b) => PRECEDENCE.indexOf(a.rule) - PRECEDENCE.indexOf(b.rule) || proved(a) - proved(b),
  );
  if (!lead) throw new Error('an empty group of edits');
  return lead;
}

/** Edits of two layers that meet, as a range of the text between the layers. */
interface Group {
  readonly inner: readonly Placed[];
  readonly outer: readonly Edit[];
  readonly from: number;
  readonly to: number;
}

/** The group as one edit of the seed; `before` and `after` are what leads from the text between to the seed. */
function joined(seedText: string, group: Group, before: number, after: number): Edit {
  const start = group.from + before;
  const end = group.to + after;
  let middle = '';
  let at = start;
  for (const { edit } of group.inner) {
    middle += seedText.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  middle += seedText.slice(at, end);
  let replacement = '';
  let place = group.from;
  for (const edit of group.outer) {
    replacement += middle.slice(place - group.from, edit.start - group.from) + edit.replacement;
    place = edit.end;
  }
  replacement += middle.slice(place - group.from);
  const lead = leading([...group.inner.map((one) => one.edit), ...group.outer]);
  return { ...lead, start, end, original: seedText.slice(start, end), replacement };
}

/**
 * Two layers of edits as one: `first` in offsets of the seed, `second` in offsets of the text that `first` makes of it.
 * Edits that meet become one, named by the rule that says most.
 */
export function compose(seedText: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (second.length === 0) return [...first];
  if (first.length === 0) return [...second];
  const layer = placed(first);
  const result: Edit[] = [];
  let next = 0;
  let shift = 0;
  for (let at = 0; at < second.length;) {
    const opening = second[at];
    if (!opening) break;
    // Edits of the first layer that end before this one stand as they are.
    for (let done = layer[next]; done && done.to <= opening.start; done = layer[next]) {
      result.push(done.edit);
      shift = done.edit.end - done.to;
      next += 1;
    }
    const inner: Placed[] = [];
    const outer: Edit[] = [opening];
    let from = opening.start;
    let to = opening.end;
    let after = shift;
    at += 1;
    for (let grown = true; grown;) {
      grown = false;
      for (let met = layer[next]; met && meets(met, from, to); met = layer[next]) {
        inner.push(met);
        from = Math.min(from, met.from);
        to = Math.max(to, met.to);
        after = met.edit.end - met.to;
        next += 1;
        grown = true;
      }
      for (let following = second[at]; following && following.start < to; following = second[at]) {
        outer.push(following);
        to = Math.max(to, following.end);
        at += 1;
        grown = true;
      }
    }
    const edit = joined(seedText, { inner, outer, from, to }, shift, after);
    shift = after;
    if (edit.original !== edit.replacement) result.push(edit);
  }
  for (const rest of layer.slice(next)) result.push(rest.edit);
  return result;
}
