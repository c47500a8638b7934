import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimmed } from './policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: readonly string[], body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hash('p{}')};"><style>p{}</style></head><body>${body}</body></html>`;

test('a policy keeps the hashes of what the page holds and nothing else', () => {
  const body = '<script type="module">a()</script>';
  expect(trimmed(page([hash('a()'), hash('b()')], body))).toBe(page([hash('a()')], body));
});

test('what a page does not hold is admitted nowhere', () => {
  expect(trimmed(page([hash('b()')], ''))).not.toContain(hash('b()'));
  expect(trimmed(page([hash('b()')], ''))).toContain(hash('p{}'));
});
