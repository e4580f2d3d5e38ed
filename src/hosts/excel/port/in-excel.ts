/// <reference types="office-js" />
import { HostRefusal } from "../../../wizard/host.ts";
import { refusalOf } from "./refusal-of.ts";

/** Runs a batch in Excel; whatever it throws comes out as a refusal. */
export async function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>) {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

/** The same as one step for undo, where Excel can (ExcelApi 1.20); elsewhere each call is a step. */
export async function inOneStep<Result>(work: (context: Excel.RequestContext) => Promise<Result>) {
  if (!supports("1.20")) return inExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

/** Whether this Excel knows a set of calls above 1.9, which the manifest demands. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** A sheet by its id; refused when it is gone. */
export async function demandSheet(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id,name");
  await context.sync();
  if (sheet.isNullObject) throw new HostRefusal("sheet-gone");
  return sheet;
}
