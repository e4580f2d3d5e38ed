import type { Host } from "./host.ts";

/** "Customers" of "Customers!G1:L200" or "'My customers'!G1:L200". */
export function sheetOfLabel(label: string): string {
  const name = label.slice(0, Math.max(0, label.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The wished name for a new sheet, numbered when it is taken. */
export async function freeSheetName(host: Host, wished: string): Promise<string> {
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? wished : `${wished} (${nth})`;
    if ((await host.findSheet(candidate)) === null) return candidate;
  }
}
