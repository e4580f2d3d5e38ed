import type { Effect, EffectMeasure, ReadOutcome } from "../../wizard/pages/effect/effect-view.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;
/** "€4.10", "0.3 orders". */
const amount = (f: Format, measure: EffectMeasure, value: number) =>
  measure === "orders"
    ? `${f.number(value)} ${plural(value, "order", "orders")}`
    : f.exactMoney(Math.round(value * 100) / 100);

type Told = readonly [title: string, lead: string];

export const enEffect = {
  /** On a link to the page. */
  link: "Did a tactic work?",
  title: "Did it work?",
  line: "Test and control",
  exportTest: "Export the test group",
  part: "What would you like to do?",
  parts: { make: "Make groups", read: "See the effect" },
  make: {
    finding: (f: Format, test: number, control: number) =>
      `${customers(f, test)} ${plural(test, "gets", "get")} the tactic, ${f.count(control)} ${plural(control, "does", "do")} not`,
    lead: "A lot decides who is in the test, so that what happens next shows what the tactic did, and nothing else.",
    tactic: "Tactic",
    tacticExample: "Win-back e-mail",
    group: "Customers",
    everybody: "All customers",
    groupings: { tier: "Value tiers", quadrant: "Quadrants", rfm: "RFM segments" },
    share: "In the test",
    shares: {
      "1/2": "Half",
      "3/4": "3 of every 4",
      "4/5": "4 of every 5",
      "9/10": "9 of every 10",
    } as Readonly<Record<string, string>>,
    advanced: "Advanced",
    seedNow: (seed: number) => `draw ${seed}`,
    seed: "Draw number",
    seedHint: "The same number gives the same groups; another one draws anew.",
    seedProblem: "Fill in a whole number from 0.",
    alike: (test: string, control: string) => `Alike in value: ${test} against ${control}`,
    unlike: (test: string, control: string) => `Not quite alike in value: ${test} against ${control}`,
    unlikeHint:
      "A few customers of very high value make the difference. Leave them out of the test, or choose a larger group.",
    check: "Both groups, before the test",
    columns: { group: "Group", customers: "Customers", mean: "Mean value" },
    groups: { test: "Test", control: "Control" },
    how: "Customers of like value are put together, and lots decide within each small set. Every customer of a set had the same chance.",
    few: (f: Format) =>
      `With fewer than ${f.count(50)} buyers in a group the result cannot be relied on. Choose a larger group, or wait longer.`,
    none: "There are too few customers here to make two groups. Choose another group.",
    next: "What to do next",
    steps: [
      ["Write the groups", "To a sheet of its own. Keep it: the effect is read from it."],
      ["Give the tactic to the test group only", "Treat control as you would have done anyway."],
      ["Come back with newer orders", "Open this page again and choose See the effect."],
    ] as readonly (readonly [string, string])[],
  },
  read: {
    groups: "Groups",
    made: (f: Format, tactic: string, day: string | null, n: number) =>
      `${[tactic === "" ? "Test" : tactic, day === null ? "" : f.date(day)].filter(Boolean).join(", ")} (${f.count(n)})`,
    selected: (label: string) => `Selected: ${label}`,
    use: "Use selection",
    useHint: "Or select a list with customers and a column that says test or control.",
    after: "Orders after",
    measure: "Measured in",
    measures: { revenue: "Revenue", margin: "Margin", orders: "Orders" },
    cost: "Cost of the tactic",
    costHint: "All of it, for the return. Leave it blank if you do not know.",
    costProblem: "Fill in 0 or more, or nothing.",
    finding: (f: Format, effect: Effect) => {
      const by = amount(f, effect.measure, Math.abs(effect.difference));
      const side = effect.difference < 0 ? "less" : "more";
      if (effect.finding === "raised") return `The tactic worked: ${by} more per customer`;
      if (effect.finding === "lowered") return `The tactic did harm: ${by} less per customer`;
      if (effect.finding === "unclear") return `No effect shown: ${by} ${side} may be chance`;
      return "Too little happened to tell";
    },
    interval: (f: Format, { measure, low, high }: Effect) =>
      low === null || high === null
        ? "All customers of a group did the same, so there is no interval."
        : `With 95% certainty between ${amount(f, measure, low)} and ${amount(f, measure, high)} per customer.`,
    gain: (f: Format, effect: Effect) =>
      `That is ${amount(f, effect.measure, effect.gain)} in all for the ${customers(f, effect.test.customers)} in the test.`,
    returned: (f: Format, cost: number, rate: number) =>
      `The tactic cost ${f.money(cost)}: every ${f.money(1)} spent earned ${f.exactMoney(Math.round(rate * 100) / 100)}, its own cost taken off.`,
    lost: (f: Format, cost: number) => `The tactic cost ${f.money(cost)}, more than it brought in.`,
    revenueCost: "The return is of revenue. Of margin it would be lower.",
    chart: (measure: string) => `${measure} per customer since the start`,
    chartHint: "The line shows how far the mean of a group may be off (95%).",
    rows: {
      customers: "Customers",
      buyers: "Buyers",
      mean: "Mean",
      low: "95% from",
      high: "95% to",
    },
    counted: (f: Format, effect: Effect) =>
      `Orders after ${f.date(effect.after)}, up to ${f.date(effect.asOf)}: ${f.count(effect.days)} ${plural(effect.days, "day", "days")}.`,
    missing: (f: Format, n: number) =>
      `${customers(f, n)} of the groups ${plural(n, "is", "are")} not in your orders, and ${plural(n, "counts", "count")} as 0.`,
    inBoth: (f: Format, n: number) =>
      `${customers(f, n)} ${plural(n, "stands", "stand")} in both groups, and ${plural(n, "is", "are")} left out.`,
    warnings: {
      "few-buyers": "A group has fewer than 50 buyers, so do not lean on the interval yet.",
      unbalanced:
        "One group is more than three times the other, and the smaller has fewer than 500 buyers. Do not lean on the interval yet.",
    },
    lots: "Only groups drawn by lot show what a tactic did. Groups that were chosen differed already.",
    unclear: (f: Format, effect: Effect) =>
      effect.needed === null || effect.needed > 1e6
        ? "Wait for more orders, or test on more customers next time."
        : `To show a difference as large as this, about ${f.count(effect.needed)} customers in each group are needed. Wait for more orders, or test on more customers next time.`,
    notes: {
      "nothing-made": [
        "No groups yet",
        "Choose Make groups first. Or select a list with customers and a column that says test or control, and press Use selection.",
      ],
      "no-orders": [
        "The effect is read from orders",
        "Your table has one row a customer, so it does not tell what was bought after the test began. Choose your order list as the range.",
      ],
      "sheet-gone": [
        "The sheet with the groups is gone",
        "It was deleted, or the test was undone. Make new groups, or select another list.",
      ],
      "no-groups": [
        "No column here says test or control",
        "Each cell of it must say test or control (yes and no, or 1 and 0, will do). Select the list with its headings, and press Use selection.",
      ],
      "one-group": [
        "There is only one group here",
        "An effect is a difference: both test and control must stand in the column.",
      ],
      "no-customers": [
        "None of these customers is in your orders",
        "Check that the list names customers as your orders do: both by e-mail, or both by number.",
      ],
      "no-day": [
        "When did the test begin?",
        "No day stands with these groups. Fill in the last day before the test under Orders after.",
      ],
    } as Readonly<Record<Exclude<ReadOutcome["key"], "done" | "too-early">, Told>>,
    early: (f: Format, after: string, asOf: string): Told => [
      "It is too early to tell",
      `Your orders run up to ${f.date(asOf)}, and those after ${f.date(after)} count. Add newer orders to your list and come back.`,
    ],
  },
};
