import type { CellColour } from "./host.ts";
import { RFM_FAMILY, type RfmFamily } from "./rfm-families.ts";
import { type QuadrantKey, RFM_KEYS, type RfmKey, type TierKey } from "./vocabulary.ts";

/** The pane's data colours as soft fills under dark letters (contrast 4.5:1 and more). */
const TEAL: CellColour = { fill: "#d5eae8", ink: "#0a4f4f" };
const AMBER: CellColour = { fill: "#fbe9cd", ink: "#6e430a" };
const BLUE: CellColour = { fill: "#dfe8fa", ink: "#2b4784" };
const GREY: CellColour = { fill: "#e8eaec", ink: "#454b51" };
const RED: CellColour = { fill: "#f8ddd7", ink: "#7c2a1b" };

export const QUADRANT_COLOURS: Readonly<Record<QuadrantKey, CellColour>> = {
  protect: TEAL,
  deepen: AMBER,
  grow: BLUE,
  economise: GREY,
  too_early: { fill: "#f3e2f1", ink: "#6d3569" },
};

export const TIER_COLOURS: Readonly<Record<TierKey, CellColour>> = {
  very_profitable: { fill: "#a9d3d0", ink: "#0b3f42" },
  profitable: { fill: "#cfe6e4", ink: "#0f4a4c" },
  low_profit: { fill: "#eaf4f3", ink: "#2a5552" },
  loss_making: RED,
};

const FAMILY_COLOURS: Readonly<Record<RfmFamily, CellColour>> = {
  core: TEAL,
  rise: BLUE,
  cool: AMBER,
  risk: RED,
  gone: GREY,
};

export const RFM_COLOURS = Object.fromEntries(
  RFM_KEYS.map((key) => [key, FAMILY_COLOURS[RFM_FAMILY[key]]]),
) as Readonly<Record<RfmKey, CellColour>>;
