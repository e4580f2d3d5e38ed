import type { Analysis } from "./analysis.ts";
import type { Choices } from "./choices.ts";
import type { CleanUp } from "./clean/clean-up.ts";
import type { RangeAddress } from "./host.ts";
import type { Inspection, Source } from "./inspection.ts";
import type { Reckoning, ReckonRequest } from "./pages/calculator/calculator-view.ts";
import type { OwnAdviceState } from "./pages/drivers/drivers-view.ts";
import type { PageKey, PageView, Question, ViewOf } from "./pages/questions.ts";
import type { Place, Problem } from "./problem.ts";
import type { NamedSettings, SavedSettings } from "./saved-settings.ts";
import type { SecondSeen } from "./soft/soft-view.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What the pane can ask. Everything that goes in or comes out is plain JSON (no Date, NaN or typed array;
 * days are "2025-06-29"), so that a host can carry it over a wire. Each request holds all it needs; what the
 * wizard remembers between calls only saves time.
 *
 * Answers carry keys and numbers, never sentences: the pane has the words of the screens, `vocabulary` gives
 * the names and tactics of groups.
 */
export interface WizardService {
  /** Names of groups and tactics in one language. */
  vocabulary(language: Language): Promise<Vocabulary>;

  /** What stands in a range and how we read it. */
  inspect(request: InspectRequest): Promise<Answer<Inspection>>;

  /** How a second table anywhere in the document joins the customers of a source; nothing is chosen by looking. */
  lookAtSecond(request: LookAtSecondRequest): Promise<Answer<SecondSeen>>;

  /** What cleaning makes of an inspected table of orders: what is left out, why, and where. */
  clean(request: CleanRequest): Promise<Answer<CleanUp>>;

  /** Customers, groups and counts of an inspected range; writes nothing. */
  analyse(request: AnalyseRequest): Promise<Step<Analysis>>;

  /** Writes the groups of an analysed range: all of it or nothing. */
  write(request: WriteRequest): Promise<Step<Run>>;

  /** What a page beside the path shows of the customers of a source; writes nothing. */
  explore<Asked extends Question>(request: ExploreRequest<Asked>): Promise<Step<ViewOf<Asked>>>;

  /** Writes the table behind a page to a sheet of its own: all of it or nothing. */
  publish(request: PublishRequest): Promise<Step<Run>>;

  /** What a customer may cost, from figures that the user typed; looks at no sheet. */
  reckon(request: ReckonRequest): Promise<Answer<Reckoning>>;

  /** Takes the selected table for the advice on drivers, or (null) the standard advice again. */
  useAdvice(request: UseAdviceRequest): Promise<Answer<OwnAdviceState>>;

  /** Goes on with a run that answered "busy", for about as long as a screen may wait. */
  proceed(ticket: string): Promise<Step<Outcome>>;

  /** Drops a run that answered "busy"; nothing of it has been written. */
  cancel(ticket: string): Promise<void>;

  /** The latest run that the customers of a source can be compared with, or null. */
  lastKept(): Promise<Answer<KeptRun | null>>;

  /** The last run of groups that can be taken back, whatever pages wrote since, or null. */
  lastRun(): Promise<Answer<Run | null>>;

  /** Takes a run back: groups, or the table of a page. */
  undo(request: UndoRequest): Promise<Answer<Run>>;

  /** Selects a place in the sheet and brings it into view. */
  show(place: Place): Promise<Answer<null>>;

  /** The choices kept in the document; the defaults when none were kept. Borders are never kept: they belong to one table. */
  loadChoices(): Promise<Choices>;
  saveChoices(choices: Choices): Promise<void>;

  /** Choices kept in the document under names, for whoever opens it. */
  savedSettings(): Promise<Answer<SavedSettings>>;
  /** Keeps choices under a name, in place of those that bore it. */
  keepSettings(settings: NamedSettings): Promise<Answer<SavedSettings>>;
  dropSettings(request: Pick<NamedSettings, "name">): Promise<Answer<SavedSettings>>;
}

export type Language = "en" | "nl";

/** What a run that takes several calls ends with. */
export type Outcome = Analysis | Run | PageView;

/** An answer, or the problem that stood in its way. */
export type Answer<Result> =
  | { readonly state: "done"; readonly result: Result }
  | { readonly state: "problem"; readonly problem: Problem };

/** An answer that may take several calls: on "busy" the pane shows the progress and calls `proceed`. */
export type Step<Result> = Answer<Result> | Busy;

interface Busy {
  readonly state: "busy";
  readonly ticket: string;
  readonly progress: Progress;
}

