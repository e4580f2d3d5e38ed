import type { Choices } from "./choices.ts";
import type { ValueKind } from "./forecast.ts";

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

/**
 * Whether two sets of choices would be kept alike.
 *
 * @param standard the value that is taken where none is chosen: to choose it changes nothing
 */
export function sameChoices(a: Choices, b: Choices, standard: ValueKind | null): boolean {
  const inForce = (choices: Choices) => ({ ...keptOf(choices), value: choices.value ?? standard });
  return plain(inForce(a)) === plain(inForce(b));
}

/** One text for one value, whatever the order of its keys. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
