import type { Host } from "./host.ts";

/** The wished name for a new sheet, numbered when it is taken. */
export async function freeSheetName(host: Host, wished: string): Promise<string> {
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? wished : `${wished} (${nth})`;
    if ((await host.findSheet(candidate)) === null) return candidate;
  }
}
