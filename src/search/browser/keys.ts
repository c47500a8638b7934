/** `/` brings the reader to a search box from anywhere but another field. */
export function slashFocuses(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target;
    if (at instanceof HTMLElement && (at.isContentEditable || /^(?:input|textarea|select)$/i.test(at.tagName))) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** Up and down move between the box and the links of its results; Escape comes back to the box, and then calls `empty`. */
export function arrowKeys(input: HTMLInputElement, list: HTMLElement, empty: () => void): void {
  const move = (event: KeyboardEvent): void => {
    const links = [...list.querySelectorAll<HTMLElement>('.hit-link')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Escape') {
      if (at >= 0) input.focus();
      else empty();
      event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = at + step;
    if (next >= links.length || (at === -1 && step === -1)) return;
    event.preventDefault();
    if (next < 0) input.focus();
    else links[next]?.focus();
  };
  input.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
}
