import { writeCsv } from "hucre/csv";
import type { Destination } from "./destination.ts";

/** A comma between cells, quotes where RFC 4180 wants them, no byte order mark: Google and Meta refuse or misread it. */
export function csvText(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${writeCsv([headers, ...rows].map((row) => [...row]))}\r\n`;
}

/** One call of "identify" a line (Twilio Segment, RudderStack); what is not known is left out. */
export function identifyText({ columns }: Destination, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => {
    let userId = "";
    const traits: Record<string, string | number> = {};
    columns.forEach(([header, part], at) => {
      const text = row[at]!;
      if (part === "customer-id") userId = text;
      else if (text !== "") traits[header] = part === "clv" ? Number(text) : text;
    });
    return JSON.stringify({ type: "identify", userId, traits });
  });
  return `${lines.join("\n")}\n`;
}
