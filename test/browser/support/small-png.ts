import { deflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { chunk } from "../../../src/build/excel-png.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** As many as one byte can point at. */
const MOST_COLOURS = 256;

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Red × 65536 + green × 256 + blue. */
  readonly palette: readonly number[];
  /** Base 64: for each pixel, row by row, its place in the palette. */
  readonly pixels: string;
}

/**
 * What the page shows, as a PNG of at most 256 colours (each next one is that which is missed most): a third of the
 * bytes of a screenshot in full colour, so that a picture can stand in the repository.
 */
export async function smallPng(page: Page): Promise<Buffer> {
  const shot = await atRest(page);
  const { width, height, palette, pixels } = await page.evaluate(fewColours, {
    address: `data:image/png;base64,${shot.toString("base64")}`,
    most: MOST_COLOURS,
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits deep, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const places = Buffer.from(pixels, "base64");
  const rows = Buffer.alloc((1 + width) * height);
  for (let row = 0; row < height; row++)
    places.copy(rows, row * (1 + width) + 1, row * width, (row + 1) * width);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A screenshot once two in a row are the same: a grid that was scrolled is drawn a moment later. */
async function atRest(page: Page): Promise<Buffer> {
  const shoot = () => page.screenshot({ animations: "disabled" });
  let before = await shoot();
  for (;;) {
    await page.waitForTimeout(300);
    const now = await shoot();
    if (now.equals(before)) return now;
    before = now;
  }
}

/** Runs in the page, which can read a PNG. */
async function fewColours(asked: { address: string; most: number }): Promise<Drawing> {
  const image = new Image();
  image.src = asked.address;
  await image.decode();
  const { width, height } = image;
  const brush = new OffscreenCanvas(width, height).getContext("2d")!;
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, width, height);
  const colours = Array.from(
    { length: width * height },
    (_, at) => (data[4 * at]! << 16) | (data[4 * at + 1]! << 8) | data[4 * at + 2]!,
  );
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const distance = (one: number, other: number) =>
    [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0);
  const seen = [...counts].map(([colour, count]) => ({ colour, count, off: 3 * 255 ** 2, place: 0 }));
  const palette: number[] = [];
  while (palette.length < Math.min(asked.most, seen.length)) {
    const next = seen.reduce((most, one) => (one.count * one.off > most.count * most.off ? one : most));
    for (const one of seen) {
      const off = distance(one.colour, next.colour);
      if (off < one.off) Object.assign(one, { off, place: palette.length });
    }
    palette.push(next.colour);
  }
  const places = new Map(seen.map(({ colour, place }) => [colour, place]));
  const letters = colours.map((colour) => String.fromCharCode(places.get(colour)!));
  return { width, height, palette, pixels: btoa(letters.join("")) };
}
