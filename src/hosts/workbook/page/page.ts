import { Model } from "@odoo/o-spreadsheet";
import { catalogue, invoke } from "../../../catalogue/index.ts";
import { CsvOpener } from "../files/open-csv.ts";
import { saveXlsx } from "../files/save-xlsx.ts";
import { registerFunctions } from "../functions/register-functions.ts";
import { chooseLanguage } from "../language.ts";
import { WorkbookHost } from "../port/workbook-host.ts";
import { registerWritePlugin } from "../port/write-plugin.ts";
import { sampleWorkbook } from "../samples/sample-workbook.ts";
import { translateEngine } from "../terms/translate-engine.ts";
import { TEXTS } from "../texts.ts";
import { showTrouble } from "./dialog.ts";
import { acceptDroppedFiles } from "./dropped-files.ts";
import { enginePlan, mountGrid } from "./grid.ts";
import { registerMenu } from "./menu.ts";
import { showPane } from "./pane-place.ts";
import { exposeReading } from "./reading-hook.ts";

/** The workbook page: puts the engine, our functions, the files menu and the pane together. */
async function start(): Promise<void> {
  const language = chooseLanguage(location.href, localStorage, navigator.languages);
  document.documentElement.lang = language;

  translateEngine(language);
  registerFunctions(catalogue, invoke, language);
  registerWritePlugin();
  const model = new Model(sampleWorkbook(language, catalogue), enginePlan());
  const csv = new CsvOpener(model, language);
  registerMenu(language, { openCsv: () => csv.choose(), saveXlsx: () => saveXlsx(model, language) });

  await mountGrid(model, document.getElementById("workbook")!, language);
  acceptDroppedFiles(document.body, (file) => csv.open(file));
  showPane(new WorkbookHost(model), language);
  exposeReading(model);
}

start().catch((error: unknown) => {
  const language = document.documentElement.lang === "nl" ? "nl" : "en";
  showTrouble(TEXTS.startFailed[language], error instanceof Error ? error.message : String(error), language);
  throw error;
});
