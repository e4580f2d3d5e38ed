import type { Analysis, Note } from "./analysis.ts";
import type { Choices } from "./choices.ts";
import type { CustomerTable } from "./customer-table.ts";
import { customersOfOrders, ordersOf } from "./customers-of-orders.ts";
import { customersOfTable } from "./customers-of-table.ts";
import type { ForecastReport } from "./forecast.ts";
import { forecastTable, type TableForecast, valuedTable } from "./forecast-table.ts";
import { viewForecast } from "./forecast-view.ts";
import { isoDay } from "./grid.ts";
import type { SourceReader } from "./read-source.ts";
import { type Segments, segmentCustomers } from "./segment-customers.ts";
import type { Progress } from "./service.ts";
import { carrySoft, type SoftReport } from "./soft/carry-soft.ts";
import type { SecondGone, SecondRead } from "./soft/second-tables.ts";
import { viewSoft } from "./soft/view-soft.ts";
import { viewCurve } from "./view-curve.ts";
import { findings, firstRows, tierFrom, tierGroups, viewRfm } from "./view-groups.ts";
import { viewQuadrants } from "./view-quadrants.ts";

/** Customers of a source with all their groups: what the preview shows and `write` writes. */
export interface Segmented {
  readonly table: CustomerTable;
  readonly segments: Segments;
  readonly forecast: TableForecast | null;
  readonly soft: SoftReport;
}

/** Below 500 customers borders wander with every new order. */
const RELIABLE = 500;

/** In steps, so that a screen can show progress and the user can stop it. */
export function* segmentSource(
  reader: SourceReader,
  choices: Choices,
  second: SecondRead | SecondGone | null = null,
): Generator<Progress, Segmented> {
  yield { stage: "read", done: reader.rows, total: reader.rows };
  let table: CustomerTable;
  if (reader.source.kind === "orders") {
    const read = ordersOf(reader);
    yield { stage: "summarise", done: 0, total: read.orders.identifiers.length };
    table = customersOfOrders(reader, choices, read);
  } else {
    table = customersOfTable(reader, choices);
  }
  const carried = carrySoft(reader, table, choices, second);
  table = carried.table;
  if (table.history !== null) yield { stage: "forecast", done: 0, total: table.customers };
  const forecast = forecastTable(table, choices);
  table = valuedTable(table, forecast, choices);
  yield { stage: "segment", done: 0, total: table.customers };
  const segments = segmentCustomers(table, choices);
  yield { stage: "segment", done: table.customers, total: table.customers };
  return { table, segments, forecast, soft: carried.report };
}

export function describe(
  { table, segments, forecast, soft }: Segmented,
  reader: SourceReader,
  choices: Choices,
  hash: string,
  report: ForecastReport | null,
): Analysis {
  const measure = table.revenue ?? table.value;
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
  const { quadrant, rfm } = segments;
  const view = quadrant === null ? null : viewQuadrants(table, quadrant, measure);
  return {
    kind: reader.source.kind,
    hash,
    customers: table.customers,
    orders: table.orderRows,
    measure: table.revenue === null ? "value" : "revenue",
    revenue: sum(measure),
    currency: table.currency,
    averageValue: sum(table.value) / table.customers,
    firstDay: table.firstOrderDay === null ? null : isoDay(table.firstOrderDay),
    asOf: table.asOf === null ? null : isoDay(table.asOf),
    quadrants: view,
    rfm: rfm === null ? null : viewRfm(table, rfm, choices.rfmMap, measure),
    tiers: tierGroups(table, segments, measure),
    tierFrom: [tierFrom(table, segments, "very_profitable"), tierFrom(table, segments, "profitable")],
    curve: viewCurve(table, measure),
    forecast: forecast === null ? null : viewForecast(forecast, choices, report),
    soft: viewSoft(reader, table, choices, soft, forecast?.value ?? "historic"),
    findings: findings(table, segments, measure),
    firstRows: firstRows(table, segments, view),
    notes: [...table.notes, ...notesOn(table, segments)],
  };
}

function notesOn(table: CustomerTable, segments: Segments): Note[] {
  const notes: Note[] = [];
  const { customers, duration } = table;
  if (duration === null) notes.push({ key: "no-duration" });
  else if (segments.quadrant === null) notes.push({ key: "all-durations-equal", months: duration[0]! });
  if (segments.rfm === null) notes.push({ key: "no-rfm" });
  if (segments.rfm?.named === false) notes.push({ key: "few-customers", customers });
  else if (customers < RELIABLE) notes.push({ key: "caution", customers });
  return notes;
}
