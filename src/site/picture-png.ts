import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import sharp from 'sharp';
import { COLOURS, PICTURE_SIZE } from '../charts/picture.ts';

/** Bits of a pixel: two of them in a byte. */
const DEPTH = 4;
/** How many steps there are between paper and ink, and between paper and the red of the seal. */
const STEPS = { ink: 10, red: 5 };
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const squeezed = promisify(deflate);

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Colours from one to another, both included where `last` is true. */
function ramp(from: string, to: string, steps: number, last: boolean): readonly (readonly number[])[] {
  const [a, b] = [channels(from), channels(to)];
  return Array.from({ length: steps + (last ? 1 : 0) }, (_, i) =>
    a.map((value, channel) => Math.round(value + (((b[channel] ?? 0) - value) * i) / steps)),
  );
}

/** Every colour that a picture can have: what stands in it, and the edges between. The same for all pictures. */
const PALETTE = [
  ...ramp(COLOURS.ink, COLOURS.paper, STEPS.ink, true),
  ...ramp(COLOURS.red, COLOURS.paper, STEPS.red, false),
];

/** The number of the nearest colour of the palette, by five bits of each channel. */
const NEAREST = Uint8Array.from({ length: 1 << 15 }, (_, key) => {
  const colour = [key >> 10, (key >> 5) & 31, key & 31].map((value) => (value * 255) / 31);
  const far = PALETTE.map((entry) => entry.reduce((sum, value, i) => sum + (value - (colour[i] ?? 0)) ** 2, 0));
  return far.indexOf(Math.min(...far));
});

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Pixels of four channels as rows of palette numbers, each row after a byte that says it is not filtered. */
function packed(pixels: Buffer, width: number, height: number): Buffer {
  const perByte = 8 / DEPTH;
  const row = 1 + Math.ceil(width / perByte);
  const out = Buffer.alloc(row * height);
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  let last = -1;
  let number = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const word = words[at] ?? 0;
      if (word !== last) {
        last = word;
        const byte = at * 4;
        number =
          NEAREST[
            (((pixels[byte] ?? 0) >> 3) << 10) | (((pixels[byte + 1] ?? 0) >> 3) << 5) | ((pixels[byte + 2] ?? 0) >> 3)
          ] ?? 0;
      }
      const place = y * row + 1 + (x >> 1);
      out[place] = (out[place] ?? 0) | (x % 2 === 0 ? number << 4 : number);
    }
  }
  return out;
}

/** Draws a picture for sharing as PNG. @throws where the drawing is none that can be drawn */
export async function drawnPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  const { width, height } = PICTURE_SIZE;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height || info.channels !== 4)
    throw new Error(`A picture of ${info.width} × ${info.height}, not of ${width} × ${height}.`);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([DEPTH, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', await squeezed(packed(data, width, height), { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
