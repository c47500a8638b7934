import type { Said } from '../../schema/said.ts';
import type { Block, Section } from '../../schema/document.ts';
import type { Kind } from '../../schema/vocabulary.ts';
import type { Edtf } from '../../schema/edtf.ts';
import type { Message } from '../message.ts';

/** What a document says of itself and how it is built; offsets in the restored text, UTF-16 code units. */
export interface Outlined {
  readonly title: string | null;
  readonly kind: Kind;
  readonly published: Edtf | null;
  readonly event?: Edtf;
  readonly publisher?: string;
  /** The authority that speaks, where it is another than the publisher. */
  readonly issuer?: string;
  readonly url?: string;
  /** Gazetteer id, or null when the text names several cities or none as its own. */
  readonly city: string | null;
  readonly cities: readonly string[];
  readonly language: 'zh' | 'en' | 'other';
  /** Values that follow by a named rule and are not stated in the text. */
  readonly inferred: readonly {
    readonly field: 'title' | 'city' | 'kind' | 'published' | 'event' | 'publisher' | 'issuer' | 'url';
    readonly value: string;
    readonly reason: Said;
    readonly by: string;
  }[];
  /** One block a line, in order, covering every line of the text. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly messages: readonly Omit<Message, 'file'>[];
}
