import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the probe says on a machine whose fonts are those of `folders`. */
function asked(folders: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const config = join(folder, 'fonts.conf');
  writeFileSync(config, `<fontconfig>${folders.map((dir) => `<dir>${dir}</dir>`).join('')}</fontconfig>`);
  const program = "import { hasHan } from './src/site/han-font.ts'; console.log(await hasHan())";
  const answer = execFileSync('node', ['--input-type=module', '-e', program], {
    env: { ...process.env, FONTCONFIG_FILE: config },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  return answer.toString().trim();
}

test('where no font is, or one of Latin letters alone, no character is taken for drawn', { timeout: 30_000 }, () => {
  expect(asked([])).toBe('false');
  // Debian's own; where it is not installed the folder is empty.
  expect(asked(['/usr/share/fonts/truetype/dejavu'])).toBe('false');
});
