import { rfmSegment } from "../../core/segments/rfm-map.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { rfmNames } from "../names/rfm-names.ts";

const score = { kind: "numbers", min: 1, max: 5, whole: true } as const;

export const RFM_SEGMENT = defineFunction({
  name: "RFM_SEGMENT",
  summary: {
    en: "Name of the RFM segment of scores 1 to 5. Each of the 25 cells of R and the mean of F and M has one name.",
    nl: "Naam van het RFM-segment bij scores 1 tot en met 5. Elk van de 25 vakken van R en het gemiddelde van F en M heeft één naam.",
  },
  args: [
    {
      name: "r",
      ...score,
      help: { en: "Recency score, 5 the most recent.", nl: "Score voor recentheid, 5 is het recentst." },
    },
    {
      name: "f",
      ...score,
      help: {
        en: "Frequency score, 5 the most orders.",
        nl: "Score voor frequentie, 5 is de meeste bestellingen.",
      },
    },
    {
      name: "m",
      ...score,
      help: { en: "Monetary score, 5 the highest spend.", nl: "Score voor besteding, 5 is het hoogst." },
    },
    {
      name: "orders",
      kind: "numbers",
      optional: true,
      min: 0,
      help: {
        en: "Number of orders, so that one large basket is never called loyal, as RFM does. May be left out.",
        nl: "Aantal bestellingen, zodat één grote bestelling nooit loyaal heet, zoals RFM doet. Mag weg.",
      },
    },
  ],
  example: { en: "=RFM_SEGMENT(5,4,5)", nl: "=RFM_SEGMENT(5;4;5)" },
  shape: "rows",
  compute: ([r, f, m, orders], { language }) => [
    {
      heading: columnNames.segment[language],
      kind: "cells",
      values: Array.from(
        r,
        (score, row) => rfmNames[rfmSegment(score, f[row]!, m[row]!, orders?.[row])][language],
      ),
    },
  ],
});
