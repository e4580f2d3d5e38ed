/** One cell as any host gives it. A blank is null, undefined or text of white space only. */
export type Cell = number | string | boolean | null | Date;

/** Rows of cells, top to bottom. Rows may differ in length: a missing cell is blank. */
export type Table = readonly (readonly Cell[])[];

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A Date made in another realm (Apps Script's, a frame's) is no `instanceof Date` here. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date || Object.prototype.toString.call(cell) === "[object Date]";
}
