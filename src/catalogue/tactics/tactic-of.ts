import { type KnownLabel, knownLabel } from "../names/known-label.ts";
import type { Text } from "../text.ts";
import { crossingTactic } from "./crossing-tactics.ts";
import { quadrantTactics, tooEarlyTactic } from "./quadrant-tactics.ts";
import { rfmTactics } from "./rfm-tactics.ts";
import { tierTactics } from "./tier-tactics.ts";

/** The tactic of a quadrant, RFM segment or tier, by key or by any of its names. */
export function tacticOf(name: string): Text | undefined {
  const label = knownLabel(name);
  return label && tacticOfLabel(label);
}

/** The tactic of "Champions × Very profitable", in either order; undefined when it is no such pair. */
export function crossingOf(name: string): Text | undefined {
  const parts = name.split(/[×|]/).map((part) => knownLabel(part));
  const segment = parts.find((part) => part?.family === "segment");
  const tier = parts.find((part) => part?.family === "tier");
  if (parts.length !== 2 || segment?.family !== "segment" || tier?.family !== "tier") return undefined;
  return crossingTactic(segment.key, tier.key);
}

function tacticOfLabel(label: KnownLabel): Text {
  switch (label.family) {
    case "segment":
      return rfmTactics[label.key];
    case "tier":
      return tierTactics[label.key];
    default:
      return label.key === "too_early" ? tooEarlyTactic : quadrantTactics[label.key];
  }
}
