import type { Table } from "../../../sheet/cell.ts";
import { DateCells } from "../../../sheet/date-cells.ts";
import { type Host, HostRefusal, type RangeAddress, type SheetChange } from "../../../wizard/host.ts";
import { loadSetting, saveSetting } from "./document-settings.ts";
import { readHidden, writeHidden } from "./hidden-sheet.ts";
import { demandSheet, inExcel, inOneStep } from "./in-excel.ts";
import { rangeLabel } from "./range-label.ts";
import { readCells } from "./read-cells.ts";
import { selectedCells, selectedRange } from "./selected-range.ts";
import { writeChange } from "./write-change.ts";

/** The wizard's port on the workbook that is open in Excel. */
export class ExcelHost implements Host {
  /** Names of the sheets by their id, as they were when last met: `label` must answer at once. */
  readonly sheetNames = new Map<string, string>();
  private readonly dates: DateCells;

  constructor(readonly timeZone: string) {
    this.dates = new DateCells(timeZone);
  }

  selection(): Promise<RangeAddress | null> {
    return inExcel(async (context) => {
      const range = await selectedRange(context);
      if (range !== null) await this.sheet(context, range.sheet);
      return range;
    });
  }

  selectedCells(): Promise<RangeAddress | null> {
    return inExcel((context) => selectedCells(context));
  }

  read(range: RangeAddress): Promise<Table> {
    return inExcel(async (context) => {
      const sheet = await this.sheet(context, range.sheet);
      return readCells(context, sheet, range, this.dates);
    });
  }

  label(range: RangeAddress): string {
    return rangeLabel(this.sheetNames.get(range.sheet) ?? "?", range);
  }

  show(range: RangeAddress): Promise<void> {
    return inExcel(async (context) => {
      const sheet = await this.sheet(context, range.sheet);
      sheet.activate();
      sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).select();
      await context.sync();
    });
  }

  write(change: SheetChange): Promise<RangeAddress> {
    return inOneStep(async (context) => {
      const { place, sheetName } = await writeChange(context, change, this.dates);
      this.sheetNames.set(place.sheet, sheetName);
      return place;
    });
  }

  deleteSheet(id: string): Promise<void> {
    return inOneStep(async (context) => {
      const sheet = await this.sheet(context, id);
      context.workbook.protection.load("protected");
      await context.sync();
      if (context.workbook.protection.protected) throw new HostRefusal("protected", sheet.name);
      sheet.delete();
      await context.sync();
    });
  }

  findSheet(name: string): Promise<string | null> {
    return inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id,name");
      await context.sync();
      if (sheet.isNullObject) return null;
      this.sheetNames.set(sheet.id, sheet.name);
      return sheet.id;
    });
  }

  readHidden(name: string, rows?: number): Promise<Table | null> {
    return inExcel((context) => readHidden(context, name, rows, this.dates));
  }

  writeHidden(name: string, table: Table | null): Promise<void> {
    return inOneStep((context) => writeHidden(context, name, table, this.dates));
  }

  loadSetting(key: string): Promise<string | null> {
    return inExcel((context) => loadSetting(context, key));
  }

  saveSetting(key: string, value: string | null): Promise<void> {
    return inExcel((context) => saveSetting(context, key, value));
  }

  private async sheet(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
    const sheet = await demandSheet(context, id);
    this.sheetNames.set(id, sheet.name);
    return sheet;
  }
}
