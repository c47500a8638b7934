import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileFailure, remedy } from './effects.ts';
import { disk } from './effects-disk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yanxing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('disk', () => {
  it('lists by code unit, with what each entry is', () => {
    for (const name of ['b.txt', 'B.txt', '中 文.txt', 'a"\'.txt', 'a\nb.txt', '...txt'])
      writeFileSync(join(folder, name), 'x');
    mkdirSync(join(folder, 'x.txt'));
    symlinkSync('b.txt', join(folder, 'link.txt'));
    const listed = disk.list(folder) ?? [];
    expect(listed.map(({ name }) => name)).toEqual([
      '...txt',
      'B.txt',
      'a\nb.txt',
      'a"\'.txt',
      'b.txt',
      'link.txt',
      'x.txt',
      '中 文.txt',
    ]);
    expect(listed.find(({ name }) => name === 'x.txt')?.kind).toBe('folder');
    expect(listed.find(({ name }) => name === 'link.txt')?.kind).toBe('link');
    expect(listed.find(({ name }) => name === 'b.txt')).toEqual({ name: 'b.txt', kind: 'file', bytes: 1 });
  });

  it('says null for a folder that does not exist', () => expect(disk.list(join(folder, 'none'))).toBeNull());

  it('never reads through a symbolic link', () => {
    writeFileSync(join(folder, 'a.txt'), 'x');
    symlinkSync('a.txt', join(folder, 'link.txt'));
    expect(() => disk.read(join(folder, 'link.txt'))).toThrow(FileFailure);
  });

  it('reads no more than asked for', () => {
    writeFileSync(join(folder, 'a.txt'), 'abcdef');
    expect(text(disk.read(join(folder, 'a.txt'), 3))).toBe('abc');
    expect(text(disk.read(join(folder, 'a.txt')))).toBe('abcdef');
  });

  it('writes whole files, makes folders, and leaves nothing beside them', () => {
    const path = join(folder, 'deep', 'a.mdx');
    disk.write(path, 'one');
    disk.write(path, 'two');
    expect(text(disk.read(path))).toBe('two');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['a.mdx']);
  });

  it('leaves the earlier file and no leftover when a write fails', () => {
    const path = join(folder, 'a.mdx');
    mkdirSync(path);
    expect(() => disk.write(path, 'x')).toThrow(/it is a folder|cannot write/);
    expect(readdirSync(folder)).toEqual(['a.mdx']);
  });

  it('says in words what is the matter', () => {
    writeFileSync(join(folder, 'a.mdx'), 'x');
    expect(() => disk.write(join(folder, 'a.mdx', 'b.mdx'), 'x')).toThrow('a file stands where a folder is needed');
    expect(() => disk.read(join(folder, 'none.txt'))).toThrow('it does not exist');
  });

  it('sweeps what a dead process left, not what a living one writes', () => {
    const uuid = '00000000-0000-4000-8000-000000000000';
    const dead = `.a.mdx.4194999.${uuid}.tmp`;
    const living = `.a.mdx.${process.pid}.${uuid}.tmp`;
    for (const name of [dead, living, 'a.tmp']) writeFileSync(join(folder, name), 'x');
    disk.sweep(folder);
    expect(readdirSync(folder).sort()).toEqual([living, 'a.tmp']);
  });

  it('removes, and does not mind what is gone', () => {
    writeFileSync(join(folder, 'a.mdx'), 'x');
    disk.remove(join(folder, 'a.mdx'));
    disk.remove(join(folder, 'a.mdx'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows a next step for every failure', () => {
    for (const code of ['ENOSPC', 'EACCES', 'EROFS', 'EIO', 'ELSE']) expect(remedy(code)).toMatch(/\.$/);
  });
});
