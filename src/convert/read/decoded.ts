/** A seed file as text, with the way back to its bytes. */
export interface Decoded {
  /** What WHATWG TextDecoder gives for `encoding`, without a byte order mark. */
  readonly text: string;
  /** WHATWG label: utf-8, utf-16le, utf-16be, gb18030, big5. */
  readonly encoding: string;
  /** Why this encoding: `bom`, `valid-utf-8`, or the evidence by which it won. */
  readonly evidence: string;
  /** Byte offset in the file of the UTF-16 code unit at `offset`; `offset` may equal the length of the text. */
  byteOffset(offset: number): number;
}
