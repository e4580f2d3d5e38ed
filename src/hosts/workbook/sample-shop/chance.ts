/** Random draws that are the same on every machine and in every run (mulberry32, seeded). */
export class Chance {
  constructor(private state: number) {}

  /** Between 0 (included) and 1. */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  happens(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  /** Waiting time until the next event of a steady stream, `mean` being the average wait. */
  wait(mean: number): number {
    return -mean * Math.log(1 - this.share());
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.share() * items.length)]!;
  }

  /** One of the items, each as likely as its weight. */
  weighted<T>(items: readonly T[], weights: readonly number[]): T {
    let left = this.share() * weights.reduce((sum, weight) => sum + weight, 0);
    for (let i = 0; i < items.length; i++) {
      left -= weights[i]!;
      if (left < 0) return items[i]!;
    }
    return items[items.length - 1]!;
  }
}
