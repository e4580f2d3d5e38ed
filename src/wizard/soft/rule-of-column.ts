import { matchHeading } from "../../core/orders/recognise/match-heading.ts";
import { normaliseHeading } from "../../core/orders/recognise/normalise-heading.ts";
import { type CustomerRows, mostRows } from "./customer-rows.ts";
import type { ReadColumn } from "./read-column.ts";
import type { SoftRule } from "./soft-column.ts";

/** Marks and grades: their sum means nothing. */
const GRADES =
  /\b(?:score|rating|grade|satisfaction|csat|nps|ces|stars?|mark|average|mean|share|percent|percentage|age|rate)\b|cijfer|beoordeling|tevredenheid|waardering|sterren|gemiddeld|aandeel|percentage|leeftijd|rapportcijfer/;
/** Amounts, counts and times: together they say what a customer came to. */
const AMOUNTS =
  /\b(?:costs?|amount|price|fee|total|sum|number|count|quantity|pieces|hours?|minutes?|visits?|clicks?|opens?|calls?|questions|tickets|returns|points|discount|shipping)\b|kosten|bedrag|prijs|totaal|aantal|stuks|uren|minuten|bezoek|klik|vragen|retouren|punten|korting|verzend/;

/**
 * How the rows of a customer become one cell. Grades are averaged, amounts and counts summed, other numbers are
 * those of the latest day or, without days, averaged; dates are the latest; tags stand together; free text is
 * that of the latest day or, without days, stands together.
 */
export function ruleOfColumn({ kind, heading }: ReadColumn, rows: CustomerRows): SoftRule {
  if (mostRows(rows) <= 1) return "as-it-is";
  if (kind === "date") return "latest";
  if (kind === "tags") return "together";
  const otherwise = rows.dayOf === null ? (kind === "number" ? "average" : "together") : "latest";
  return kind === "text" ? otherwise : (ruleOfHeading(heading) ?? otherwise);
}

function ruleOfHeading(heading: string): SoftRule | null {
  const words = normaliseHeading(heading);
  if (GRADES.test(words)) return "average";
  return AMOUNTS.test(words) || isCostHeading(heading) ? "total" : null;
}

/** Whether a heading says for sure that below it stands what serving a customer costs. */
export function isCostHeading(heading: string): boolean {
  return matchHeading(heading).some(
    ({ field, confidence }) => (field === "retention-cost" || field === "cost") && confidence >= 0.5,
  );
}
