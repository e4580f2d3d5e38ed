import type { Cell } from "../../../src/sheet/cell.ts";
import { type Choices, DEFAULT_CHOICES } from "../../../src/wizard/choices.ts";
import type { Analysis, WizardService } from "../../../src/wizard/service.ts";
import { done, inspected, wizardOver } from "./drive.ts";
import { madeOrders } from "./made-shop.ts";
import { MemoryHost } from "./memory-host.ts";

/** A shop whose orders carry a forecast. */
export const SHOP = madeOrders(600);
export const PLAN: Partial<Choices> = { months: 24, margin: 0.35, discount: 0.08 };

export function over(table: readonly (readonly Cell[])[]): { host: MemoryHost; wizard: WizardService } {
  const host = new MemoryHost();
  host.add("Data", table);
  return { host, wizard: wizardOver(host) };
}

/** An analysis with the report on its forecast. */
export async function checked(
  table: readonly (readonly Cell[])[],
  change: Partial<Choices> = {},
): Promise<Analysis> {
  const { wizard } = over(table);
  const { source } = await inspected(wizard);
  return done(await wizard.analyse({ source, choices: { ...DEFAULT_CHOICES, ...change }, check: true }));
}

/** What is written of the shop: its columns by heading, and the notes beside them. */
export async function writtenSheet(change: Partial<Choices>) {
  const { host, wizard } = over(SHOP);
  const { source } = await inspected(wizard);
  const choices = { ...DEFAULT_CHOICES, ...change };
  const { hash } = done(await wizard.analyse({ source, choices }));
  const request = { source, choices, hash, target: "new-sheet", replaceOurs: false, language: "en" } as const;
  const run = done(await wizard.write(request));
  const cells = host.cells(run.sheet);
  const column = (heading: string) => {
    const at = cells[0]!.indexOf(heading);
    return at < 0 ? null : cells.slice(1, 601).map((row) => row[at]!);
  };
  const title = cells[0]!.indexOf("How this was made");
  return { cells, column, notes: cells.map((row) => row.slice(title, title + 2)) };
}
