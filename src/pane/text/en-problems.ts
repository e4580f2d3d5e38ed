import { plural } from "./plural.ts";
import type { AdviceFaults, ProblemTexts } from "./problem-text.ts";

const ADVICE_FAULTS: AdviceFaults = {
  columns: (label) => ({
    title: "A table of advice has two columns or three",
    lead: `${label} has one. Select the pair, the tactic and, if you like, the family.`,
  }),
  empty: (label) => ({
    title: "There is no advice in this table",
    lead: `No row of ${label} has both a pair such as “Best × Channel” and a tactic. Press Write advice table for one to start from.`,
  }),
  pair: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "cell holds", "cells hold")} no pair`,
    lead: "The first column names a group and an attribute with × or | between them, such as “Best × Channel” or “Champions × Newsletter”.",
  }),
  group: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "pair names", "pairs name")} no group that we know`,
    lead: "Use the name of one of your groups, or Best, Growing, Newcomers, Slipping, Gone or Low value.",
  }),
  family: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "family is", "families are")} not known`,
    lead: "The third column may say “better service”, “personal interaction” or “cross- and upsell”, or stay blank.",
  }),
  place: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "text has", "texts have")} an open place that we cannot fill`,
    lead: "Only {attribute}, {value} and {group} are filled in.",
  }),
  twice: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "pair stands", "pairs stand")} in the table twice`,
    lead: "Keep one row of each pair, so that it is clear which tactic counts.",
  }),
  error: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "cell holds", "cells hold")} an error`,
    lead: "A formula in the table of advice has failed. Mend it, then press Use selected table again.",
  }),
};

