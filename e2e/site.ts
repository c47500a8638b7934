/** Address of the served site, with its final slash. */
export function site(): string {
  const address = process.env['SITE'];
  if (address === undefined) throw new Error('SITE is not set: run the tests with npm run test:e2e.');
  return address;
}
