import type { Cell, Table } from "../../sheet/cell.ts";
import type { Segmented } from "../analyse-source.ts";
import type { Choices } from "../choices.ts";
import type { ColumnFormat, Host, SheetLook } from "../host.ts";
import type { SourceReader } from "../read-source.ts";
import type { Language, Run } from "../service.ts";
import type { PageKey, Pages } from "./questions.ts";

/** What a page may look at. */
export interface PageContext {
  readonly host: Host;
  readonly reader: SourceReader;
  readonly segmented: Segmented;
  readonly choices: Choices;
  /** The same source by other choices. */
  readonly again: (choices: Choices) => Segmented;
  /** "2025-06-29": for names only; nothing is counted from it. */
  readonly today: string;
}

/** A page beside the path: answers its question, and may put the table behind the answer on a sheet. */
export interface Page<Key extends PageKey> {
  answer(context: PageContext, question: Pages[Key]["question"]): Promise<Pages[Key]["view"]>;
  /** Null for a page that has no sheet. */
  readonly sheet:
    | ((
        context: PageContext,
        question: Pages[Key]["question"],
        view: Pages[Key]["view"],
        language: Language,
      ) => PageSheet | Promise<PageSheet>)
    | null;
  /** What the page remembers of a sheet that it wrote. */
  readonly written?: (context: PageContext, view: Pages[Key]["view"], run: Run) => Promise<void>;
  /** Forgets it, when the sheet was taken back. */
  readonly takenBack?: (host: Host, run: Run) => Promise<void>;
}

/** The table behind a page, in the words of one language. */
export interface PageSheet {
  /** Name of the sheet, without the day. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly formats: readonly ColumnFormat[];
  readonly rows: Table;
  /** Name and value of what was asked, at the right of the table. */
  readonly notes: readonly (readonly [string, Cell])[];
  /** Rows and columns count from 0 in the sheet: headings are row 0, the first of `rows` is row 1. */
  readonly look?: Partial<Omit<SheetLook, "columns" | "rows">>;
}
