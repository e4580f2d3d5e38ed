import type { Model } from "@odoo/o-spreadsheet";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Language } from "../language.ts";
import { showTrouble } from "../page/dialog.ts";
import { showNotice } from "../page/notice.ts";
import { TEXTS } from "../texts.ts";
import { defuseStrings } from "./defuse-strings.ts";
import { quoteRules } from "./quote-rules.ts";

const STRINGS = "xl/sharedStrings.xml";
const SHEETS = "xl/worksheets/";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the workbook as an Excel file: the browser puts it among the downloads. */
export async function saveXlsx(model: Model, language: Language): Promise<void> {
  try {
    download(new Blob([await packWorkbook(model)], { type: XLSX }), TEXTS.fileName[language]);
    showNotice(TEXTS.saved[language]);
  } catch (error) {
    await showTrouble(
      TEXTS.saveFailed[language],
      error instanceof Error ? error.message : String(error),
      language,
    );
  }
}

async function packWorkbook(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const contents: Zippable = {};
  for (const file of files) {
    contents[file.path] =
      "content" in file ? strToU8(mended(file.path, file.content)) : await bytesOfImage(file.imageSrc);
  }
  // At once, not in fflate's worker: that one is made from a blob, which the page's policy refuses.
  return zipSync(contents, { level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** A part of the file as other programs should read it. */
function mended(path: string, content: string): string {
  if (path === STRINGS) return defuseStrings(content);
  return path.startsWith(SHEETS) ? quoteRules(content) : content;
}

async function bytesOfImage(source: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(source)).arrayBuffer());
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample, even for a slow disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
