import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { changedIn, needsNoCall } from "../../src/pane/needs-no-call.ts";
import { createPaneState } from "../../src/pane/pane-state.ts";
import { startingRanges } from "../../src/pane/starting-ranges.ts";
import { DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import type { WizardService } from "../../src/wizard/service.ts";
import { analysed, wizardOver } from "../wizard/support/drive.ts";
import { madeOrders } from "../wizard/support/made-shop.ts";
import { MemoryHost } from "../wizard/support/memory-host.ts";

async function shown() {
  const host = new MemoryHost();
  host.add("Orders", madeOrders(200));
  const state = createPaneState({} as WizardService, signal("en" as const), null);
  const { analysis, choices } = await analysed(wizardOver(host));
  state.analysis.value = analysis;
  state.choices.value = choices;
  state.stale.value = false;
  return state;
}

describe("what the pane shows by itself", () => {
  test("is every change of words, also of tiers, tactics and the name of the settings", async () => {
    const state = await shown();
    const own = { quadrants: { grow: "Groei" }, tactics: { grow: "Bel." }, tiers: { profitable: "Kern" } };
    for (const change of [
      { names: "classic" },
      { tierNames: "pyramid" },
      { own },
      { setting: "A" },
    ] as const) {
      expect(needsNoCall(state, change)).toBe(true);
      state.stale.value = true;
      expect(needsNoCall(state, change)).toBe(true);
      state.stale.value = false;
    }
  });

  test("is a border among the steps, not another; and no number besides", async () => {
    const state = await shown();
    const { steps } = state.analysis.value!.quadrants!.value;
    expect(needsNoCall(state, { valueBorder: steps[3]!, names: "classic" })).toBe(true);
    expect(needsNoCall(state, { valueBorder: steps[3]! + 0.001 })).toBe(false);
    expect(needsNoCall(state, { names: "classic", margin: 0.5 })).toBe(false);
    expect(needsNoCall(state, { rfmMap: "klaviyo" })).toBe(false);
    expect(needsNoCall(state, { tierRanges: [500, 100] })).toBe(false);
  });

  test("choosing settings counts by what is different in them", async () => {
    const state = await shown();
    const settings = { ...DEFAULT_CHOICES, names: "classic", setting: "A" } as const;
    expect(changedIn(DEFAULT_CHOICES, settings)).toEqual({ names: "classic", setting: "A" });
    expect(needsNoCall(state, changedIn(DEFAULT_CHOICES, settings))).toBe(true);
    expect(needsNoCall(state, changedIn(DEFAULT_CHOICES, { ...settings, margin: 0.2 }))).toBe(false);
  });
});

test("amounts begin where the tiers begin now, in order and above 0, whatever the shop", () => {
  expect(startingRanges([437.2, 53.4], 100)).toEqual([440, 53]);
  for (const from of [
    [null, null],
    [10, null],
    [null, 10],
    [0.004, 0.004],
    [5, 5],
  ] as const) {
    for (const average of [-20, 0, 0.01, 90]) {
      const [high, low] = startingRanges(from, average);
      expect(high).toBeGreaterThan(low);
      expect(low).toBeGreaterThan(0);
    }
  }
});
