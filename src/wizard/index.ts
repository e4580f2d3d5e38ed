import { dayOfInstant } from "../sheet/time-zone.ts";
import { describe, segmentSource } from "./analyse-source.ts";
import type { Choices } from "./choices.ts";
import { loadChoices, saveChoices } from "./choices-in-use.ts";
import { describeCleanUp } from "./clean/describe-clean-up.ts";
import { isoDay } from "./grid.ts";
import { fitAgainOf, lastKept } from "./history/keep-history.ts";
import type { Host } from "./host.ts";
import { inspectRange } from "./inspect-range.ts";
import { allPages } from "./pages/all-pages.ts";
import { reckon } from "./pages/calculator/reckon.ts";
import { chooseOwnAdvice } from "./pages/drivers/own-advice.ts";
import type { Page, PageContext } from "./pages/page.ts";
import { publishPage } from "./pages/publish-page.ts";
import type { PageKey, PageView } from "./pages/questions.ts";
import { ProblemError, problemOf } from "./problem-error.ts";
import { rangeAsked } from "./range-asked.ts";
import { Readers } from "./readers.ts";
import { refuseSharedNames } from "./refuse-shared-names.ts";
import { reportForecast } from "./report-forecast.ts";
import { lastRunOfGroups } from "./run-stack.ts";
import { RunningJobs } from "./running-jobs.ts";
import { countedOf } from "./same-choices.ts";
import { dropSettings, keepSettings, loadSettings } from "./saved-settings.ts";
import type {
  AnalyseRequest,
  Analysis,
  Answer,
  ExploreRequest,
  Outcome,
  Progress,
  PublishRequest,
  Run,
  WizardService,
  WriteRequest,
} from "./service.ts";
import { lookAtSecond } from "./soft/look-at-second.ts";
import { changedSecond, hashOfBoth } from "./soft/second-hash.ts";
import { SecondTables } from "./soft/second-tables.ts";
import { undoRun } from "./undo-run.ts";
import { vocabularyOf } from "./vocabulary-of.ts";
import { writeRun } from "./write-run.ts";

export interface WizardOptions {
  /** Milliseconds of work before a run answers "busy"; Infinity where nothing is remembered between calls. */
  readonly slice?: number;
  /** Today, only for the name of a sheet made from data without dates. */
  readonly today?: () => Date;
}

