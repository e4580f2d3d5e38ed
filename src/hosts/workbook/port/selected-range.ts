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
  return used === null ? null : addressOf(sheet, used);
}

/** The cells selected as they are; several selected blocks count as the rectangle around them. */
export function selectedCells(model: Model): RangeAddress {
  const zone = helpers.union(...model.getters.getSelectedZones()) as Zone;
  return addressOf(model.getters.getActiveSheetId(), zone);
}

function addressOf(sheet: string, { top, bottom, left, right }: Zone): RangeAddress {
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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
