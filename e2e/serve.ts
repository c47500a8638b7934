import { serve } from '../src/command/server.ts';

/** Serves dist for the whole run; the tests read the address from SITE. */
export default async function setup(): Promise<() => Promise<void>> {
  const serving = await serve({ dist: 'dist', port: 0 });
  process.env['SITE'] = serving.address;
  return serving.close;
}