/** The wizard over one host. */
export function createWizard(host: Host, options: WizardOptions = {}): WizardService {
  const jobs = new RunningJobs<Outcome>(options.slice ?? 100);
  const clock = options.today ?? (() => new Date());
  // The day of whoever reads the document: around midnight that is not the day in Greenwich.
  const today = () => isoDay(dayOfInstant(clock().getTime(), host.timeZone));
  const readers = new Readers(host, today);
  const seconds = new SecondTables(host);
  const secondOf = async ({ soft }: Choices) => (soft.table === null ? null : seconds.of(soft.table.range));

  async function* analyse({ source, choices, check }: AnalyseRequest): AsyncGenerator<Progress, Analysis> {
    yield { stage: "read", done: 0, total: source.range.rows };
    const { reader, hash } = await readers.of(source);
    const second = await secondOf(choices);
    const segmented = yield* segmentSource(reader, choices, second);
    const { table, forecast } = segmented;
    const report =
      check === true && forecast !== null ? yield* reportForecast(table, forecast, choices) : null;
    const analysis = describe(segmented, reader, choices, hashOfBoth(hash, second), report);
    const again = await fitAgainOf(host, segmented, choices);
    return again === null ? analysis : { ...analysis, notes: [...analysis.notes, again] };
  }

  async function* write(request: WriteRequest): AsyncGenerator<Progress, Run> {
    refuseSharedNames(request.choices, request.language);
    yield { stage: "read", done: 0, total: request.source.range.rows };
    const { reader, hash } = await readers.fresh(request.source);
    const { table } = request.choices.soft;
    const second = table === null ? null : await seconds.fresh(table.range);
    const now = hashOfBoth(hash, second);
    if (now !== request.hash) {
      const range = changedSecond(request.hash, now) ? table!.range : request.source.range;
      throw new ProblemError({ key: "range-changed", place: { range, label: host.label(range) } });
    }
    const segmented = yield* segmentSource(reader, request.choices, second);
    return yield* writeRun({ host, request, reader, segmented, today: today() });
  }

  /** The customers of a source with their groups, for a page; those that were asked for last are kept. */
  let last: { readonly key: string; readonly context: PageContext } | null = null;
  async function* contextOf({ source, choices }: ExploreRequest): AsyncGenerator<Progress, PageContext> {
    yield { stage: "read", done: 0, total: source.range.rows };
    const { reader, hash } = await readers.of(source);
    const second = await secondOf(choices);
    const key = JSON.stringify([source, countedOf(choices), hashOfBoth(hash, second)]);
    if (last?.key === key) return { ...last.context, choices };
    const segmented = yield* segmentSource(reader, choices, second);
    const again = (other: Choices) => resultOf(segmentSource(reader, other, second));
    const context = { host, reader, segmented, choices, again, today: today() };
    last = { key, context };
    return context;
  }

  async function* explore(request: ExploreRequest): AsyncGenerator<Progress, PageView> {
    const { question, choices } = request;
    // A whole file is written like a sheet, only elsewhere.
    if (question.page === "audience" && question.file === true) {
      refuseSharedNames(choices, question.language ?? "en");
    }
    const context = yield* contextOf(request);
    const page = allPages[question.page] as Page<PageKey>;
    return page.answer(context, question);
  }

  async function* publish(request: PublishRequest): AsyncGenerator<Progress, Run> {
    const { choices, question, language } = request;
    refuseSharedNames(choices, language);
    const context = yield* contextOf(request);
    const page = allPages[question.page] as Page<PageKey>;
    if (page.sheet === null) throw new Error(`The page ${question.page} has no sheet.`);
    const view = await page.answer(context, question);
    const sheet = await page.sheet(context, question, view, language);
    const run = yield* publishPage(context, sheet, question.page);
    await page.written?.(context, view, run);
    return run;
  }

  return {
    vocabulary: async (language) => vocabularyOf(language),
    inspect: (request) =>
      answer(async () => {
        const { inspection, grid } = await inspectRange(host, request);
        readers.keep(grid, inspection.hash);
        seconds.forget();
        return inspection;
      }),
    lookAtSecond: ({ source, from, customer }) =>
      answer(async () => {
        const { reader } = await readers.of(source);
        const range = typeof from === "object" && "range" in from ? from.range : await rangeAsked(host, from);
        return lookAtSecond(reader, await seconds.fresh(range), customer ?? null);
      }),
    clean: ({ source }) => answer(async () => describeCleanUp((await readers.of(source)).reader)),
    analyse: (request) => jobs.start(analyse(request)) as ReturnType<WizardService["analyse"]>,
    write: (request) => jobs.start(write(request)) as ReturnType<WizardService["write"]>,
    explore: (request) => jobs.start(explore(request)) as Promise<never>,
    publish: (request) => jobs.start(publish(request)) as ReturnType<WizardService["publish"]>,
    reckon: ({ figures }) => answer(async () => reckon(figures)),
    useAdvice: ({ from, choices }) => answer(() => chooseOwnAdvice(host, from, choices)),
    proceed: (ticket) => jobs.proceed(ticket),
    cancel: async (ticket) => jobs.cancel(ticket),
    lastKept: () => answer(() => lastKept(host)),
    lastRun: () => answer(() => lastRunOfGroups(host)),
    undo: (request) =>
      answer(async () => {
        const run = await undoRun(host, request);
        if (run.page !== null) await allPages[run.page].takenBack?.(host, run);
        return run;
      }),
    show: (place) =>
      answer(async () => {
        await host.show(place.range);
        return null;
      }),
    loadChoices: () => loadChoices(host),
    saveChoices: (choices) => saveChoices(host, choices),
    savedSettings: () => answer(() => loadSettings(host)),
    keepSettings: ({ name, choices }) => answer(() => keepSettings(host, name, choices)),
    dropSettings: ({ name }) => answer(() => dropSettings(host, name)),
  };
}

function resultOf<Result>(steps: Generator<Progress, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function answer<Result>(work: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { state: "done", result: await work() };
  } catch (thrown) {
    return { state: "problem", problem: problemOf(thrown) };
  }
}

export type { Host } from "./host.ts";
export type { WizardService } from "./service.ts";
