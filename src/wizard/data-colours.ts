/** The pane's data colours for the series of a chart on a sheet, told apart by who sees few colours too. */
export const SERIES_COLOURS = ["#0f6b6b", "#c27a12", "#5a7fd0", "#858c93", "#a05a9c", "#b5432e"] as const;

/** Ends of a scale over numbers, light enough for dark letters upon it. */
export const HEAT_COLOURS = { low: "#ffffff", high: "#7fc4c0" } as const;
