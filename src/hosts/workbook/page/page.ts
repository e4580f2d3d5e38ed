import { Model } from "@odoo/o-spreadsheet";
import { catalogue, invoke } from "../../../catalogue/index.ts";
import { FileOpener } from "../files/open-files.ts";
import { saveXlsx } from "../files/save-xlsx.ts";
import { registerFunctions } from "../functions/register-functions.ts";
import { chooseLanguage } from "../language.ts";
import { WorkbookHost } from "../port/workbook-host.ts";
import { registerWritePlugin } from "../port/write-plugin.ts";
import { GREETING_RESULT } from "../samples/greeting-sheet.ts";
import { sampleWorkbook } from "../samples/sample-workbook.ts";
import { translateEngine } from "../terms/translate-engine.ts";
import { TEXTS } from "../texts.ts";
import { changeLanguage } from "./change-language.ts";
import { showTrouble } from "./dialog.ts";
import { acceptDroppedFiles } from "./dropped-files.ts";
import { followGreetingLinks } from "./greeting-links.ts";
import { enginePlan, mountGrid } from "./grid.ts";
import { registerMenu } from "./menu.ts";
import { showPane } from "./pane-place.ts";
import { exposeReading } from "./reading-hook.ts";
import { registerTopRight } from "./top-right.ts";

/** The workbook page: puts the engine, our functions, the files menu and the pane together. */
async function start(): Promise<void> {
  const language = chooseLanguage(location.href, localStorage, navigator.languages);
  document.documentElement.lang = language;

  const translate = translateEngine(language);
  registerFunctions(catalogue, invoke, language);
  registerWritePlugin();
  const model = new Model(sampleWorkbook(language, catalogue), enginePlan());
  const host = new WorkbookHost(model);
  const files = new FileOpener(model, host, language);
  registerMenu(language, { openFile: () => files.choose(), saveXlsx: () => saveXlsx(model, language) });
  registerTopRight(language, {
    openFile: () => files.choose(),
    chooseLanguage: (wished) => void changeLanguage(model, language, wished),
  });

  await mountGrid(model, document.getElementById("workbook")!, language, translate);
  followGreetingLinks(model, document.getElementById("workbook")!);
  acceptDroppedFiles(document.body, (file) => files.open(file));
  showPane(model, host, files, language);
  exposeReading(model);
  // The sample CLV is selected, so that the formula bar shows at once what a formula looks like.
  const { column: col, row } = GREETING_RESULT;
  const zone = { left: col, right: col, top: row, bottom: row };
  model.selection.selectZone({ cell: { col, row }, zone }, { scrollIntoView: false });
}

start().catch((error: unknown) => {
  const language = document.documentElement.lang === "nl" ? "nl" : "en";
  showTrouble(TEXTS.startFailed[language], error instanceof Error ? error.message : String(error), language);
  throw error;
});
