import type { BacktestVerdict } from "../../core/insight/backtest-verdict.ts";
import type { Text } from "../text.ts";

/** Headings and lines of CLV_BACKTEST. */
export const backtestNames = {
  group: { en: "group", nl: "groep" },
  customers: { en: "customers", nl: "klanten" },
  predictedOrders: { en: "predicted orders", nl: "voorspelde bestellingen" },
  actualOrders: { en: "actual orders", nl: "werkelijke bestellingen" },
  naiveOrders: { en: "naive orders", nl: "naïeve bestellingen" },
  predictedValue: { en: "predicted value", nl: "voorspelde waarde" },
  actualValue: { en: "actual value", nl: "werkelijke waarde" },
  naiveValue: { en: "naive value", nl: "naïeve waarde" },
  total: { en: "total", nl: "totaal" },
  bias: { en: "bias", nl: "afwijking van het totaal" },
  error: { en: "error a customer", nl: "fout per klant" },
  rankCorrelation: { en: "rank correlation", nl: "rangcorrelatie" },
  verdict: { en: "verdict", nl: "oordeel" },
} satisfies Record<string, Text>;

export const backtestVerdicts: Readonly<Record<BacktestVerdict, Text>> = {
  good: {
    en: "Good: the total was within 20% and the forecast beat the naive one (as many as in the last period).",
    nl: "Goed: het totaal zat binnen 20% en de voorspelling won van de naïeve (evenveel als in de vorige periode).",
  },
  ranks: {
    en: "Use it to rank customers, not for amounts: it beat the naive forecast, but the total was off by more than 20%.",
    nl: "Gebruik het om klanten te rangschikken, niet voor bedragen: het won van de naïeve voorspelling, maar het totaal week meer dan 20% af.",
  },
  noBetter: {
    en: "No better than the naive forecast (as many as in the last period) in this shop.",
    nl: "In deze winkel niet beter dan de naïeve voorspelling (evenveel als in de vorige periode).",
  },
  nothingHappened: {
    en: "Nobody bought in the time held back, so there is nothing to compare with.",
    nl: "Niemand kocht in de achtergehouden tijd, dus er valt niets te vergelijken.",
  },
};
