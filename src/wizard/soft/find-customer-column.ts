import { isBlank } from "../../sheet/cell.ts";
import { looksOf } from "../recognise/look-at-columns.ts";
import { fitting } from "../recognise/recognise-roles.ts";
import { type CustomerKeys, matchCustomers } from "./match-customers.ts";
import type { SecondRead } from "./second-tables.ts";

/** Enough different cells to tell which column has the customers. */
const SAMPLE = 300;
/** A column whose heading and values say customer, against one that only happens to hold the same numbers. */
const NAMED = 2;

/** The heading of the column in which most different customers are found; where none is, the likeliest by its name. */
export function findCustomerColumn(
  { grid, header, body, headings }: SecondRead,
  keys: CustomerKeys,
  customers: number,
  timeZone: string,
): string {
  const likely = fitting("customer", looksOf(grid, header, timeZone));
  const samples = [...headings].map(([heading, position]) => ({
    heading,
    position,
    cells: body
      .column(position)
      .cells.filter((cell) => !isBlank(cell))
      .slice(0, SAMPLE),
  }));
  const found = matchCustomers(
    keys,
    customers,
    samples.flatMap(({ cells }) => cells),
  );
  let from = 0;
  let best = { heading: "", score: -1 };
  for (const { heading, position, cells } of samples) {
    const own = new Set(found.subarray(from, from + cells.length).filter((customer) => customer >= 0));
    from += cells.length;
    const rank = likely.indexOf(position);
    // Rank only parts columns in which nobody, or the same customers, are found.
    const score = own.size * (rank === 0 ? NAMED : 1) + (rank < 0 ? 0 : 1 / (2 + rank));
    if (score > best.score) best = { heading, score };
  }
  return best.heading;
}
