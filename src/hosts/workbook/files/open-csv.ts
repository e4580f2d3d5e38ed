import type { Model } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../engine-locale.ts";
import type { Language } from "../language.ts";
import { showTrouble } from "../page/dialog.ts";
import { showNotice } from "../page/notice.ts";
import { carryOut, freeSheetName } from "../port/write-change.ts";
import { filled, TEXTS } from "../texts.ts";
import { csvContents } from "./csv-contents.ts";
import { parseCsv } from "./csv-rows.ts";
import { decodeCsv, RefusedFile } from "./csv-text.ts";

/** A byte count above which the text of a file need not be read to know that it is too large. */
const MOST_BYTES = 80_000_000;

/** Opens CSV files as new sheets of the workbook: the whole file, or a dialog that says why not. */
export class CsvOpener {
  constructor(
    private readonly model: Model,
    private readonly language: Language,
  ) {}

  /** Lets the user choose a file. */
  choose(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file !== undefined) void this.open(file);
    });
    input.click();
  }

  async open(file: File): Promise<void> {
    try {
      const rows = parseCsv(decodeCsv(await bytesOf(file)));
      const sheet = this.writeSheet(file.name.replace(/\.[^.]*$/, ""), rows);
      showNotice(
        filled(TEXTS.csvOpened[this.language], { rows: rows.length.toLocaleString(this.language), sheet }),
      );
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      const reason = filled(
        TEXTS[error.reason][this.language],
        error.row === undefined ? {} : { row: error.row },
      );
      await showTrouble(TEXTS.csvRefused[this.language], `${file.name}\n${reason}`, this.language);
    }
  }

  private writeSheet(wishedName: string, rows: readonly (readonly string[])[]): string {
    const contents = csvContents(rows, ENGINE_LOCALES[this.language].dateFormat);
    const name = freeSheetName(this.model, wishedName);
    const sheetId = this.model.uuidGenerator.smallUuid();
    const columns = rows[0]!.length;
    carryOut(this.model, {
      sheetId,
      newSheet: { name, columns: Math.max(columns + 8, 12), rows: rows.length + 40 },
      cells: contents.flatMap((cells, row) =>
        cells.flatMap((cell, col) => (cell.content === "" ? [] : [{ row, col, ...cell }])),
      ),
      needed: { columns, rows: rows.length },
      frozenRows: 1,
    });
    this.model.dispatch("ACTIVATE_SHEET", {
      sheetIdFrom: this.model.getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    return name;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size === 0) throw new RefusedFile("csvEmpty");
  if (file.size > MOST_BYTES) throw new RefusedFile("csvTooLarge");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new RefusedFile("csvUnreadable");
  }
}
