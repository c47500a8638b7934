import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url));
const TEXT = '甲市2021年工作要点\n力争全年高新技术企业达到360家，完成高新技术产业增加值380亿元。\n';
const MINUTE = 60_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yanxing cli-'));
  for (const name of ['good', 'mixed']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'good', '要点 “一”.txt'), TEXT);
  writeFileSync(join(folder, 'mixed', 'a\nerror  forged.txt'), TEXT);
  writeFileSync(join(folder, 'mixed', 'empty.txt'), '');
  writeFileSync(join(folder, 'mixed', 'binary.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3));
  writeFileSync(join(folder, 'mixed', 'huge.txt'), '');
  truncateSync(join(folder, 'mixed', 'huge.txt'), 50 * 1024 * 1024);
  mkdirSync(join(folder, 'mixed', 'folder.txt'));
  symlinkSync('/etc/hostname', join(folder, 'mixed', 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function tree(path: string): readonly (readonly [string, string])[] {
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(join(folder, path).length), readFileSync(file, 'utf8')] as const);
}

describe('the converter as a program', () => {
  it(
    'exits 2 on a wrong command line, and prints how it is used',
    () => {
      const { status, stdout, stderr } = run(['--nonsense']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Usage:');
    },
    MINUTE,
  );

  it(
    'gives the same bytes in any time zone and locale, and checks them',
    () => {
      const first = run(['--seeds', 'good', '--content', 'one', '--data', 'data-one'], {
        TZ: 'UTC',
        LC_ALL: 'C',
        SOURCE_DATE_EPOCH: '1600000000',
      });
      const second = run(['--seeds', 'good', '--content', 'two', '--data', 'data-two'], {
        TZ: 'Asia/Shanghai',
        LC_ALL: 'zh_CN.UTF-8',
        SOURCE_DATE_EPOCH: '1600000000',
      });
      expect([first.status, second.status, second.stdout]).toEqual([0, 0, first.stdout]);
      expect(tree('one')).toHaveLength(1);
      expect(tree('one')).toEqual(tree('two'));
      expect(tree('data-one')).toEqual(tree('data-two'));
      expect(tree('data-one').map(([file]) => file)).toContain('/pledges.json');
      expect(run(['--seeds', 'good', '--content', 'one', '--check']).status).toBe(0);
    },
    MINUTE,
  );

  it(
    'fails a check on a difference and writes nothing',
    () => {
      run(['--seeds', 'good', '--content', 'three']);
      const [entry] = readdirSync(join(folder, 'three', 'documents'));
      const path = join(folder, 'three', 'documents', entry ?? '');
      writeFileSync(path, `${readFileSync(path, 'utf8')}x\n`);
      const before = tree('three');
      const { status, stdout } = run(['--seeds', 'good', '--content', 'three', '--check', '--quiet']);
      expect(status).toBe(1);
      expect(stdout).toContain('check/differs');
      expect(tree('three')).toEqual(before);
    },
    MINUTE,
  );

  it(
    'converts the good seed among bad ones, names each, and exits 1',
    () => {
      const { status, stdout } = run(['--seeds', 'mixed', '--content', 'four', '--json']);
      expect(status).toBe(1);
      const said = JSON.parse(stdout) as {
        documents: { seed: string }[];
        messages: { severity: string; file: string; rule: string }[];
      };
      expect(said.documents.map(({ seed }) => seed)).toEqual(['a\nerror  forged.txt']);
      expect(
        said.messages.filter(({ severity }) => severity === 'error').map(({ file, rule }) => [file, rule]),
      ).toEqual([
        ['binary.txt', 'read/binary'],
        ['empty.txt', 'read/empty'],
        ['folder.txt', 'read/no-file'],
        ['huge.txt', 'read/too-large'],
        ['link.txt', 'read/no-file'],
      ]);
      const plain = run(['--seeds', 'mixed', '--content', 'four']);
      expect(plain.stdout.split('\n').filter((line) => line.startsWith('error  forged'))).toEqual([]);
      expect(plain.stdout).toContain('a\\nerror');
    },
    MINUTE,
  );

  it(
    'says so when the content folder cannot be written',
    () => {
      writeFileSync(join(folder, 'five'), 'a file where the folder should be');
      const { status, stdout } = run(['--seeds', 'good', '--content', 'five']);
      expect(status).toBe(1);
      expect(stdout).toMatch(/file\/(ENOTDIR|EEXIST)/);
    },
    MINUTE,
  );

  it(
    'bears a second run at the same time',
    async () => {
      const run = (): Promise<number | null> =>
        new Promise((resolve) => {
          spawn(process.execPath, [CLI, '--seeds', 'good', '--content', 'six', '--quiet'], { cwd: folder }).on(
            'close',
            resolve,
          );
        });
      expect(await Promise.all([run(), run()])).toEqual([0, 0]);
      expect(tree('six')).toEqual(tree('one'));
    },
    MINUTE,
  );
});
