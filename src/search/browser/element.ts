type Child = Node | string | undefined | false;

/** An element with attributes and children; text is always text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  for (const child of children) if (child !== undefined && child !== false) made.append(child);
  return made;
}

/** Replaces what is in `container`; the focus stays on what has the same `data-key`. */
export function replaceKeepingFocus(container: HTMLElement, ...children: readonly HTMLElement[]): void {
  const at = document.activeElement;
  const key = at instanceof HTMLElement && container.contains(at) ? at.dataset['key'] : undefined;
  container.replaceChildren(...children);
  if (key !== undefined) {
    const same = [...container.querySelectorAll<HTMLElement>('[data-key]')].find((of) => of.dataset['key'] === key);
    (same ?? container.querySelector<HTMLElement>('[data-key]'))?.focus();
  }
}
