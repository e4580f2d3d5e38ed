import type { SheetChange } from "../../../src/wizard/host.ts";

/** A sheet with everything that may dress one; every host must write the same cells. */
export const DRESSED: SheetChange = {
  target: { kind: "new-sheet", name: "Waarde 29-06-2025" },
  headerRows: 1,
  formats: ["text", "money", "text", "text", "text", "integer", "percent"],
  values: [
    ["customer", "CLV", "tier", null, "tier", "customers", "share"],
    ["K-1", 120.5, "Gold", null, "Gold", 2, 0.5],
    ["K-2", 90, "Gold", null, "Iron", 2, 0.5],
    ["K-3", 10, "Iron", null, null, null, null],
    ["=1+1", 1, "Iron", null, "segment", "customers", "share"],
    [null, null, null, null, "Can't lose", 4, 1],
  ],
  look: {
    columns: 3,
    rows: 5,
    colours: [
      {
        column: 2,
        byText: {
          Gold: { fill: "#d5eae8", ink: "#0a4f4f" },
          Iron: { fill: "#e8eaec", ink: "#454b51" },
        },
        again: { column: 4, firstRow: 1, lastRow: 2 },
      },
    ],
    scatter: null,
    charts: [
      { kind: "columns", title: "Two tiers", names: 4, values: [5, 6], firstRow: 1, lastRow: 2 },
      { kind: "bars", title: "A segment", names: 4, values: [5], firstRow: 5, lastRow: 5 },
      { kind: "stacked", title: "Stacked", names: 4, values: [5, 6], firstRow: 1, lastRow: 2 },
      { kind: "line", title: "A line", names: 0, values: [1], firstRow: 1, lastRow: 4 },
    ],
    heat: [{ firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 1 }],
    bold: [{ row: 4, column: 4, columns: 3 }],
  },
};

/** How many charts and rules that makes. */
export const CHARTS = 4;
export const RULES = 3;
