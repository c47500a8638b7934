import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels of a picture, three bytes each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** Reads a PNG of eight bits a channel in colour, as browsers write them. @throws on any other */
export function decoded(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('Not a PNG.');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 2 ? 3 : png[25] === 6 ? 4 : 0;
  if (png[24] !== 8 || channels === 0 || png[28] !== 0) throw new Error('A PNG of another form than browsers write.');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const rgb = Buffer.alloc(width * height * 3);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    const line = Buffer.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x += 1) {
      const a = x < channels ? 0 : (line[x - channels] ?? 0);
      const b = above[x] ?? 0;
      const c = x < channels ? 0 : (above[x - channels] ?? 0);
      const guess =
        filter === 1 ? a : filter === 2 ? b : filter === 3 ? (a + b) >> 1 : filter === 4 ? paeth(a, b, c) : 0;
      line[x] = (line[x] ?? 0) + guess;
    }
    for (let x = 0; x < width; x += 1) line.copy(rgb, (y * width + x) * 3, x * channels, x * channels + 3);
    above = line;
  }
  return { width, height, rgb };
}

/** Colours are taken for the same within steps of this many levels: a sixth of what a comparison lets pass. */
const STEP = 8;
const COLOURS = 256;

/** The commonest colours of a picture, and for every rounded colour the number of the nearest of them. */
function palette(rgb: Buffer): { readonly colours: readonly number[]; readonly indexOf: (rounded: number) => number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rounded(rgb, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const known = new Map(colours.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const index = known.get(colour);
    if (index !== undefined) return index;
    let best = 0;
    let least = Infinity;
    for (const [other, candidate] of colours.entries()) {
      let distance = 0;
      for (const shift of [0, 8, 16]) distance += (((colour >> shift) & 255) - ((candidate >> shift) & 255)) ** 2;
      if (distance < least) [best, least] = [other, distance];
    }
    known.set(colour, best);
    return best;
  };
  return { colours, indexOf };
}

function rounded(rgb: Buffer, at: number): number {
  const level = (value: number | undefined): number => Math.min(255, Math.round((value ?? 0) / STEP) * STEP);
  return (level(rgb[at]) << 16) | (level(rgb[at + 1]) << 8) | level(rgb[at + 2]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The same picture with a palette: a fraction of the bytes, and no colour further off than a comparison lets pass. */
export function encoded({ width, height, rgb }: Pixels): Buffer {
  const { colours, indexOf } = palette(rgb);
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raw[y * (width + 1) + 1 + x] = indexOf(rounded(rgb, (y * width + x) * 3));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
