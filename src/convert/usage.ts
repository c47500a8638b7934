import { parseArgs } from 'node:util';
import { MAX_BYTES } from './seeds.ts';

export const USAGE = `Usage: npm run convert -- [options]

Turns every *.txt of a folder of seeds into one typed entry, content/documents/<id>.mdx.

  --seeds DIR      folder of seeds (default: seeds)
  --content DIR    folder whose documents/ takes the entries (default: content)
  --reviews DIR    folder of editors' reviews (default: reviews/ of the content folder, else the project's)
  --no-reviews     the machine alone
  --data DIR       also writes the data contract's JSON for just these seeds
  --register       starts the register of addresses, content/register.json; once it stands it is kept by itself
  --check          writes nothing; fails on any difference from a fresh conversion
  --max-bytes N    largest seed read (default: ${MAX_BYTES})
  --json           prints one JSON document for machines
  --quiet          prints errors only
  --help           prints this

Exit status: 0 when everything converted, 1 when a seed gave no entry or a check found a difference, 2 for a wrong
command line.
`;

/** The command line, read. Folders are undefined where it does not name them. */
export interface Arguments {
  readonly seeds?: string;
  readonly content?: string;
  /** Null for --no-reviews. */
  readonly reviews?: string | null;
  readonly data?: string;
  readonly register: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly maxBytes: number;
}

/** Reads the command line; a string says what is wrong with it, null asks for help. */
export function readArguments(args: readonly string[]): Arguments | string | null {
  let values;
  try {
    values = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        seeds: { type: 'string' },
        content: { type: 'string' },
        reviews: { type: 'string' },
        'no-reviews': { type: 'boolean', default: false },
        data: { type: 'string' },
        register: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        'max-bytes': { type: 'string', default: String(MAX_BYTES) },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (values.help) return null;
  const maxBytes = Number(values['max-bytes']);
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1)
    return `--max-bytes is ${values['max-bytes']}: expected a number of bytes above 0`;
  if (values.reviews !== undefined && values['no-reviews']) return '--reviews and --no-reviews exclude each other';
  if (values.data !== undefined && values.check) return '--check writes nothing, so it cannot be joined with --data';
  for (const name of ['seeds', 'content', 'reviews', 'data'] as const)
    if (values[name] === '') return `--${name} names no folder`;
  const reviews = values['no-reviews'] ? null : values.reviews;
  return {
    ...(values.seeds === undefined ? {} : { seeds: values.seeds }),
    ...(values.content === undefined ? {} : { content: values.content }),
    ...(reviews === undefined ? {} : { reviews }),
    ...(values.data === undefined ? {} : { data: values.data }),
    register: values.register,
    check: values.check,
    json: values.json,
    quiet: values.quiet,
    maxBytes,
  };
}
