/** The first visit is for reading: the worker is fetched when the page has been quiet for this long. */
const QUIET = 2000;

function sparing(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

/**
 * Registers the service worker, lets it keep the reader's edition, and shows the line `#update` when a new version
 * waits. Nothing changes under the reader's hands: the new version takes over when asked, and only then is the page
 * loaded again.
 */
export function register(): void {
  const line = document.getElementById('update');
  const base = line?.dataset['base'];
  if (line === null || base === undefined || !('serviceWorker' in navigator) || !location.protocol.startsWith('http'))
    return;
  const { serviceWorker } = navigator;

  const offer = (waiting: ServiceWorker): void => {
    line.hidden = false;
    line.querySelector('button')?.addEventListener('click', () => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'take-over' });
    });
  };
  const begin = async (): Promise<void> => {
    const registration = await serviceWorker.register(`${base}sw.js`, { scope: base });
    if (registration.waiting !== null && serviceWorker.controller !== null) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && serviceWorker.controller !== null) offer(coming);
      });
    });
    const { active } = await serviceWorker.ready;
    const root = document.querySelector('.seal code')?.textContent;
    if (!sparing()) active?.postMessage({ type: 'keep-core', edition: document.documentElement.lang, root });
  };
  const later = (): void => void setTimeout(() => void begin().catch(() => undefined), QUIET);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
