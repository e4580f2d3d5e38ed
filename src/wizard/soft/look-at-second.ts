import { type Choices, DEFAULT_CHOICES, type SecondTable } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import { customersOfOrders, ordersOf } from "../customers-of-orders.ts";
import { customersOfTable } from "../customers-of-table.ts";
import { ProblemError } from "../problem-error.ts";
import type { SourceReader } from "../read-source.ts";
import { joinSecond } from "./join-second.ts";
import { overlaps } from "./overlaps.ts";
import { isCostHeading } from "./rule-of-column.ts";
import type { SecondGone, SecondRead } from "./second-tables.ts";
import type { SecondSeen } from "./soft-view.ts";
import { viewJoin } from "./view-soft.ts";

/** As many columns as a result sheet takes without growing too wide; the user ticks more, and dates and texts. */
const PROPOSED = 6;

/** How a second table joins the customers of the first, and what we would carry along of it. */
export function lookAtSecond(
  reader: SourceReader,
  read: SecondRead | SecondGone,
  customer: string | null,
): SecondSeen {
  if ("gone" in read) throw new ProblemError({ key: "second-empty", label: read.label });
  if (overlaps(read.grid.range, reader.grid.range))
    throw new ProblemError({ key: "second-same-table", place: read.place });
  const table = customersOf(reader);
  const join = joinSecond(reader, table, read, customer);
  const view = viewJoin(join, reader, table, DEFAULT_CHOICES);
  const cost = view.offered.find(({ heading, kind }) => kind === "number" && isCostHeading(heading));
  const carried = view.offered.filter(
    ({ heading, kind }) => (kind === "tags" || kind === "number") && heading !== cost?.heading,
  );
  const proposal: SecondTable = {
    range: read.grid.range,
    customer: join.customer,
    columns: carried.slice(0, PROPOSED).map(({ heading }) => heading),
    rows: view.mostRows > 1,
    cost: cost?.heading ?? null,
  };
  return { table: proposal, joined: view };
}

/** Who the customers are does not hang on any choice. */
function customersOf(reader: SourceReader, choices: Choices = DEFAULT_CHOICES): CustomerTable {
  return reader.source.kind === "orders"
    ? customersOfOrders(reader, choices, ordersOf(reader))
    : customersOfTable(reader, choices);
}
