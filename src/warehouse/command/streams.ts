import type { Terminal } from "./progress-bar.ts";

/** Where the command writes: results to `out`, progress and mistakes to `err`. */
export interface Streams {
  readonly out: Terminal;
  readonly err: Terminal;
}
