import type { RfmKey } from "./vocabulary.ts";

/** The names of every RFM map in five families, each with a colour of its own. */
export const RFM_FAMILY: Readonly<Record<RfmKey, RfmFamily>> = {
  champions: "core",
  loyal: "core",
  potential_loyalist: "rise",
  new: "rise",
  recent: "rise",
  promising: "rise",
  needs_attention: "cool",
  about_to_sleep: "cool",
  at_risk: "risk",
  cant_lose: "risk",
  hibernating: "gone",
  lost: "gone",
  inactive: "gone",
};

export type RfmFamily = "core" | "rise" | "cool" | "risk" | "gone";
