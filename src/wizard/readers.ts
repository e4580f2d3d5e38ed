import { dayOf } from "../sheet/day.ts";
import { type Grid, readGrid } from "./grid.ts";
import { hashGrid } from "./hash-grid.ts";
import type { Host } from "./host.ts";
import type { Source } from "./inspection.ts";
import { SourceReader } from "./read-source.ts";

/** The cells of a source as they were read, and their fingerprint. */
export interface ReadSource {
  readonly reader: SourceReader;
  readonly hash: string;
}

/**
 * Remembers the cells that were read last: dragging a slider, or taking rows back, need not read the sheet
 * again; nor does the same source need its columns read again.
 */
export class Readers {
  private grid: { readonly key: string; readonly grid: Grid; readonly hash: string } | null = null;
  private last: (ReadSource & { readonly key: string }) | null = null;

  /** @param today "2025-06-29" */
  constructor(
    private readonly host: Host,
    private readonly today: () => string,
  ) {}

  keep(grid: Grid, hash: string): void {
    this.grid = { key: JSON.stringify(grid.range), grid, hash };
    this.last = null;
  }

  async of(source: Source): Promise<ReadSource> {
    const key = JSON.stringify(source);
    if (this.last?.key === key) return this.last;
    if (this.grid?.key !== JSON.stringify(source.range)) return this.fresh(source);
    return this.read(source, this.grid.grid, this.grid.hash);
  }

  /** Reads the cells as they stand now. */
  async fresh(source: Source): Promise<ReadSource> {
    const grid = await readGrid(this.host, source.range);
    const hash = hashGrid(grid);
    const same = this.last?.key === JSON.stringify(source) && this.last.hash === hash;
    if (same) return this.last!;
    this.keep(grid, hash);
    return this.read(source, grid, hash);
  }

  private read(source: Source, grid: Grid, hash: string): ReadSource {
    const { host } = this;
    const [year, month, day] = this.today().split("-").map(Number) as [number, number, number];
    const reader = new SourceReader(
      grid,
      source,
      host.timeZone,
      (range) => host.label(range),
      dayOf(year, month, day),
    );
    this.last = { key: JSON.stringify(source), reader, hash };
    return this.last;
  }
}
