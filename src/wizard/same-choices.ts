import type { Choices } from "./choices.ts";

/** Choices that settings keep: not the borders and the soft data, which belong to one table, nor their own name. */
export type KeptChoices = Omit<Choices, "valueBorder" | "durationBorder" | "soft" | "setting">;

export function keptOf(choices: Choices): KeptChoices {
  const { valueBorder: _, durationBorder: __, soft: ___, setting: ____, ...kept } = choices;
  return kept;
}

/** Choices that numbers follow from: whatever groups and settings are called, the customers in them are the same. */
export function countedOf(choices: Choices): Omit<Choices, "names" | "tierNames" | "own" | "setting"> {
  const { names: _, tierNames: __, own: ___, setting: ____, ...counted } = choices;
  return counted;
}

/** Whether two sets of choices would be kept alike. */
export function sameChoices(a: Choices, b: Choices): boolean {
  return plain(keptOf(a)) === plain(keptOf(b));
}

/** One text for one value, whatever the order of its keys. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
