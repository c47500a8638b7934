/** The reader that the tests hold the written formats against; the package brings no types. */
declare module '@citation-js/core' {
  interface Item {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL?: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(data: string, options: { readonly forceType: string });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
