import sharp from 'sharp';
import { PICTURE_SIZE } from '../charts/picture.ts';

/** Paper, ink, two more, and the edges between them: fewer colours take half the time and two thirds of the bytes. */
const COLOURS = 16;

/** Draws a picture for sharing as PNG. @throws where the drawing is none that can be drawn */
export async function drawnPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ palette: true, colours: COLOURS, effort: 1, dither: 0 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = PICTURE_SIZE;
  if (info.width !== width || info.height !== height)
    throw new Error(`A picture of ${info.width} × ${info.height}, not of ${width} × ${height}.`);
  return Buffer.from(data);
}
