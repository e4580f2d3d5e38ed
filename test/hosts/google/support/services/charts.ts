interface Chain {
  [method: string]: (
    ...values: unknown[]
  ) => Chain | { readonly kind: string; readonly options: Map<string, unknown> };
}

const GENERAL = ["addRange", "setNumHeaders", "setPosition", "setOption"];
const OF_A_KIND = [
  ...GENERAL,
  "setTitle",
  "setXAxisTitle",
  "setYAxisTitle",
  "setLegendPosition",
  "setColors",
];

/** EmbeddedChartBuilder: a general builder knows no titles, one of a kind does, as in Google's own. */
export function chartBuilder(sheet: string, kind = "", options = new Map<string, unknown>()): Chain {
  const chain: Chain = {
    asColumnChart: () => chartBuilder(sheet, "column", options),
    asScatterChart: () => chartBuilder(sheet, "scatter", options),
    asBarChart: () => chartBuilder(sheet, "bar", options),
    asLineChart: () => chartBuilder(sheet, "line", options),
    build: () => {
      if (kind === "") throw new Error("A chart needs a type.");
      return { kind, options };
    },
  };
  if (kind === "column" || kind === "bar")
    chain.setStacked = () => chartBuilder(sheet, kind, options.set("stacked", true));
  for (const method of kind === "" ? GENERAL : OF_A_KIND) {
    chain[method] = (...values) => {
      const name = method.replace(/^set/, "").replace(/^./, (letter) => letter.toLowerCase());
      if (method === "addRange")
        options.set("ranges", [...((options.get("ranges") as unknown[]) ?? []), values[0]]);
      else if (method === "setOption") options.set(String(values[0]), values[1]);
      else options.set(name, values.length === 1 ? values[0] : values);
      return chain;
    };
  }
  return chain;
}
