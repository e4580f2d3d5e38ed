import { getCountries } from "libphonenumber-js/min";
import { isoDay } from "../../grid.ts";
import type { PageContext } from "../page.ts";
import {
  type AudienceQuestion,
  type AudienceView,
  CONTACT_FIELDS,
  type ContactColumn,
  type LeftOutReason,
} from "./audience-view.ts";
import { contactText } from "./contact-text.ts";
import { type Destination, has } from "./destination.ts";
import { drawnGroups } from "./drawn-groups.ts";
import { csvText, identifyText } from "./file-text.ts";
import { groupCounts } from "./group-members.ts";
import { listRow } from "./list-row.ts";
import { type AudienceList, allowedRows, makeList } from "./make-list.ts";
import { maskCell } from "./mask-cell.ts";
import { maskContact } from "./mask-contact.ts";
import { amountOf } from "./part-text.ts";
import { whatItHolds } from "./what-it-holds.ts";

const SHOWN = 5;

const REASONS: readonly LeftOutReason[] = [
  "refused",
  "no-answer",
  "no-address",
  "bad-address",
  "placeholder",
  "double",
];

/** What the page shows of a list; with the whole file only when that was asked for. */
export async function viewAudience(context: PageContext, question: AudienceQuestion): Promise<AudienceView> {
  const list = await makeList(context, question);
  const { chosen, source, rows } = list;
  const { destination } = source;
  const fileName = fileNameOf(context, list);
  const whole = question.file === true ? allowedRows(list).map((one) => listRow(source, one)) : [];
  const headers = destination.columns.map(([header]) => header);
  const isTable = destination.format === "csv";
  return {
    chosen,
    groups: [...groupCounts(context.segmented), ...(await drawnGroups(context))],
    contacts: contactsSeen(context, list),
    rules: rulesOf(destination, context),
    consent: list.consent,
    counts: {
      group: list.members,
      consenting: rows.consenting,
      addressed: rows.addressed,
      exported: rows.listed.length,
      negative: has(destination, "value")
        ? rows.listed.filter(({ customer }) => amountOf(source, customer) < 0).length
        : 0,
      unreadPhones: rows.unreadPhones,
    },
    leftOut: REASONS.flatMap((reason) => {
      const customers = rows.leftOut.get(reason) ?? 0;
      return customers === 0 ? [] : [{ reason, customers }];
    }),
    holds: whatItHolds(list),
    headers,
    rows: rows.listed.slice(0, SHOWN).map((one) =>
      listRow(source, one).map((text, at) => {
        const part = destination.columns[at]![1];
        return maskCell(part, text, source.hash && destination.hashed?.includes(part) === true);
      }),
    ),
    fileName,
    file:
      whole.length === 0
        ? null
        : {
            name: fileName,
            type: isTable ? "text/csv;charset=utf-8" : "application/x-ndjson;charset=utf-8",
            text: isTable ? csvText(headers, whole) : identifyText(destination, whole),
          },
  };
}

function rulesOf(destination: Destination, { segmented }: PageContext): AudienceView["rules"] {
  const always = has(destination, "email-hash");
  return {
    hash: always ? "always" : destination.hashed === null ? "never" : "choice",
    advertising: destination.advertising,
    hasValue: has(destination, "value"),
    predicted: segmented.forecast?.offered === true,
    hasPhone: has(destination, "phone"),
    countries: has(destination, "phone") ? getCountries() : [],
    isTable: destination.format === "csv",
    minimum: destination.minimum,
  };
}

function contactsSeen({ reader }: PageContext, { source }: AudienceList): ContactColumn[] {
  const { columns } = source.contacts;
  return CONTACT_FIELDS.map((field) => {
    const position = columns[field] ?? null;
    if (position === null) return { field, position, example: null };
    const first = reader.body
      .column(position)
      .cells.map(contactText)
      .find((text) => text !== null);
    return { field, position, example: first === undefined ? null : maskContact(field, first!) };
  });
}

/** "waarde-meta-protect-2025-06-29.csv" */
function fileNameOf({ segmented, today }: PageContext, { chosen, source }: AudienceList): string {
  const { asOf } = segmented.table;
  const groups = [chosen.group, chosen.also].flatMap((group) => (group === null ? [] : [group.key]));
  const parts = [
    "waarde",
    chosen.destination,
    ...(chosen.purpose === "exclude" ? ["exclude"] : []),
    ...(groups.length === 0 ? ["all"] : groups),
    asOf === null ? today : isoDay(asOf),
  ];
  const ending = source.destination.format === "csv" ? "csv" : "ndjson";
  return `${parts.join("-").replaceAll("_", "-")}.${ending}`;
}
