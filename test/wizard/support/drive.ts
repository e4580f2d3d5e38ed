import type { Choices } from "../../../src/wizard/choices.ts";
import { DEFAULT_CHOICES } from "../../../src/wizard/choices.ts";
import { createWizard } from "../../../src/wizard/index.ts";
import type {
  Analysis,
  Answer,
  Inspection,
  Problem,
  Run,
  Step,
  WizardService,
  WriteRequest,
} from "../../../src/wizard/service.ts";
import type { MemoryHost } from "./memory-host.ts";

export function wizardOver(host: MemoryHost): WizardService {
  return createWizard(host, {
    slice: Number.POSITIVE_INFINITY,
    today: () => new Date("2025-07-01T12:00:00Z"),
  });
}

/** The result; a problem fails the test with its own words. */
export function done<Result>(answer: Answer<Result> | Step<Result>): Result {
  if (answer.state !== "done") throw new Error(JSON.stringify(answer));
  return answer.result;
}

export function problem(answer: Answer<unknown> | Step<unknown>): Problem {
  if (answer.state !== "problem") throw new Error(`No problem: ${JSON.stringify(answer).slice(0, 200)}`);
  return answer.problem;
}

export async function inspected(wizard: WizardService): Promise<Inspection> {
  return done(await wizard.inspect({ from: "selection" }));
}

export async function analysed(
  wizard: WizardService,
  change: Partial<Choices> = {},
): Promise<{ inspection: Inspection; choices: Choices; analysis: Analysis }> {
  const inspection = await inspected(wizard);
  const choices = { ...DEFAULT_CHOICES, ...change };
  const analysis = done(await wizard.analyse({ source: inspection.source, choices }));
  return { inspection, choices, analysis };
}

/** Everything with the defaults, up to and including Write. */
export async function written(wizard: WizardService, change: Partial<WriteRequest> = {}): Promise<Step<Run>> {
  const { inspection, choices, analysis } = await analysed(wizard);
  return wizard.write({
    source: inspection.source,
    choices,
    hash: analysis.hash,
    target: inspection.source.kind === "customers" ? "beside" : "new-sheet",
    replaceOurs: false,
    language: "en",
    ...change,
  });
}
