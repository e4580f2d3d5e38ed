import { type Cell, isBlank } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import { type ColumnRoles, FIELDS, type Field } from "../fields.ts";
import { columnsOf, matchPlatform, type PlatformMatch, positionsOf } from "../platforms/match-platform.ts";
import type { Grain, TrapKey } from "../platforms/platform.ts";
import { type ColumnValues, columnValues, sniff, valuesFit } from "./column-values.ts";
import { matchHeading } from "./match-heading.ts";
import { trapsOfValues } from "./traps.ts";

/** What one column is taken for. */
interface ColumnGuess {
  readonly position: number;
  readonly field: Field | null;
  /** 0–1; from 0.85 on it need not be asked. 0 without a field. */
  readonly confidence: number;
  /** By what: the platform's signature, the name itself, words in common, or the values only. */
  readonly reason: "platform" | "synonym" | "tokens" | "values" | null;
}

export interface Recognition {
  /** Id of the platform ("shopify_orders"); null when the headings are of none that we know. */
  readonly platform: string | null;
  readonly grain: Grain | null;
  /** One a column, in the order of the columns. */
  readonly columns: readonly ColumnGuess[];
  readonly roles: ColumnRoles;
  readonly traps: readonly TrapKey[];
}

/** Enough rows to tell an amount from a date; more only cost time. */
const SAMPLE = 300;
const VERIFIED = 1;
const NOT_VERIFIED = 0.8;
/** Only these are worth a guess from values alone. */
const SNIFFED: readonly Field[] = ["customer-email", "order-date", "currency", "status", "amount-total"];

interface Candidate {
  readonly position: number;
  readonly field: Field;
  readonly confidence: number;
  readonly reason: "platform" | "synonym" | "tokens" | "values";
}

/**
 * Which column is what: first by the platform's signature, then by the exact name in English, Dutch or
 * German, then by words in common, then by the values; a column whose values contradict its heading is not
 * taken. Each field goes to one column and each column to one field, the surest pair first; of equals the
 * column further left.
 */
export function recogniseColumns(
  headings: readonly string[],
  sampleRows: readonly (readonly (Cell | undefined)[])[],
): Recognition {
  const rows = sampleRows.slice(0, SAMPLE);
  const width = rows.reduce((most, row) => Math.max(most, row.length), headings.length);
  const cells = Array.from({ length: width }, (_, position) => rows.map((row) => row[position]));
  const values = cells.map(columnValues);
  const match = matchPlatform(headings);
  const candidates = [
    ...platformCandidates(match, headings, cells),
    ...headingCandidates(headings, values),
    ...valueCandidates(values),
  ];
  const guesses = give(candidates, width);
  const roles: Partial<Record<Field, number>> = {};
  for (const { field, position } of guesses) if (field !== null) roles[field] = position;
  return {
    platform: match?.platform.id ?? null,
    grain: match?.platform.grain ?? null,
    columns: guesses,
    roles,
    traps: trapsOfValues(match, roles, cells),
  };
}

function platformCandidates(
  match: PlatformMatch | null,
  headings: readonly string[],
  cells: readonly (readonly (Cell | undefined)[])[],
): Candidate[] {
  if (match === null) return [];
  const columns = new Map(match.columns);
  const { converted } = match.platform;
  const currency = columns.get("currency");
  if (converted !== undefined && currency !== undefined && differ(cells[currency]!)) {
    for (const [field, position] of columnsOf(converted, positionsOf(headings))) columns.set(field, position);
  }
  const confidence = match.verified ? VERIFIED : NOT_VERIFIED;
  return [...columns].map(([field, position]) => ({ position, field, confidence, reason: "platform" }));
}

function differ(cells: readonly (Cell | undefined)[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell)?.toUpperCase());
  return new Set(texts).size > 1;
}

function headingCandidates(headings: readonly string[], values: readonly ColumnValues[]): Candidate[] {
  return headings.flatMap((heading, position) =>
    matchHeading(heading)
      .filter(({ field }) => valuesFit(field, values[position]!))
      .map((found) => ({ position, ...found })),
  );
}

function valueCandidates(values: readonly ColumnValues[]): Candidate[] {
  return values
    .flatMap((own, position) =>
      SNIFFED.map((field) => ({ position, field, confidence: sniff(field, own), reason: "values" as const })),
    )
    .filter(({ confidence }) => confidence > 0);
}

/** A column of decimals beside a net amount or unit prices is a fee, a tax or a weight. */
function hasAmount(given: ReadonlySet<Field>): boolean {
  return given.has("amount-net") || given.has("line-price") || given.has("subtotal");
}

function give(candidates: readonly Candidate[], width: number): ColumnGuess[] {
  const guesses: ColumnGuess[] = Array.from({ length: width }, (_, position) => ({
    position,
    field: null,
    confidence: 0,
    reason: null,
  }));
  const given = new Set<Field>();
  const order = (field: Field) => FIELDS.indexOf(field);
  const sorted = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || order(a.field) - order(b.field) || a.position - b.position,
  );
  for (const candidate of sorted) {
    if (given.has(candidate.field) || guesses[candidate.position]!.field !== null) continue;
    if (candidate.reason === "values" && candidate.field === "amount-total" && hasAmount(given)) continue;
    given.add(candidate.field);
    guesses[candidate.position] = candidate;
  }
  return guesses;
}
