import { describe, expect, it } from "vitest";
import type { Question, WizardService } from "../../../src/wizard/service.ts";
import { analysed, done, wizardOver } from "../../wizard/support/drive.ts";
import { madeOrders } from "../../wizard/support/made-shop.ts";
import { MemoryHost } from "../../wizard/support/memory-host.ts";
import { AppsScript } from "./support/apps-script.ts";
import { remoteWizard } from "./support/remote.ts";

const ORDERS = madeOrders(400, (day) => day);

const QUESTIONS: readonly Question[] = [
  { page: "crossing" },
  { page: "drivers" },
  { page: "movement" },
  { page: "budget" },
  { page: "cohorts" },
  { page: "together" },
  { page: "effect" },
  { page: "audience" },
  { page: "customer" },
];
const WITH_SHEET: readonly Question[] = [{ page: "crossing" }, { page: "budget" }, { page: "cohorts" }];

function open() {
  const script = new AppsScript({ sheets: { Orders: ORDERS }, timeZone: "UTC" });
  script.document.select("Orders", 0, 0);
  return { document: script.document, wizard: remoteWizard(script) };
}

async function explore(wizard: WizardService, question: Question) {
  const { inspection, choices } = await analysed(wizard);
  return done(await wizard.explore({ source: inspection.source, choices, question }));
}

describe("the pages beside the path, over the wire to Google's server", () => {
  const host = new MemoryHost("UTC");
  host.add("Orders", ORDERS);
  const direct = wizardOver(host);
  const { wizard } = open();

  it.each(QUESTIONS)("$page answers as where the wizard is a function call away", async (question) => {
    const [here, there] = [await explore(direct, question), await explore(wizard, question)];
    // Only the ids of sheets differ between hosts.
    const text = (view: unknown) => JSON.stringify(view).replaceAll(/"sheet":"[^"]*",?/g, "");
    expect(text(there)).toBe(text(here));
  });
});

describe("a page written in Google Sheets", () => {
  it.each(WITH_SHEET)("$page stands on a sheet of its own, and is taken back", async (question) => {
    const { document, wizard } = open();
    const { inspection, choices } = await analysed(wizard);
    const request = { source: inspection.source, choices, question, language: "nl" } as const;
    let step = await wizard.publish(request);
    while (step.state === "busy") step = (await wizard.proceed(step.ticket)) as typeof step;
    const run = done(step);
    expect(document.sheetNames()).toEqual(["Orders", run.sheet]);
    expect(document.shown(run.sheet, 1, run.columns.length)[0]).toEqual(run.columns);
    done(await wizard.undo({ evenIfChanged: false, run: run.id }));
    expect(document.sheetNames()).toEqual(["Orders"]);
  });
});
