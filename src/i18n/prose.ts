/** A part of an explanation: paragraphs, then a list. */
export interface ProsePart {
  readonly id: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
}
