import type { Place } from "../wizard/service.ts";

/** The first cell of a place: where to look, without thousands of cells selected and summed. */
export function startOf({ range, label }: Place): Place {
  return { range: { ...range, rows: 1, columns: 1 }, label };
}
