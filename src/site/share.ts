/** The texts below a node, with what they said at first. */
function texts(root: Node): readonly (readonly [Text, string])[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: (readonly [Text, string])[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) found.push([node, node.data]);
  }
  return found;
}

/** Puts the words on the clipboard; where a browser or a file allows none, selects them. False when only selected. */
async function copy(from: HTMLElement): Promise<boolean> {
  const words = from instanceof HTMLAnchorElement ? from.href : (from.textContent ?? '');
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    getSelection()?.selectAllChildren(from);
    return false;
  }
}

function save(words: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Adds buttons to what can be copied and saved, and puts the address in that the reader is at: of the page, or where many
 * addresses are listed (`data-site`), of the site.
 */
export function share(cite: HTMLElement): void {
  const { address = '', name = '', words = '', known, site } = cite.dataset;
  const [copyWord = '', copied = '', selected = '', saveWord = ''] = words.split('|');
  const status = cite.querySelector('[role=status]');
  const said = texts(cite);
  for (const from of cite.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = (word: string, done: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = word;
      made.setAttribute('aria-label', `${word} ${from.closest('dd')?.previousElementSibling?.textContent ?? ''}`);
      made.addEventListener('click', done);
      buttons.append(made, ' ');
    };
    const buttons = document.createElement('span');
    buttons.className = 'buttons';
    button(copyWord, () => {
      void copy(from).then((done) => {
        if (status) status.textContent = done ? copied : selected;
      });
    });
    const suffix = from.dataset['save'];
    if (suffix !== undefined) button(saveWord, () => save(from.textContent ?? '', `${name}.${suffix}`));
    from.closest('dd')?.previousElementSibling?.append(' ', buttons);
  }
  // A build that was not told its host is cited where it is read; a choice of cities is part of what is cited.
  const refresh = () => {
    const read = location.origin + (site === undefined ? location.pathname : '');
    const here = known === undefined && location.protocol.startsWith('http') ? read : address;
    const cities = new URLSearchParams(location.search).get('cities');
    const actual = cities === null ? here : `${here}?cities=${cities.replace(/[^a-z0-9,-]/g, '')}`;
    for (const [node, first] of said) if (first.includes(address)) node.data = first.replaceAll(address, actual);
  };
  refresh();
  const notes = document.querySelector('.sources');
  if (notes && known === undefined && location.protocol.startsWith('http')) {
    for (const [node, first] of texts(notes)) node.data = first.replaceAll(new URL(address).origin, location.origin);
  }
  cite.addEventListener('toggle', refresh);
}
