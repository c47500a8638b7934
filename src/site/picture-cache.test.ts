import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharePicture } from '../charts/picture.ts';
import { dropUnused, pictureCache } from './picture-cache.ts';

const svgOf = (quote: string): string => sharePicture({ heading: '甲市', quote, source: '某文件' });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanxing-pictures-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A machine that draws the words themselves, in its own hand, and counts how often. */
function machine(hand: string) {
  const asked: string[] = [];
  const draw = async (svg: string): Promise<Buffer<ArrayBuffer>> => {
    asked.push(svg);
    return Buffer.from(`${hand}:${svg}IEND....`);
  };
  return { asked, draw };
}

const files = async (): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'));

test('a second build draws nothing anew but how this machine draws', async () => {
  const first = machine('a');
  const png = await pictureCache(folder, first.draw)(svgOf('力争360家'));
  expect(first.asked).toHaveLength(2);
  const second = machine('a');
  expect(await pictureCache(folder, second.draw)(svgOf('力争360家'))).toEqual(png);
  expect(second.asked).not.toContain(svgOf('力争360家'));
  expect(await files()).toHaveLength(1);
});

test('other words, or a machine that draws otherwise, give another picture', async () => {
  const draw = pictureCache(folder, machine('a').draw);
  const png = await draw(svgOf('力争360家'));
  expect(await draw(svgOf('力争361家'))).not.toEqual(png);
  expect(await pictureCache(folder, machine('b').draw)(svgOf('力争360家'))).not.toEqual(png);
  expect(await files()).toHaveLength(3);
});

test('a file that was cut off is drawn anew', async () => {
  const png = await pictureCache(folder, machine('a').draw)(svgOf('力争360家'));
  const [name = ''] = await files();
  await writeFile(join(folder, name), png.subarray(0, 40));
  expect(await pictureCache(folder, machine('a').draw)(svgOf('力争360家'))).toEqual(png);
  expect(await readFile(join(folder, name))).toEqual(png);
});

test('where nothing can be kept, every picture is drawn', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const { draw, asked } = machine('a');
  const cache = pictureCache(join(file, 'below'), draw);
  await cache(svgOf('力争360家'));
  await cache(svgOf('力争360家'));
  expect(asked.filter((svg) => svg === svgOf('力争360家'))).toHaveLength(2);
});

test('what no build has used for long is dropped, and use keeps it', async () => {
  const draw = pictureCache(folder, machine('a').draw);
  await draw(svgOf('力争360家'));
  await draw(svgOf('力争361家'));
  const long = new Date('2020-01-01');
  for (const name of await files()) await utimes(join(folder, name), long, long);
  await draw(svgOf('力争361家'));
  expect(await dropUnused(folder, new Date('2021-01-01'))).toBe(1);
  expect(await files()).toHaveLength(1);
  expect(await dropUnused(join(folder, 'none'), new Date())).toBe(0);
});
