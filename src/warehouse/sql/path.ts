import { borderTables } from "./border-tables.ts";
import { customerTables } from "./customer-tables.ts";
import { forecastTables } from "./forecast-tables.ts";
import { homeTables } from "./home-tables.ts";
import { scoredTable } from "./scored-table.ts";
import type { WarehouseSettings } from "./settings.ts";
import { sheetTables } from "./sheet-tables.ts";
import { dropTables, type Statement } from "./statement.ts";

/** Orders → customers → what goes home; then, with the model back, → scored customers → what the sheet shows. */
export interface WarehousePath {
  readonly beforeFit: readonly Statement[];
  readonly afterFit: readonly Statement[];
}

/** Every statement in order. Work tables go as soon as nothing reads them, so that they do not fill the disk. */
export function warehousePath(settings: WarehouseSettings): WarehousePath {
  return {
    beforeFit: [...customerTables(settings), ...dropTables(settings, ["seen"]), ...homeTables(settings)],
    afterFit: [
      ...forecastTables(settings),
      ...dropTables(settings, ["ahead"]),
      ...borderTables(settings),
      scoredTable(settings),
      ...sheetTables(settings),
      ...dropTables(settings, ["valued"]),
    ],
  };
}
