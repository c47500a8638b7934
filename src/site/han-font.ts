import sharp from 'sharp';

/** Of common characters, none that fills its box, as the sign for a missing one does. */
const SAMPLE = [...'人个们发这'];

/** Units that a character is high and wide, nearly; the sign for a missing one without any font is far smaller. */
const SIZE = 100;

/** True where a font draws a character: what stands for a missing one is small, or a box inked along all of its edges. */
async function drawn(character: string): Promise<boolean> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160"><rect width="160" height="160" fill="#fff"/>' +
    `<text x="30" y="120" font-size="${SIZE}" font-family="serif">${character}</text></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().trim().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (Math.min(width, height) < SIZE * 0.6 || Math.max(width, height) > SIZE * 1.3) return false;
  const ink = (x: number, y: number) => (data[(y * width + x) * channels] ?? 255) < 160;
  const line = (length: number, at: (i: number) => boolean) =>
    Array.from({ length }, (_, i) => at(i)).filter(Boolean).length > length * 0.8;
  const edge = (at: (depth: number) => boolean) => [0, 1, 2, 3].some(at);
  const boxed =
    edge((d) => line(width, (x) => ink(x, d))) &&
    edge((d) => line(width, (x) => ink(x, height - 1 - d))) &&
    edge((d) => line(height, (y) => ink(d, y))) &&
    edge((d) => line(height, (y) => ink(width - 1 - d, y)));
  return !boxed;
}

/** Whether the fonts of this machine have Chinese characters: no picture may show boxes. */
export async function hasHan(): Promise<boolean> {
  return (await Promise.all(SAMPLE.map(drawn))).every(Boolean);
}
