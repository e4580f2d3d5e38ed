/**
 * Takes the binary dust off an amount that was added up or multiplied: 0.1 + 0.2 becomes 0.3, so that the
 * order of the lines does not matter. Eight decimals up to ten million, five up to ten thousand million, then
 * two: beyond what any currency has.
 */
export function withoutDust(amount: number): number {
  const size = Math.abs(amount);
  const scale = size < 1e7 ? 1e8 : size < 1e10 ? 1e5 : 1e2;
  return size < 1e13 ? Math.round(amount * scale) / scale + 0 : amount;
}

/** Many sums side by side, each with the error that it lost on the way (Neumaier 1974). */
export class Sums {
  private readonly totals: Float64Array;
  private readonly lost: Float64Array;

  constructor(count: number) {
    this.totals = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  add(at: number, amount: number): void {
    const total = this.totals[at]!;
    const next = total + amount;
    this.lost[at]! += Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    this.totals[at] = next;
  }

  value(at: number): number {
    return withoutDust(this.totals[at]! + this.lost[at]!);
  }
}
