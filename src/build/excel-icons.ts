import { type Picture, png } from "./excel-png.ts";

/** All sizes that Office asks for: 16, 32 and 80 it must have, the others keep it sharp on every screen. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

interface Shape {
  /** 0–255 each. */
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
  /** Whether a point is inside; the picture is 30 by 30. */
  covers(x: number, y: number): boolean;
}

/** The mark: the four quadrants, as the pane shows it. */
const MARK: readonly Shape[] = [
  tile(1, 1, [0xc2, 0x7a, 0x12], 1),
  tile(16, 1, [0x0f, 0x6b, 0x6b], 1),
  tile(1, 16, [0x85, 0x8c, 0x93], 0.55),
  tile(16, 16, [0x5a, 0x7f, 0xd0], 1),
];

/** Help: a question mark in a ring. */
const PETROL = [0x0f, 0x6b, 0x6b] as const;
const HELP: readonly Shape[] = [
  { colour: PETROL, opacity: 1, covers: (x, y) => within(distance(x, y, 15, 15), 11.4, 14) },
  {
    colour: PETROL,
    opacity: 1,
    covers: (x, y) =>
      // The bow from the left over the top, then down to the middle.
      (within(distance(x, y, 15, 12), 2.7, 5.1) && !(x < 15 && y > 12)) ||
      (x > 13.8 && x < 16.2 && y > 14.7 && y < 18.3),
  },
  { colour: PETROL, opacity: 1, covers: (x, y) => distance(x, y, 15, 21) < 1.6 },
];

export function markIcon(size: number): Buffer {
  return draw(MARK, size);
}

export function helpIcon(size: number): Buffer {
  return draw(HELP, size);
}

/** Points a pixel in each direction: soft edges. */
const FINE = 6;

function draw(shapes: readonly Shape[], size: number): Buffer {
  const picture: Picture = { size, pixels: new Uint8Array(size * size * 4) };
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      picture.pixels.set(pixelOf(shapes, size, row, column), (row * size + column) * 4);
    }
  }
  return png(picture);
}

/** No two shapes overlap, so the first that covers a point colours it. */
function pixelOf(shapes: readonly Shape[], size: number, row: number, column: number): number[] {
  const sum = [0, 0, 0];
  let opacity = 0;
  for (let point = 0; point < FINE * FINE; point++) {
    const x = ((column + ((point % FINE) + 0.5) / FINE) * 30) / size;
    const y = ((row + (Math.floor(point / FINE) + 0.5) / FINE) * 30) / size;
    const shape = shapes.find((candidate) => candidate.covers(x, y));
    if (shape === undefined) continue;
    opacity += shape.opacity;
    for (let at = 0; at < 3; at++) sum[at]! += shape.colour[at]! * shape.opacity;
  }
  const colour = sum.map((part) => (opacity === 0 ? 0 : Math.round(part / opacity)));
  return [...colour, Math.round((255 * opacity) / (FINE * FINE))];
}

function tile(left: number, top: number, colour: Shape["colour"], opacity: number): Shape {
  const [side, radius] = [13, 3.5];
  return {
    colour,
    opacity,
    covers: (x, y) => {
      if (x < left || x > left + side || y < top || y > top + side) return false;
      const across = Math.max(left + radius - x, x - (left + side - radius), 0);
      const down = Math.max(top + radius - y, y - (top + side - radius), 0);
      return Math.hypot(across, down) <= radius;
    },
  };
}

function distance(x: number, y: number, toX: number, toY: number): number {
  return Math.hypot(x - toX, y - toY);
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
