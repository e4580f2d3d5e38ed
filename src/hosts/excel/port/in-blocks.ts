import { HostRefusal } from "../../../wizard/host.ts";
import { isTooLarge } from "./refusal-of.ts";

/** Cells in one call at first: short texts and their formats stay far under the 5 MB that a call may carry. */
const CELLS = 50_000;

/**
 * Goes through the rows of a range in blocks. When Excel calls a block too large it is halved, and the ones
 * after it start from that size; one row that is too large is refused.
 */
export async function inBlocks(
  rows: number,
  columns: number,
  work: (from: number, count: number) => Promise<void>,
): Promise<void> {
  let size = Math.max(1, Math.floor(CELLS / Math.max(1, columns)));
  for (let from = 0; from < rows; ) {
    const count = Math.min(size, rows - from);
    try {
      await work(from, count);
      from += count;
    } catch (thrown) {
      if (!isTooLarge(thrown)) throw thrown;
      if (count === 1) throw new HostRefusal("too-large");
      size = Math.ceil(count / 2);
    }
  }
}
