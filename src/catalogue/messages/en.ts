import type { Messages } from "./message.ts";

const aNumber = "Type a number such as 49.95, or clear the cell.";
const aDate = "Type a date such as 29-06-2025 or 2025-06-29, or clear the cell.";

export const en: Messages = {
  "unknown-function": ({ value }) => ({
    what: `there is no function ${value}`,
    remedy: "Choose one from the list of functions.",
  }),
  "unknown-zone": ({ value }) => ({
    what: `${value} is no time zone`,
    remedy: "Set the time zone of the document, such as Europe/Amsterdam.",
  }),
  "too-many-arguments": ({ count, most }) => ({
    what: `${count} arguments were given, it takes at most ${most}`,
    remedy: "Take the last ones out; a decimal comma may have been read as a separator.",
  }),
  missing: ({ argument }) => ({ what: `${argument} is missing`, remedy: `Fill in ${argument}.` }),
  "error-cell": (problem, { place }) => ({
    what: place(problem),
    remedy: "That cell holds an error: mend its formula first.",
  }),
  "not-a-number": (problem, { place }) => ({ what: `${place(problem)}, not a number`, remedy: aNumber }),
  "not-a-date": (problem, { place }) => ({ what: `${place(problem)}, not a date`, remedy: aDate }),
  "not-a-text": (problem, { place }) => ({ what: `${place(problem)}, not a text`, remedy: "Type a text." }),
  "not-whole": (problem, { place }) => ({
    what: `${place(problem)}, not a whole number`,
    remedy: "Round it to a whole number.",
  }),
  "too-low": (problem, { place, number }) => ({
    what: place(problem),
    remedy: `${problem.argument} may not be below ${number(problem.limit)}.`,
  }),
  "too-high": (problem, { place, number }) => ({
    what: place(problem),
    remedy:
      problem.limit === 1
        ? `${problem.argument} is a share from 0 to 1: write 35% or 0.35, not 35.`
        : `${problem.argument} may not be above ${number(problem.limit)}.`,
  }),
  "not-above": (problem, { place, number }) => ({
    what: place(problem),
    remedy: `${problem.argument} must be above ${number(problem.limit)}.`,
  }),
  "not-below": (problem, { place, number }) => ({
    what: place(problem),
    remedy: `${problem.argument} must be below ${number(problem.limit)}.`,
  }),
  "unknown-choice": (problem, { place }) => ({
    what: place(problem),
    remedy: `Choose one of: ${problem.choices.map((choice) => `"${choice}"`).join(", ")}.`,
  }),
  "undecided-number": (problem, { place, number }) => ({
    what: `${place(problem)}, which can be ${problem.readings.map(number).join(" or ")}`,
    remedy: "Nothing in the column tells which mark is the decimal one: turn its texts into numbers.",
  }),
  "undecided-date": (problem, { place, day }) => ({
    what: `${place(problem)}, which can be ${problem.readings.map(day).join(" or ")}`,
    remedy:
      "Nothing in the column tells day from month: write dates as 2025-06-29, or turn the texts into dates.",
  }),
  "mixed-currencies": (problem, { place }) => ({
    what: `${place(problem)}, in ${problem.second} where others are in ${problem.first}`,
    remedy: "Convert all amounts to one currency first.",
  }),
  "too-many-columns": ({ argument, count, most }) => ({
    what: `${argument} has ${count} columns`,
    remedy: `Choose a range of ${most === 1 ? "one column" : `at most ${most} columns`}.`,
  }),
  "unequal-columns": ({ argument, rows, other, otherRows }) => ({
    what: `${argument} has ${rows} rows and ${other} has ${otherRows}`,
    remedy: "Choose ranges that begin and end in the same row.",
  }),
  "not-a-list": ({ argument }) => ({
    what: `${argument} is a range`,
    remedy: `Choose one cell, or type one value for ${argument}.`,
  }),
  "too-long-list": ({ argument, count, expected }) => ({
    what: `${argument} has ${count} cells`,
    remedy: `Choose a short range of at most ${expected} cells.`,
  }),
  "wrong-label-count": ({ argument, count, expected, lossMaking }) => ({
    what: `${argument} has ${count} ${count === 1 ? "name" : "names"}`,
    remedy: `Give ${expected} names${lossMaking ? `, or ${expected + 1} with the loss-making one last` : ""}.`,
  }),
  "shares-sum": ({ argument, sum }, { number }) => ({
    what: `${argument} add up to ${number(sum)}`,
    remedy: "Make them add up to 100, or to 1.",
  }),
  "double-border": (problem, { place }) => ({
    what: `${place(problem)} twice`,
    remedy: "Give each border once.",
  }),
  "all-equal": ({ argument, value }, { number }) => ({
    what: `${argument} is ${number(Number(value))} for every customer, so nobody is longer a customer than another`,
    remedy:
      "With one-time buyers only there is no quadrant yet: give duration_border yourself, or use SEGMENT.",
  }),
  "no-top-tier": ({ argument }) => ({
    what: `${argument} is "top20", but no group of the best 20% can be set apart: too few customers, or too many share the highest value`,
    remedy: 'Type a number, "median" or "mean".',
  }),
  "never-converges": (problem, { place }) => ({
    what: `${place(problem)}, too high for this discount: the value grows without end`,
    remedy: "Lower retention, raise discount, or give periods.",
  }),
  "never-earned-back": (problem, { place }) => ({
    what: `${place(problem)}, so the cost is never earned back`,
    remedy: "Give a margin above 0.",
  }),
  "values-needed": ({ show }) => ({
    what: `show is "${show}", but values is missing`,
    remedy: "Give the column of values as the third argument.",
  }),
  "needs-two-columns": ({ argument }) => ({
    what: `${argument} is not a range of two columns`,
    remedy:
      argument === "cost"
        ? "Give one number, or two columns: customer and cost."
        : "Give two columns: the name and the text.",
  }),
  "model-row-missing": ({ argument, field }) => ({
    what: `the table of ${argument} has no row "${field}"`,
    remedy: "Give the whole table that CLV_MODEL made, from its first to its last row.",
  }),
  "model-row-unreadable": ({ argument, field, value }, { place }) => ({
    what: place({ argument: `the row "${field}" of ${argument}`, value }),
    remedy: "Let CLV_MODEL make the table again.",
  }),
  "recency-above-age": (problem, { place }) => ({
    what: `${place(problem)}, more than age`,
    remedy: "recency is how old the customer was at the last purchase, so at most age.",
  }),
  "no-customers": () => ({
    what: "there is no order with an amount above 0",
    remedy: "Choose the columns of your orders, or a later as_of.",
  }),
  "no-time-passed": () => ({
    what: "all orders lie on one day, so nothing can be predicted yet",
    remedy: "Add orders of other days; CLV_HISTORIC needs no time.",
  }),
  "no-spend": () => ({
    what: "the orders add up to nothing, so no value can be predicted",
    remedy: "Check the amounts: refunds may have been counted twice.",
  }),
  "too-short-to-check": () => ({
    what: "the history is too short to hold a part of it back",
    remedy: "Give orders of more days, or another share.",
  }),
  "not-a-name": (problem, { place }) => ({
    what: `${place(problem)}, not a name`,
    remedy: "Choose all ranges from the row with the names of the columns on, segments too.",
  }),
  "no-values": ({ argument }) => ({
    what: `${argument} holds no values`,
    remedy: `Choose a range with values for ${argument}.`,
  }),
  "in-two-segments": (problem, { place }) => ({
    what: `${place(problem)} twice, in different segments`,
    remedy: "Give each customer one row in each list.",
  }),
  "amounts-needed": ({ value }) => ({
    what: `show is "${value}", but amounts is missing`,
    remedy: "Give the column of amounts as the third argument.",
  }),
  "too-many-groups": ({ argument, count, most }) => ({
    what: `${argument} has ${count} different values, at most ${most} can be compared`,
    remedy: `Choose a column of groups for ${argument}, such as that of RFM_SEGMENT or SEGMENT.`,
  }),
  "too-many-periods": ({ argument, count, most }) => ({
    what: `${argument} span ${count} periods, at most ${most} fit in a table`,
    remedy: "Look for a date that is far too early or late, or choose a longer period.",
  }),
  "unknown-test-group": (problem, { place }) => ({
    what: `${place(problem)}, neither test nor control`,
    remedy: 'Write "test" or "control" (or 1 and 0) in each row.',
  }),
  "missing-test-group": ({ argument, group }) => ({
    what: `${argument} has no customer in ${group}`,
    remedy: 'Write "test" or "control" (or 1 and 0) in each row.',
  }),
  "result-too-large": () => ({
    what: "the result is too large to show",
    remedy: "Check the arguments for a number that is far too large.",
  }),
};
