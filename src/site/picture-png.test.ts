import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sharePicture } from '../charts/picture.ts';
import { drawnPng } from './picture-png.ts';

const svg = sharePicture({ heading: 'A · 2025', quote: '“360%, 100”', source: 'B' });

test('another program reads the picture, and sees what was drawn', async () => {
  const png = await drawnPng(svg);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const drawn = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  let furthest = 0;
  for (const [at, value] of data.entries()) furthest = Math.max(furthest, Math.abs(value - (drawn[at] ?? 0)));
  // Half a step of the palette, and what is lost where two colours meet.
  expect(furthest).toBeLessThan(32);
  expect(png.length).toBeLessThan(30_000);
});

test('the same drawing gives the same bytes', async () => {
  expect(await drawnPng(svg)).toEqual(await drawnPng(svg));
});

test('what is no drawing is said to be none', async () => {
  await expect(drawnPng('<svg')).rejects.toThrow();
  await expect(drawnPng('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')).rejects.toThrow('1200');
});
