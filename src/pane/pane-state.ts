import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { FIGURE_EXAMPLE } from "../wizard/pages/calculator/calculator-view.ts";
import type {
  Analysis,
  Choices,
  CleanUp,
  Figures,
  Inspection,
  KeptRun,
  Language,
  PageView,
  Problem,
  Progress,
  Question,
  Run,
  SavedSettings,
  Target,
  Vocabulary,
  WizardService,
} from "../wizard/service.ts";
import { type Borders, nearestStep } from "./live-counts.ts";
import { en, type Texts } from "./text/en.ts";
import { createFormat, type Format } from "./text/format.ts";
import { nl } from "./text/nl.ts";

const STEPS = ["range", "columns", "cleanup", "choices", "preview", "write"] as const;
export type StepName = (typeof STEPS)[number];
export type Screen = "start" | StepName | "result" | "forecast" | "calculator" | "page";
export type PreviewTab = "quadrants" | "rfm" | "tiers";

interface OpenPage {
  readonly question: Question;
  readonly view: PageView | null;
}

/** All that the pane remembers. Screens read it, `createActions` changes it. */
export interface PaneState {
  readonly service: WizardService;
  /** Leads to sample data, where the host has some. */
  readonly onSample: (() => Promise<void>) | null;
  readonly language: Signal<Language>;
  readonly t: ReadonlySignal<Texts>;
  readonly f: ReadonlySignal<Format>;
  readonly vocabularies: Signal<Partial<Record<Language, Vocabulary>>>;
  readonly screen: Signal<Screen>;
  /** Where the page on the forecast leads back to. */
  readonly cameFrom: Signal<Screen>;
  /** The page beside the path that is open, and what it shows. */
  readonly page: Signal<OpenPage | null>;
  /** Where the open page was reached from, the first first. */
  readonly trail: Signal<readonly { readonly screen: Screen; readonly page: OpenPage | null }[]>;
  /** What the open page wrote. */
  readonly published: Signal<Run | null>;
  readonly tab: Signal<PreviewTab>;
  readonly inspection: Signal<Inspection | null>;
  /** What cleaning makes of the source; null until the step is reached, and for a table of customers. */
  readonly cleanUp: Signal<CleanUp | null>;
  readonly choices: Signal<Choices | null>;
  /** What the document keeps under names; null until it was asked for. */
  readonly settings: Signal<SavedSettings | null>;
  readonly analysis: Signal<Analysis | null>;
  /** True while the analysis is older than the source or the choices. */
  readonly stale: Signal<boolean>;
  readonly target: Signal<Target | null>;
  /** What a call is busy with; null when nothing runs. */
  readonly busy: Signal<"looking" | "undoing" | Progress | null>;
  readonly problem: Signal<Problem | null>;
  readonly run: Signal<Run | null>;
  /** The latest run that was kept to compare with. */
  readonly kept: Signal<KeptRun | null>;
  /** What was typed in the calculator. */
  readonly figures: Signal<Figures>;
  /** Spoken politely to who cannot see the change. */
  readonly spoken: Signal<string>;
  /** Where the borders stand among the steps of the analysis. */
  readonly borders: ReadonlySignal<Borders | null>;
}

export function createPaneState(
  service: WizardService,
  language: Signal<Language>,
  onSample: (() => Promise<void>) | null,
): PaneState {
  const inspection = signal<Inspection | null>(null);
  const cleanUp = signal<CleanUp | null>(null);
  const choices = signal<Choices | null>(null);
  const analysis = signal<Analysis | null>(null);
  return {
    service,
    onSample,
    language,
    t: computed(() => (language.value === "nl" ? nl : en)),
    f: computed(() =>
      createFormat(language.value, cleanUp.value?.currency ?? currencyOf(analysis.value, inspection.value)),
    ),
    vocabularies: signal({}),
    screen: signal<Screen>("start"),
    cameFrom: signal<Screen>("preview"),
    page: signal(null),
    trail: signal([]),
    published: signal(null),
    tab: signal<PreviewTab>("quadrants"),
    inspection,
    cleanUp,
    choices,
    settings: signal(null),
    analysis,
    stale: signal(true),
    target: signal(null),
    busy: signal(null),
    problem: signal(null),
    run: signal(null),
    kept: signal(null),
    figures: signal(FIGURE_EXAMPLE),
    spoken: signal(""),
    borders: computed(() => bordersOf(analysis.value, choices.value)),
  };
}

function currencyOf(analysis: Analysis | null, inspection: Inspection | null): string | null {
  if (analysis !== null) return analysis.currency;
  for (const { reading } of inspection?.roles ?? []) {
    if (reading?.kind === "money" && reading.currency !== null) return reading.currency;
  }
  return null;
}

function bordersOf(analysis: Analysis | null, choices: Choices | null): Borders | null {
  const view = analysis?.quadrants;
  if (view === null || view === undefined || choices === null) return null;
  const at = (axis: typeof view.value, border: number | null) =>
    nearestStep(axis.steps, border ?? axis.standard);
  return {
    value: at(view.value, choices.valueBorder),
    duration: at(view.duration, choices.durationBorder),
  };
}

/** Beside a customer table, in a new sheet for orders and for a file, unless the user said otherwise. */
export function targetOf(state: PaneState): Target {
  const inspection = state.inspection.value;
  if (inspection?.hasRoomBeside === false) return "new-sheet";
  return state.target.value ?? (inspection?.source.kind === "customers" ? "beside" : "new-sheet");
}

/** The steps of the path: a table with one row a customer has no orders to clean. */
export function stepsOf(state: PaneState): readonly StepName[] {
  const ofCustomers = state.inspection.value?.source.kind === "customers";
  return ofCustomers ? STEPS.filter((step) => step !== "cleanup") : STEPS;
}
