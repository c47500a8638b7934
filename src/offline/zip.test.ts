import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './zip.ts';

test('equal entries give equal bytes in every time zone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yanxing-zip-'));
  const before = process.env['TZ'];
  try {
    const made: Buffer[] = [];
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      const path = join(folder, `${made.length}.zip`);
      const entries = [
        { name: 'mimetype', bytes: Buffer.from('application/epub+zip'), stored: true },
        { name: '荆门/全文.txt', bytes: Buffer.from('力争'.repeat(500)) },
      ];
      const bytes = await writeZip(path, '2026-11-22', entries);
      made.push(await readFile(path));
      expect(made.at(-1)?.length).toBe(bytes);
    }
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
    const files = unzipSync(made[0] ?? new Uint8Array());
    expect(Object.keys(files)).toEqual(['mimetype', '荆门/全文.txt']);
    expect(made[0]?.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    await rm(folder, { recursive: true, force: true });
  }
});
