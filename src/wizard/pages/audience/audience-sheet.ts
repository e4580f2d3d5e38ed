import type { Text } from "../../../catalogue/text.ts";
import { ProblemError } from "../../problem-error.ts";
import type { Page } from "../page.ts";
import { DESTINATION_NAMES } from "./destination-names.ts";
import { listRow } from "./list-row.ts";
import { allowedRows, makeList } from "./make-list.ts";

const NAME: Text = { en: "List for", nl: "Lijst voor" };

/**
 * The list as a sheet, all of it text, so that "+31…" and "007" stay as they are when the sheet is saved as
 * CSV. It has no notes beside it: they would be columns of the file.
 */
export const audienceSheet: NonNullable<Page<"audience">["sheet"]> = async (
  context,
  question,
  _view,
  language,
) => {
  const list = await makeList(context, question);
  const rows = allowedRows(list);
  const { destination } = list.source;
  if (rows.length === 0) {
    const range = context.reader.grid.range;
    throw new ProblemError({ key: "no-customers", place: { range, label: context.reader.labelOf(range) } });
  }
  return {
    name: `${NAME[language]} ${DESTINATION_NAMES[list.chosen.destination]}`,
    headings: destination.columns.map(([header]) => header),
    formats: destination.columns.map(() => "text"),
    rows: rows.map((one) => listRow(list.source, one).map((text) => (text === "" ? null : text))),
    notes: [],
  };
};
