/** One page of a long list. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** How many rows a page holds: what a reader can scan and a phone can load. */
export const PAGE = 200;

/** A list cut into pages; an empty list is one empty page. */
export function paged<T>(items: readonly T[], size: number = PAGE): readonly Slice<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    page: i + 1,
    pages,
  }));
}
