import { register, type Register } from '../schema/register.ts';
import { byCodeUnit, FileFailure, type Effects } from './effects.ts';
import { failure } from './failure.ts';
import type { Message } from './message.ts';

/** A pledge that this run published. */
export interface Published {
  readonly id: string;
  readonly document: string;
  readonly words: string;
}

/**
 * The register after a run: new ids added, ids that no pledge has any more marked as gone. Ids of documents in `kept`
 * stay as they are: this run could not make them again.
 */
export function registerAfter(earlier: Register, published: readonly Published[], kept: ReadonlySet<string>): Register {
  const after = new Map<string, Register[string]>();
  for (const [id, entry] of Object.entries(earlier)) {
    after.set(id, kept.has(entry.document) ? entry : { ...entry, gone: true });
  }
  for (const { id, document, words } of published) after.set(id, { document, words, gone: false });
  return Object.fromEntries([...after].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** A line an id, so that a change reads as one. */
export function registerText(entries: Register): string {
  const lines = Object.entries(entries).map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

/** Brings the register at `path` up to date, or in a check compares it. */
export function keepRegister(
  effects: Effects,
  path: string,
  published: readonly Published[],
  kept: ReadonlySet<string>,
  check: boolean,
): readonly Message[] {
  try {
    let earlier = '{}\n';
    try {
      earlier = new TextDecoder().decode(effects.read(path));
    } catch (error) {
      if (!(error instanceof FileFailure) || error.code !== 'ENOENT') throw error;
    }
    const parsed = register.safeParse(json(earlier));
    if (!parsed.success) {
      return [
        {
          severity: 'error',
          file: path,
          rule: 'register/invalid',
          reason: 'is no register of addresses; it was left as it is',
          hint: 'Restore the committed file: addresses once published must not be lost.',
        },
      ];
    }
    const after = registerText(registerAfter(parsed.data, published, kept));
    if (after === earlier) return [];
    if (!check) {
      effects.write(path, after);
      return [];
    }
    return [
      {
        severity: 'error',
        file: path,
        rule: 'check/differs',
        reason: 'does not list the addresses of the present pledges',
        hint: 'Run `npm run convert` and commit the result.',
      },
    ];
  } catch (error) {
    if (error instanceof FileFailure) return [failure(error, path)];
    throw error;
  }
}

function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
