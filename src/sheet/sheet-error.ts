/** The two codes under which Excel, Google Sheets and the local workbook all show our own text. */
export type SheetErrorCode = "#VALUE!" | "#N/A";

/** What a person sees on the cell: a code of the spreadsheet and a message in the document's language. */
export class SheetError extends Error {
  override readonly name = "SheetError";

  constructor(
    readonly code: SheetErrorCode,
    message: string,
  ) {
    super(message);
  }
}
