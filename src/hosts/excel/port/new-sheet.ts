import { HostRefusal } from "../../../wizard/host.ts";

/** Excel's limit on the name of a sheet. */
const LONGEST = 31;

/** Adds a sheet after the last one, under the wished name as far as Excel allows it. */
export async function addSheet(context: Excel.RequestContext, wished: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheet = worksheets.add(freeName(wished, taken));
  sheet.load("id,name");
  await context.sync();
  return sheet;
}

/** The wished name, without what a sheet's name may not hold, and numbered when it is taken. */
export function freeName(wished: string, taken: ReadonlySet<string>): string {
  const clean = wished
    .replace(/[:\\/?*[\]]/g, "-")
    .replace(/^[\s']+|[\s']+$/g, "")
    .slice(0, LONGEST);
  const base = clean === "" ? "Waarde" : clean;
  for (let nth = 1; ; nth++) {
    const tail = nth === 1 ? "" : ` (${nth})`;
    const name = base.slice(0, LONGEST - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Refuses where sheets may not be added or removed. */
export async function demandSheetsFree(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new HostRefusal("read-only");
  if (workbook.protection.protected) throw new HostRefusal("protected");
}
