import type { Text } from "../language.ts";
import type { SampleRows } from "./greeting-sheet.ts";

/** A function at work on the sample sheets. Formulas are in the engine's notation: commas, decimal points. */
export interface Demonstration {
  readonly name: string;
  readonly formula: string;
  /** The result is one cell, or this much of a table: rows shown, and a format for each column. */
  readonly shows:
    | "cell"
    | { readonly rows: number; readonly formats: readonly Format[]; readonly header: boolean };
  /** Format of a result in one cell. */
  readonly format?: Format;
}

export type Format = "text" | "integer" | "number" | "money" | "date" | "percent";

export interface DemonstrationGroup {
  readonly title: Text;
  readonly functions: readonly Demonstration[];
}

/**
 * What a function gives on the sample shop, by group, in an order in which a newcomer can read them. A new
 * function gets its line here; until then the sheet shows its example as text.
 */
export function demonstrations(
  sheets: { orders: string; customers: string },
  rows: SampleRows,
): DemonstrationGroup[] {
  const order = (column: string, first = 1, last = rows.orders + 1) =>
    `${sheets.orders}!${column}${first}:${column}${last}`;
  const customer = (column: string, first = 1) =>
    `${sheets.customers}!${column}${first}:${column}${rows.customers + 1}`;
  const allOrders = `${order("B")},${order("C")},${order("D")}`;
  const duration = `${customer("J", 2)}-${customer("I", 2)}`;
  const daysSince = `MAX(${customer("J", 2)})-${customer("J", 2)}`;
  return [
    {
      title: { en: "Value", nl: "Waarde" },
      functions: [
        cell("CLV", "=CLV(50,4,3,100)", "money"),
        cell("CLV_RETENTION", "=CLV_RETENTION(100,0.8,0.1)", "money"),
        cell("MAX_CAC", "=MAX_CAC(600,3)", "money"),
        cell("CAC_PAYBACK", "=CAC_PAYBACK(120,35)", "number"),
        cell("MAX_RETENTION_SPEND", "=MAX_RETENTION_SPEND(333.33,0.8,0.85)", "money"),
        table("CLV_HISTORIC", `=CLV_HISTORIC(${allOrders},0.35)`, "text integer date date money money"),
      ],
    },
    {
      title: { en: "Forecast", nl: "Voorspelling" },
      functions: [
        table(
          "CLV_PREDICT",
          `=CLV_PREDICT(${allOrders},12,0.35)`,
          "text percent number money money money money money money",
        ),
        table("CLV_BASE", `=CLV_BASE(${allOrders},12,0.35)`, "text money", true, 10),
        table(
          "CLV_BACKTEST",
          `=CLV_BACKTEST(${allOrders})`,
          "text integer integer integer integer integer integer integer",
          true,
          11,
        ),
        table("CLV_MODEL", `=CLV_MODEL(${allOrders})`, "text text text", true, 12),
        cell("P_ALIVE", "=P_ALIVE(2,30.43,38.86,0.243,4.414,0.793,2.426)", "percent"),
        cell("EXPECTED_ORDERS", "=EXPECTED_ORDERS(39,2,30.43,38.86,0.243,4.414,0.793,2.426)", "money"),
        cell("EXPECTED_ORDER_VALUE", "=EXPECTED_ORDER_VALUE(2,45,6.25,3.74,15.44)", "money"),
      ],
    },
    {
      title: { en: "RFM", nl: "RFM" },
      functions: [
        table("CUSTOMERS", `=CUSTOMERS(${allOrders})`, "text integer date date integer integer money money"),
        table("RFM", `=RFM(${allOrders})`, "text integer integer money integer integer integer text text"),
        table(
          "RFM_SCORE",
          `=RFM_SCORE(${daysSince},${customer("K", 2)},${customer("L", 2)})`,
          "integer integer integer",
          false,
        ),
        cell("RFM_SEGMENT", "=RFM_SEGMENT(5,5,4)", "text"),
      ],
    },
    {
      title: { en: "Segments, quadrants and tactics", nl: "Segmenten, kwadranten en tactieken" },
      functions: [
        table("SEGMENT", `=SEGMENT(${customer("L")})`, "text"),
        table("SEGMENT_RANGE", `=SEGMENT_RANGE(${customer("L")},{500,100})`, "text"),
        table("QUADRANT", `=QUADRANT(${customer("L", 2)},${duration})`, "text", false),
        table("TACTIC", '=TACTIC("protect")', "text", false, 1),
        table(
          "CROSS_SEGMENT",
          `=CROSS_SEGMENT(${customer("C")},${customer("D")})`,
          "text integer integer integer integer integer integer",
          true,
          8,
        ),
      ],
    },
    insights(order, customer, Math.round(rows.orders / 2)),
  ];
}

function insights(
  order: (column: string, first?: number, last?: number) => string,
  customer: (column: string, first?: number) => string,
  half: number,
): DemonstrationGroup {
  const halfYearAgo = `RFM(${order("B")},${order("C")},${order("D")},DATE(2025,12,31))`;
  const now = `RFM(${order("B")},${order("C")},${order("D")})`;
  const names = [halfYearAgo, now].flatMap((rfm) => [`CHOOSECOLS(${rfm},1)`, `CHOOSECOLS(${rfm},9)`]);
  return {
    title: { en: "Why, who moved, and did it work", nl: "Waarom, wie verschoof, en werkte het" },
    functions: [
      table(
        "DRIVERS",
        `=DRIVERS(SEGMENT(${customer("L")}),${customer("C").replace(":C", ":G")})`,
        "text text text percent percent integer integer number number text",
        true,
        8,
      ),
      table("MOVEMENT", `=MOVEMENT(${names.join(",")})`, `text${" integer".repeat(13)}`, true, 13),
      table(
        "DRIFT",
        `=DRIFT(${order("D", 1, half)},${order("D", half + 1)})`,
        "text percent percent money text text",
        true,
        12,
      ),
      table(
        "COHORT",
        `=COHORT(${order("B")},${order("C")},,"quarter")`,
        `text integer${" percent".repeat(10)}`,
        true,
        11,
      ),
      table("PARETO", `=PARETO(${customer("L")})`, "percent percent money", true, 11),
      table(
        "UPLIFT",
        `=UPLIFT(${customer("H", 2)},${customer("L", 2)})`,
        "integer integer money money money money money money money percent text text",
        true,
        2,
      ),
      table("AFFINITY", `=AFFINITY(${order("B")},${order("E")})`, "text text integer percent percent number"),
    ],
  };
}

function cell(name: string, formula: string, format: Format): Demonstration {
  return { name, formula, shows: "cell", format };
}

function table(name: string, formula: string, formats: string, header = true, rows = 6): Demonstration {
  return { name, formula, shows: { rows, formats: formats.split(" ") as Format[], header } };
}
