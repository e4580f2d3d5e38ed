import { isoDay } from "../../grid.ts";
import type { Page, PageContext } from "../page.ts";
import { effectSheet } from "./effect-sheet.ts";
import type { EffectQuestion, EffectView, KeptSplit, SplitPlan } from "./effect-view.ts";
import { forgetSplit, keepSplit, keptSplits } from "./kept-splits.ts";
import { splitView } from "./make-split.ts";
import { readEffect } from "./read-effect.ts";
import { splitSheet } from "./split-sheet.ts";

/** A test and a control group by lot, and later whether the tactic raised value. */
export const effectPage: Page<"effect"> = {
  answer,
  sheet: (context, _question, view, language) =>
    view.make !== null ? splitSheet(context, view.make.plan, language) : effectSheet(view.read!, language),
  async written(context, view, run) {
    if (view.make === null) return;
    const { plan, test, control } = view.make;
    const { asOf } = context.segmented.table;
    const split: KeptSplit = {
      tactic: plan.tactic,
      sheet: run.sheet,
      range: run.place.range,
      day: asOf === null ? null : isoDay(asOf),
      customers: test.customers + control.customers,
      test: test.customers,
      seed: plan.seed,
    };
    // Where the document has no room for it, the user can still point at the sheet: it tells all of this.
    await keepSplit(context.host, split).catch(() => undefined);
  },
  // What is not forgotten here is when the next groups are kept.
  takenBack: (host, run) => forgetSplit(host, run.place.range.sheet).catch(() => undefined),
};

async function answer(context: PageContext, question: EffectQuestion): Promise<EffectView> {
  const splits = await keptSplits(context.host);
  const part = question.part ?? (splits.length > 0 ? "read" : "make");
  const plan: SplitPlan = {
    group: null,
    tactic: "",
    share: { test: 1, of: 2 },
    // Another draw than last time: else the same customers would be tested on every time.
    seed: (splits[0]?.seed ?? 0) + 1,
    ...question.make,
  };
  return {
    part,
    splits,
    make: part === "make" ? splitView(context, plan) : null,
    read: part === "read" ? await readEffect(context, splits, question.read) : null,
  };
}
