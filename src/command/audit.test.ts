import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from './advisories.ts';
import { child } from './child.ts';

const ONE = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Something slow',
  severity: 'high',
  vulnerable_versions: '<999',
  cwe: [],
  cvss: { score: 5, vectorString: null },
};
const answer = JSON.stringify({
  vulnerabilities: { zod: { name: 'zod', severity: 'high', via: [{ ...ONE }, 'other'] } },
});

describe('what npm said against the declared exceptions', () => {
  test('an advisory that nobody declared fails and is named', () => {
    const { passed, words } = judge(answer, '', {});
    expect(passed).toBe(false);
    expect(words).toContain('GHSA-aaaa-bbbb-cccc  high  zod: Something slow');
  });

  test('a declared one passes', () => {
    expect(judge(answer, '', { 'GHSA-aaaa-bbbb-cccc': 'Used at build only.' })).toEqual({
      passed: true,
      words: '1 advisories, 1 declared, 0 open\n',
    });
  });

  test('an exception that no advisory needs fails', () => {
    const { passed, words } = judge('{"vulnerabilities":{}}', '', { 'GHSA-dddd-eeee-ffff': 'Once needed.' });
    expect(passed).toBe(false);
    expect(words).toContain('GHSA-dddd-eeee-ffff is an exception');
  });

  test('no answer is said plainly and is no failure', () => {
    for (const said of ['', '<html>', '{"error":{"summary":"503"}}', '{"message":"no such service"}']) {
      const { passed, words } = judge(said, 'npm error last line', {});
      expect(passed).toBe(true);
      expect(words).toContain('does not answer here');
    }
  });
});

describe('the command beside a service', () => {
  let service: Server | undefined;
  afterEach(() => service?.close());

  async function audited(advisories: Readonly<Record<string, unknown>>): ReturnType<typeof child> {
    const started = createServer((request, response) => {
      request.resume().on('end', () => {
        const asked = request.url?.endsWith('/advisories/bulk') ?? false;
        response.writeHead(asked ? 200 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify(asked ? advisories : {}));
      });
    });
    service = started;
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    const address = started.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return child(process.execPath, [join(import.meta.dirname, 'audit.ts')], {
      env: { npm_config_registry: `http://127.0.0.1:${port}/` },
    });
  }

  test('an advisory on an installed package ends with 1', { timeout: 60_000 }, async () => {
    const ended = await audited({ zod: [ONE] });
    expect(ended.stdout).toContain('GHSA-aaaa-bbbb-cccc');
    expect(ended.code).toBe(1);
  });

  test('none ends with 0', { timeout: 60_000 }, async () => {
    const ended = await audited({});
    expect(ended.stdout).toContain('0 advisories, 0 declared, 0 open');
    expect(ended.code).toBe(0);
  });
});
