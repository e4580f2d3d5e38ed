import { type CleanOrders, cleanOrders } from "../../core/orders/clean/clean-orders.ts";
import type { CleaningChoices } from "../../core/orders/clean/cleaning-choices.ts";
import type { Recognition } from "../../core/orders/recognise/recognise-columns.ts";
import { RefusedTable } from "../../core/orders/table/order-table.ts";
import { ProblemError } from "../problem-error.ts";
import type { SourceReader } from "../read-source.ts";
import { fieldsOf } from "../recognise/fields-of-roles.ts";
import { recogniseBody } from "../recognise/recognise-body.ts";

/** The clean orders of a source, and what its columns were taken for. */
export interface CleanSource {
  readonly clean: CleanOrders;
  readonly found: Recognition;
}

/** Cleaning half a million rows takes most of a second: each reader is cleaned once. */
const cleaned = new WeakMap<SourceReader, CleanSource>();

/** Throws a ProblemError where no column tells customer, date or amount. */
export function cleanSource(reader: SourceReader): CleanSource {
  const known = cleaned.get(reader);
  if (known !== undefined) return known;
  const { source, body, timeZone, today } = reader;
  const found = recogniseBody(body);
  const { fields, amount } = fieldsOf(found, source.roles);
  const choices: CleaningChoices = {
    ...(amount === null ? {} : { amount }),
    ...source.readings,
    ...source.cleaning,
  };
  const options = { timeZone, platform: found.platform, ...(today === null ? {} : { today }) };
  try {
    const result = { clean: cleanOrders(body, fields, choices, options), found };
    cleaned.set(reader, result);
    return result;
  } catch (error) {
    throw error instanceof RefusedTable ? refusalOf(error, reader) : error;
  }
}

function refusalOf({ key }: RefusedTable, reader: SourceReader): ProblemError {
  const role = key === "no-date-column" ? "date" : key === "no-amount-column" ? "amount" : "customer";
  const range = reader.grid.range;
  return new ProblemError({ key: "role-missing", role, place: { range, label: reader.labelOf(range) } });
}
