/** Why a file is not opened; each has its sentence in the texts of the host. */
export type FileRefusal =
  | "fileEmpty"
  | "fileBinary"
  | "fileOldExcel"
  | "fileBroken"
  | "fileTooLarge"
  | "fileTooWide"
  | "fileLongLine"
  | "csvQuotes"
  | "fileUnreadable";

export class RefusedFile extends Error {
  override readonly name = "RefusedFile";

  constructor(
    readonly reason: FileRefusal,
    readonly row?: number,
  ) {
    super(reason);
  }
}
