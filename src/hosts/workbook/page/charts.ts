import * as everything from "chart.js";
import "chartjs-adapter-luxon";

/** o-spreadsheet draws with a global Chart in the shape of Chart.js's own script: the class with all else on it. */
everything.Chart.register(...everything.registerables);
Object.assign(globalThis, { Chart: Object.assign(everything.Chart, everything) });