export const enProblems: ProblemTexts = {
  "nothing-selected": () => ({
    title: "No table at the selected cell",
    lead: "Select your order list, headings included, then press Use selection.",
  }),
  "range-not-understood": ({ text }) => ({
    title: `“${text}” is no range`,
    lead: "Type it as Orders!A1:C500: the sheet, an exclamation mark, the first and the last cell. Or select the cells and press Use selection.",
  }),
  "sheet-not-found": ({ sheet }) => ({
    title: `There is no sheet “${sheet}”`,
    lead: "Check the spelling, or select the cells and press Use selection.",
  }),
  "too-few-rows": ({ place }) => ({
    title: "There are no rows under the headings",
    lead: `${place.label} holds headings only. Select the rows below them too, then press Use selection.`,
  }),
  "second-empty": ({ label }) => ({
    title: "There is no second table there",
    lead: `${label} holds no rows under headings. Click a cell in the other table, then press Use selection.`,
  }),
  "second-same-table": ({ place }) => ({
    title: "That is the table you started with",
    lead: `${place.label} overlaps your first table. Click a cell in the other table, then press Use selection.`,
  }),
  "role-missing": ({ role }, { role: name }) => ({
    title: `Which column is ${name(role).toLowerCase()}?`,
    lead: "We could not tell from the headings or the values. Choose it below.",
  }),
  "wrong-column": ({ role, header, unreadable, filled }, { f, role: name }) => ({
    title: `“${header}” does not look like ${name(role).toLowerCase()}`,
    lead: `${f.count(unreadable)} of ${f.count(filled)} cells cannot be read. Choose another column, or mend these cells in your sheet.`,
  }),
  "unreadable-cells": ({ header, count }, { f }) => ({
    title: `${f.count(count)} ${plural(count, "cell", "cells")} in “${header}” cannot be read`,
    lead: `${plural(count, "This row is", "These rows are")} left out until you mend ${plural(count, "it", "them")} in your sheet.`,
  }),
  "dates-undecided": ({ header, examples, dates }, { f }) => ({
    title: `Is ${examples[0]?.text ?? ""} in ${monthOf(f.month(examples[0]?.dayFirst ?? "2000-01-01"))} or in ${monthOf(f.month(examples[0]?.monthFirst ?? "2000-01-01"))}?`,
    lead: `Column “${header}” can be read in two ways: none of its ${f.count(dates)} dates has a day above 12.`,
  }),
  "amounts-undecided": ({ header, cell, readings }, { f }) => ({
    title: `Is ${cell.text} ${f.number(readings[0])} or ${f.number(readings[1])}?`,
    lead: `Column “${header}” can be read in two ways: with a decimal point or with a decimal comma.`,
  }),
  "mixed-currencies": ({ currencies }, { f }) => ({
    title: `Your orders are in ${currencies.length === 2 ? "two" : f.count(currencies.length)} currencies`,
    lead: `${capital(f.currencyName(currencies[0]?.code ?? ""))} and ${f.currencyName(currencies[1]?.code ?? "")} cannot be added up. Choose one, or convert the amounts in your sheet first.`,
  }),
  "no-customers": () => ({
    title: "No customer has bought anything here",
    lead: "There is no row with a customer, a date and an amount above 0. Check the columns, or choose another range.",
  }),
  "repeated-customers": ({ count }, { f }) => ({
    title: `${f.count(count)} ${plural(count, "customer stands", "customers stand")} in more than one row`,
    lead: "If each row is an order, choose An order above. If not, each row is counted as a customer of its own.",
  }),
  "same-name": ({ name }) => ({
    title: `Two groups are called “${name}”`,
    lead: "Go to Choices and give one of them another name; a blank name is the standard one. Nothing was written.",
  }),
  "settings-refused": ({ reason, name, most }) => ({
    title: `The settings${name === "" ? "" : ` “${name}”`} were not changed`,
    lead: {
      blank: "They need a name. Type one, then save again.",
      standard: "That name is taken by the settings that are always there. Choose another name.",
      full: `This document keeps ${most} settings. Delete one of them, then save again.`,
      newer:
        "A newer version of Waarde wrote the settings of this document. Reload this pane, then try again.",
      gone: "Somebody deleted them meanwhile. Choose other settings, or save these under a name.",
    }[reason],
  }),
  "range-changed": ({ place }) => ({
    title: "Your table has changed since the preview",
    lead: `Something in ${place.label} is different now, so the numbers would not fit. Nothing was written.`,
    todo: [["Look again", "We read the table anew; your choices stay."]],
  }),
  "cells-taken": ({ place, ours }) =>
    ours
      ? {
          title: "Earlier results stand beside your table",
          lead: `${place.label} holds the columns of an earlier run. Nothing was written yet.`,
        }
      : {
          title: "The cells beside your table are in use",
          lead: `${place.label} is not empty, and we never overwrite your own cells. Nothing was written.`,
        },
  "nothing-to-undo": () => ({
    title: "There is no run to undo",
    lead: "The last results were taken back already.",
  }),
  "changed-since": ({ sheet }) => ({
    title: `“${sheet}” has changed since we wrote it`,
    lead: "Undo would also remove what you changed there. Your own sheets stay as they are.",
  }),
  "moved-since": ({ sheet, label }) => ({
    title: "Our columns are no longer in their place",
    lead: `They stood in ${label} on “${sheet}” and have been moved, sorted or removed. To be safe we change nothing: delete them by hand where they are.`,
  }),
  "written-over": ({ sheet, label }) => ({
    title: "Later results stand in these cells",
    lead: `${label} on “${sheet}” was written again by a later run. Undo that run first.`,
  }),
  "advice-table": ({ fault, place, count }, { f }) => ADVICE_FAULTS[fault](place.label, count, f),
  cancelled: () => ({ title: "Stopped", lead: "Nothing was written. Your choices are kept." }),
  host: {
    "sheet-gone": () => ({
      title: "The sheet is gone",
      lead: "It was deleted or renamed meanwhile. Choose the range again.",
    }),
    protected: () => ({
      title: "The workbook is protected",
      lead: "We could not write, because this file does not allow it. Nothing was changed.",
      todo: [
        ["Remove the protection", "Of the sheet or the file. Then try again."],
        ["Write into a copy", "Make a copy of the file. Your choices go along."],
      ],
    }),
    busy: () => ({
      title: "The sheet is busy",
      lead: "A cell is being edited. Press Enter or Escape in the sheet, then try again. Nothing was changed.",
    }),
    "too-large": () => ({
      title: "This does not fit in the sheet",
      lead: "The result has more rows or columns than the sheet can hold. Choose a smaller range. Nothing was changed.",
    }),
    "read-only": () => ({
      title: "You may only read this file",
      lead: "Make a copy of the file, or ask its owner for the right to edit. Nothing was changed.",
    }),
    "half-written": (detail) => ({
      title: "Writing broke off",
      lead: `A part of the results may stand on “${detail}”: the spreadsheet did not let us take it back. Use the spreadsheet's own Undo, or delete it by hand.`,
    }),
    offline: () => ({
      title: "The connection with Google is lost",
      lead: "Check your connection, then try again. If the result was written meanwhile, it stands on the start page as your last run; half a result is never left behind.",
    }),
    unknown: (detail) => ({
      title: "That did not work",
      lead: `The spreadsheet refused${detail === "" ? "" : `: ${detail}`}. Nothing was changed; try again.`,
    }),
  },
  jump: (label) => `Go to ${label}`,
  cell: "Cell",
  dayFirst: (day) => `Day first: ${day}`,
  monthFirst: (day) => `Month first: ${day}`,
  dayFirstShort: "Day first",
  monthFirstShort: "Month first",
  between: (from, to) => `The dates run from ${from} to ${to}.`,
  howToRead: "How should we read it?",
  threeDates: "Some of these dates",
  point: (amount) => `Decimal point: ${amount}`,
  comma: (amount) => `Decimal comma: ${amount}`,
  only: (name) => `Only ${name}`,
  onlyRows: (rows, left) => `${rows} rows; ${left} in another currency are left out.`,
  firstRow: (name) => `First row in ${name}`,
  howToMend: "How to fix it",
  again: "Try again",
  lookAgain: "Look again",
  replace: "Replace earlier results",
  newSheet: "Write to new sheet",
  anyway: "Undo all the same",
};

const monthOf = (monthAndYear: string) => monthAndYear.split(/\s/)[0] ?? "";
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
