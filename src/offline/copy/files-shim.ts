/**
 * Runs first on every page of a copy: a page opened from a disk may fetch nothing, so files that pages fetch lie there
 * as scripts, which call `copied(path, base64)`. Base path and edition are set in when the script is bundled.
 */
declare const BASE: string;
declare const EDITION_FOLDER: string;
interface TrustedFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const own = document.currentScript;
const root = own instanceof HTMLScriptElement ? new URL('..', own.src).href : location.href;
const factory = Reflect.get(window, 'trustedTypes') as TrustedFactory | undefined;
const policy = factory?.createPolicy('copy', { createScriptURL: (url) => url });
const waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer>) => void>();

/** The path below the base of an address that a page of the site would use. */
function pathOf(address: string): string | undefined {
  return address.startsWith(BASE) && !address.startsWith('//') ? address.slice(BASE.length) : undefined;
}

/** Where a page or file of the site is in the copy. */
function copyOf(path: string): string {
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const inEdition = name.startsWith(EDITION_FOLDER) ? name.slice(EDITION_FOLDER.length) : name;
  return root + (inEdition === '' || inEdition.endsWith('/') ? `${inEdition}index.html` : inEdition) + rest;
}

Reflect.set(window, 'copied', (path: string, base64: string) => {
  const text = atob(base64);
  waiting.get(path)?.(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  waiting.delete(path);
});

function load(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(path, resolve);
    script.onerror = () => reject(new TypeError(`${path} is not in this copy.`));
    const address = `${root}${path}.js`;
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
    script.addEventListener('load', () => script.remove());
  });
}

const loaded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const usual = window.fetch.bind(window);
window.fetch = (input, init) => {
  const path = typeof input === 'string' ? pathOf(input)?.replace(/[?#].*$/s, '') : undefined;
  if (path === undefined) return usual(input, init);
  const bytes = loaded.get(path) ?? load(path);
  loaded.set(path, bytes);
  return bytes.then((body) => new Response(body, { headers: { 'Content-Type': 'application/octet-stream' } }));
};

// The larger search program cannot run from a disk; this asks for the texts to answer alone.
Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });

/** Links that scripts made speak of the site; they are led to the copy. */
function redirect(link: Element): void {
  const path = pathOf(link.getAttribute('href') ?? '');
  if (path !== undefined) link.setAttribute('href', copyOf(path));
}
new MutationObserver((changes) => {
  for (const { target, addedNodes, type } of changes) {
    if (type === 'attributes' && target instanceof Element) redirect(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches('a[href]')) redirect(node);
      for (const link of node.querySelectorAll('a[href]')) redirect(link);
    }
  }
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
