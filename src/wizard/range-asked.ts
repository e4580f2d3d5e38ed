import type { Host, RangeAddress } from "./host.ts";
import { ProblemError } from "./problem-error.ts";
import { parseRange } from "./range-text.ts";

/** The selected cells, or the range that the user typed ("Orders!A1:C500", or without a sheet: the present one). */
export async function rangeAsked(
  host: Host,
  from: "selection" | { readonly typed: string },
): Promise<RangeAddress> {
  if (from !== "selection") return typedRange(host, from.typed);
  const range = await host.selection();
  if (range === null) throw new ProblemError({ key: "nothing-selected" });
  return range;
}

async function typedRange(host: Host, text: string): Promise<RangeAddress> {
  const parsed = parseRange(text);
  if (parsed === null) throw new ProblemError({ key: "range-not-understood", text });
  if (parsed.sheet === null) {
    const here = await host.selection();
    if (here === null) throw new ProblemError({ key: "range-not-understood", text });
    return { ...parsed.range, sheet: here.sheet };
  }
  const sheet = await host.findSheet(parsed.sheet);
  if (sheet === null) throw new ProblemError({ key: "sheet-not-found", sheet: parsed.sheet });
  return { ...parsed.range, sheet };
}
