const WIDTH = 24;
const EVERY = 200;

/** Where progress goes: the terminal's error stream, so that output can still be piped. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on a terminal, a line a step elsewhere (a log). */
export class ProgressBar {
  private readonly started = performance.now();
  private does = "";
  private share = 0;
  private step = 0;
  private timer: NodeJS.Timeout | null = null;

  /** @param within share done of the step that runs now, 0 … 1 */
  constructor(
    private readonly terminal: Terminal,
    private readonly within: () => number = () => 0,
  ) {
    if (terminal.isTTY) this.timer = setInterval(() => this.draw(), EVERY);
  }

  readonly tell = (does: string, share: number, step: number): void => {
    Object.assign(this, { does, share, step });
    if (this.terminal.isTTY) this.draw();
    else this.terminal.write(`${this.seconds()} ${percent(share)} ${does}\n`);
  };

  stop(): void {
    if (this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
    this.terminal.write("\r\u001b[K");
  }

  private draw(): void {
    const done = Math.min(1, this.share + this.step * this.within());
    const full = Math.round(done * WIDTH);
    const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    this.terminal.write(`\r\u001b[K${bar} ${percent(done)} ${this.seconds()} ${this.does}`);
  }

  private seconds(): string {
    return `${((performance.now() - this.started) / 1000).toFixed(0).padStart(4)} s`;
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`.padStart(4);
}
