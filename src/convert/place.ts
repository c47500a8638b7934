import type { Message } from './message.ts';

/** Line starts of a text, for the line and column of a message. */
export function locator(text: string): (message: Omit<Message, 'file'>) => Omit<Message, 'file'> {
  let starts: number[] | undefined;
  return (message) => {
    const { place } = message;
    if (place === undefined || place.unit !== 'utf16' || place.line !== undefined) return message;
    if (starts === undefined) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= place.start) low = middle;
      else high = middle - 1;
    }
    return { ...message, place: { ...place, line: low + 1, column: place.start - (starts[low] ?? 0) + 1 } };
  };
}
