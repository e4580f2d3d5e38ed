import type { Model } from "@odoo/o-spreadsheet";
import { type Host, HostRefusal, type RangeAddress } from "../../../wizard/host.ts";
import type { WizardService } from "../../../wizard/service.ts";
import { ENGINE_LOCALES } from "../engine-locale.ts";
import type { Language } from "../language.ts";
import { showFacts, showTrouble } from "../page/dialog.ts";
import { showNotice } from "../page/notice.ts";
import { ProgressDialog } from "../page/progress-dialog.ts";
import { carryOut, freeSheetName } from "../port/write-change.ts";
import { filled, TEXTS } from "../texts.ts";
import { csvContents } from "./csv-contents.ts";
import { RefusedFile } from "./read/refused-file.ts";
import { valueContents } from "./value-contents.ts";
import type { SmallSheet } from "./worker/messages.ts";
import { FileWorker, type OpenedFile } from "./worker/opened-file.ts";

const ACCEPTED =
  ".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values,text/plain," +
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Opens files: each sheet that the grid bears as a new sheet of the workbook, a larger one for the pane alone.
 * All of it, or a dialog that says why not.
 */
export class FileOpener {
  /** Takes a file that the grid does not bear, once it is read. */
  onLarge: (range: RangeAddress) => void = () => undefined;
  private kept: { readonly worker: FileWorker; readonly wizard: WizardService } | null = null;

  constructor(
    private readonly model: Model,
    private readonly host: Host,
    private readonly language: Language,
  ) {}

  /** The wizard over the large file that was opened last. */
  get wizard(): WizardService | null {
    return this.kept?.wizard ?? null;
  }

  /** Lets the user choose a file. */
  choose(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ACCEPTED;
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file !== undefined) void this.open(file);
    });
    input.click();
  }

  async open(file: File): Promise<void> {
    const { language } = this;
    const progress = new ProgressDialog(filled(TEXTS.opening[language], { name: file.name }), language);
    const worker = new FileWorker({
      host: this.host,
      onProgress: ({ done, total, rows }) =>
        progress.report(
          done / total,
          filled(TEXTS.rowsRead[language], { rows: rows.toLocaleString(language) }),
        ),
      onRow: (title, cells) => void showFacts(title, cells, language),
    });
    try {
      const opened = await Promise.race([worker.open(file), progress.cancelled()]);
      if (opened === null) {
        worker.stop();
        return;
      }
      progress.report(1, TEXTS.placing[language]);
      // Long enough for the line to be seen: while sheets are written nothing is drawn.
      await new Promise((resume) => setTimeout(resume, 30));
      this.take(opened, file.name, worker);
      progress.close();
    } catch (error) {
      progress.close();
      worker.stop();
      await this.tellWhy(error, file.name);
    }
  }

  private take({ small, large }: OpenedFile, name: string, worker: FileWorker): void {
    const { language } = this;
    const seen = small.filter(({ hidden }) => !hidden);
    const sheets = this.writeAll([...small.filter(({ hidden }) => hidden), ...seen]).slice(-seen.length);
    if (seen.length > 0) {
      // The heading is no row.
      const rows = seen.reduce((sum, sheet) => sum + sheet.rows.length - 1, 0);
      showNotice(
        filled(TEXTS.fileOpened[language], {
          rows: rows.toLocaleString(language),
          sheet: sheets.join(", "),
        }),
      );
    }
    if (large === null) {
      worker.stop();
      return;
    }
    this.kept?.worker.stop();
    this.kept = { worker, wizard: large.wizard };
    showNotice(filled(TEXTS.fileLarge[language], { rows: (large.rows - 1).toLocaleString(language), name }));
    this.onLarge(large.range);
  }

  private async tellWhy(error: unknown, name: string): Promise<void> {
    const { language } = this;
    const detail = error instanceof Error ? error.message : String(error);
    const reason =
      error instanceof RefusedFile
        ? filled(TEXTS[error.reason][language], error.row === undefined ? {} : { row: error.row })
        : error instanceof HostRefusal
          ? `${TEXTS.fileNotPlaced[language]} (${error.detail || error.reason})`
          : `${TEXTS.fileFault[language]} (${detail})`;
    await showTrouble(TEXTS.fileRefused[language], `${name}\n${reason}`, language);
  }

  /** The names that the sheets got. Where one fails, those before it go too. */
  private writeAll(sheets: readonly SmallSheet[]): string[] {
    const names: string[] = [];
    try {
      for (const sheet of sheets) names.push(this.writeSheet(sheet));
    } catch (error) {
      for (const _ of names) this.model.dispatch("REQUEST_UNDO");
      throw error;
    }
    return names;
  }

  private writeSheet({ name: wished, rows, isText, hidden }: SmallSheet): string {
    const { dateFormat } = ENGINE_LOCALES[this.language];
    const contents = isText
      ? csvContents(rows as readonly (readonly string[])[], dateFormat)
      : valueContents(rows, dateFormat);
    const name = freeSheetName(this.model, wished);
    const sheetId = this.model.uuidGenerator.smallUuid();
    const columns = rows[0]!.length;
    carryOut(this.model, {
      sheetId,
      newSheet: { name, columns: Math.max(columns + 8, 12), rows: rows.length + 40, hidden },
      cells: contents.flatMap((cells, row) =>
        cells.flatMap((cell, col) => (cell.content === "" ? [] : [{ row, col, ...cell }])),
      ),
      needed: { columns, rows: rows.length },
      frozenRows: hidden ? 0 : 1,
    });
    if (hidden) return name;
    const sheetIdFrom = this.model.getters.getActiveSheetId();
    this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
    return name;
  }
}
