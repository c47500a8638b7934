import { siteAddress } from './site-address.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * RFC 9116. Whoever hosts a copy answers for it, so the contact is the page of this copy that says how to report; it
 * expires a year after the build.
 */
export function securityText(options: {
  readonly base: string;
  readonly site: string | undefined;
  readonly today: Date;
}): string {
  const address = siteAddress(options);
  return [
    `Contact: ${address}integrity/#report`,
    `Expires: ${new Date(options.today.getTime() + YEAR).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${address}.well-known/security.txt`,
    '',
  ].join('\n');
}