/** In this order: cells, customers, forecast, groups, and then its check, or rows to write and the sheet. */
export type Stage = "read" | "summarise" | "forecast" | "segment" | "check" | "arrange" | "write";

export interface Progress {
  readonly stage: Stage;
  /** Units done and in all, of this stage. */
  readonly done: number;
  readonly total: number;
}

export interface InspectRequest {
  /**
   * "selection": the selected cells, or the table around a single one. A text: what the user typed
   * ("Orders!A1:C500"). A source: an inspected range again, with the user's corrections.
   */
  readonly from: "selection" | { readonly typed: string } | { readonly source: SourceDraft };
}

/** A source in which the user changed something; what is left out is recognised anew. */
export type SourceDraft = Pick<Source, "range"> & Partial<Source>;

export interface LookAtSecondRequest {
  readonly source: Source;
  /** The selection, what the user typed, or a range that was looked at before. */
  readonly from: "selection" | { readonly typed: string } | { readonly range: RangeAddress };
  /** Heading of the column with the customer, as the user corrected it. */
  readonly customer?: string | null;
}

interface CleanRequest {
  readonly source: Source;
}

export interface AnalyseRequest {
  readonly source: Source;
  readonly choices: Choices;
  /** Also how sure the forecast is, which takes a second fit. */
  readonly check?: boolean;
}

export interface WriteRequest extends Omit<AnalyseRequest, "check"> {
  /** Hash of the range as it was previewed; a range that changed since is not written from. */
  readonly hash: string;
  readonly target: Target;
  /** Cells that a run of ours wrote earlier may be replaced (the user said so). */
  readonly replaceOurs: boolean;
  readonly language: Language;
}

export interface ExploreRequest<Asked extends Question = Question> extends Omit<AnalyseRequest, "check"> {
  readonly question: Asked;
}

export interface PublishRequest extends ExploreRequest {
  readonly language: Language;
}

interface UseAdviceRequest {
  readonly from: "selection" | null;
  /** For the names of groups. */
  readonly choices: Choices;
}

/** Beside the last column of the range, or a new sheet. */
export type Target = "beside" | "new-sheet";

/** A run that was written. */
export interface Run {
  readonly id: string;
  /** The page whose table it holds; null for the groups of customers. */
  readonly page: PageKey | null;
  readonly target: Target;
  /** Name of the sheet written to, and the range as people write it. */
  readonly sheet: string;
  readonly label: string;
  readonly place: Place;
  /** Customers written; headings not counted. */
  readonly rows: number;
  readonly columns: readonly string[];
  /** Charts that the host was asked for. */
  readonly charts: number;
  /** Day the data run up to. */
  readonly asOf: string | null;
  /** Only in the answer to `write`. */
  readonly kept?: Kept;
}

/** Whether a run was kept in the document, so that a later one can tell who moved. */
export type Kept =
  | { readonly state: "kept"; readonly day: string }
  | { readonly state: "too-many"; readonly customers: number; readonly most: number }
  | { readonly state: "failed"; readonly problem: Problem };

/** A run that the present customers can be compared with. */
export interface KeptRun {
  readonly day: string;
  readonly customers: number;
  readonly source: Source;
  /** The range as people write it. */
  readonly label: string;
}

export interface UndoRequest {
  /** Id of the run to take back; the newest when left out. */
  readonly run?: string;
  /** Take it back although the user changed what we wrote (the user said so). */
  readonly evenIfChanged: boolean;
}

export type { Analysis, Axis, Finding, Group, PreviewRow, RfmView } from "./analysis.ts";
export type { Choices } from "./choices.ts";
export type { CleanUp, ReasonRows, RowShown } from "./clean/clean-up.ts";
export type {
  Advice,
  BacktestView,
  BaseWorth,
  FitDetails,
  ForecastReport,
  ForecastView,
  Learnt,
  Parameter,
  ValueKind,
} from "./forecast.ts";
export type {
  CellText,
  CleaningWishes,
  Inspection,
  Reading,
  ReadingChoices,
  Role,
  RoleReading,
  Source,
} from "./inspection.ts";
export type {
  CustomerWorth,
  FigureKey,
  FigureProblem,
  Figures,
  Reckoning,
} from "./pages/calculator/calculator-view.ts";
export type { PageKey, Pages, PageView, Question } from "./pages/questions.ts";
export type { HostReason, Place, Problem, ProblemCell } from "./problem.ts";
export type { SavedSettings } from "./saved-settings.ts";
export type { QuadrantKey, RfmKey, RfmMapKey, TierKey, Vocabulary } from "./vocabulary.ts";
