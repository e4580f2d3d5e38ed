import { binCounts, binsOf, type NumberBins } from "../../core/insight/number-bins.ts";
import type { Segmented } from "../analyse-source.ts";
import type { Choices } from "../choices.ts";
import type { TableForecast } from "../forecast-table.ts";
import { isoDay } from "../grid.ts";
import type { SourceReader } from "../read-source.ts";
import { codeOf } from "./customer-code.ts";
import type { CustomerState, KeptBins, KeptModel, SnapshotHead } from "./snapshot.ts";
import { daysSince, yardstickOf } from "./yardstick.ts";

/** Tenths, as DRIFT has them. */
const BINS = 10;

/** What is kept of a run: its head, and a code for each customer of the table. */
export function takeSnapshot(
  id: string,
  reader: SourceReader,
  segmented: Segmented,
  choices: Choices,
  today: string,
): { readonly head: SnapshotHead; readonly codes: string[] } {
  const { table, segments, forecast } = segmented;
  const days = daysSince(table);
  const named = segments.rfm?.named === true;
  return {
    head: {
      id,
      day: dayOf(segmented, today),
      customers: table.customers,
      source: reader.source,
      label: reader.labelOf(reader.grid.range),
      yardstick: yardstickOf(segmented, choices),
      model: keptModel(forecast),
      value: keptBins(table.value),
      recency: days === null ? null : keptBins(days),
    },
    codes: Array.from(table.value, (value, at) => {
      const state: CustomerState = {
        quadrant: segments.quadrant?.key[at] ?? null,
        tier: segments.tier[at]!,
        rfm: named ? segments.rfm!.segment[at]! : null,
        value,
      };
      return codeOf(state);
    }),
  };
}

/** The day that a run is of: the last of the data, or of writing where the data tell none. */
export function dayOf({ table }: Segmented, today: string): string {
  return table.asOf === null ? today : isoDay(table.asOf);
}

function keptBins(values: Float64Array): KeptBins {
  const bins: NumberBins = binsOf(values, BINS);
  return { edges: [...bins.edges], counts: [...binCounts(values, bins)] };
}

function keptModel(forecast: TableForecast | null): KeptModel | null {
  if (forecast?.offered !== true) return null;
  const { purchases, spend } = forecast.model;
  return {
    purchases: {
      used: purchases.used,
      estimate: purchases.estimate,
      parameters: [...purchases.parameters],
    },
    spend: {
      estimate: spend.estimate,
      parameters: spend.estimate === "fitted" ? [...spend.parameters] : [],
      mean: spend.mean,
    },
  };
}
