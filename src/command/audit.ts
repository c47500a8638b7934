import manifest from '../../package.json' with { type: 'json' };
import { judge } from './advisories.ts';
import { child } from './child.ts';

/**
 * `npm run audit`: the advisories on the installed packages against `auditExceptions` of package.json, those that were
 * looked at, each with the reason it does not matter here.
 */
const ended = await child('npm', ['audit', '--json']);
const { passed, words } = judge(ended.stdout, ended.stderr, manifest.auditExceptions);
process.stdout.write(words);
process.exitCode = passed ? 0 : 1;
