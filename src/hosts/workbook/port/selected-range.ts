import { helpers, type Model } from "@odoo/o-spreadsheet";
import type { RangeAddress } from "../../../wizard/host.ts";

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * What the user means by the selection: the cells selected, without the empty rows and columns around them
 * (a whole column is its used part); for one cell the table around it; null where nothing stands.
 * Several selected blocks count as the rectangle around them.
 */
export function selectedRange(model: Model): RangeAddress | null {
  const sheet = model.getters.getActiveSheetId();
  const selected = helpers.union(...model.getters.getSelectedZones()) as Zone;
  const zone = isOneCell(model, sheet, selected)
    ? model.getters.getContiguousZone(sheet, selected)
    : selected;
  const used = trimmed(model, sheet, zone);
  if (used === null) return null;
  return {
    sheet,
    row: used.top,
    column: used.left,
    rows: used.bottom - used.top + 1,
    columns: used.right - used.left + 1,
  };
}

/** A merge counts as one cell. */
function isOneCell(model: Model, sheet: string, zone: Zone): boolean {
  const one = model.getters.expandZone(sheet, { ...zone, bottom: zone.top, right: zone.left });
  return one.bottom === zone.bottom && one.right === zone.right;
}

function trimmed(model: Model, sheet: string, zone: Zone): Zone | null {
  let { top, bottom, left, right } = zone;
  const filled = (col: number, row: number) => {
    const { value } = model.getters.getEvaluatedCell({ sheetId: sheet, col, row });
    return value !== null && value !== "";
  };
  const rowEmpty = (row: number) => !someFrom(left, right, (col) => filled(col, row));
  const columnEmpty = (col: number) => !someFrom(top, bottom, (row) => filled(col, row));
  while (bottom >= top && rowEmpty(bottom)) bottom--;
  if (bottom < top) return null;
  while (rowEmpty(top)) top++;
  while (columnEmpty(right)) right--;
  while (columnEmpty(left)) left++;
  return { top, bottom, left, right };
}

function someFrom(first: number, last: number, test: (at: number) => boolean): boolean {
  for (let at = first; at <= last; at++) if (test(at)) return true;
  return false;
}
