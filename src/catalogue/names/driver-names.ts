import type { DriverFinding } from "../../core/insight/driver.ts";
import type { Text } from "../text.ts";

export type DriverVerdict = DriverFinding | "higher" | "lower";

/** What DRIVERS says of a row. A driver is a relation seen in the data: whether it is a cause, only a test tells. */
export const driverVerdicts: Readonly<Record<DriverVerdict, Text>> = {
  more: { en: "more common here (related, not cause)", nl: "komt hier vaker voor (samenhang, geen oorzaak)" },
  less: {
    en: "less common here (related, not cause)",
    nl: "komt hier minder voor (samenhang, geen oorzaak)",
  },
  higher: { en: "higher here (related, not cause)", nl: "is hier hoger (samenhang, geen oorzaak)" },
  lower: { en: "lower here (related, not cause)", nl: "is hier lager (samenhang, geen oorzaak)" },
  chance: { en: "may be chance", nl: "kan toeval zijn" },
  leak: {
    en: "may be the segment itself: check where this comes from",
    nl: "is misschien het segment zelf: ga na waar dit vandaan komt",
  },
  none: { en: "nothing to compare with", nl: "niets om mee te vergelijken" },
};

/** In the value column of a numeric attribute, whose shares are medians. */
export const medianName: Text = { en: "(median)", nl: "(mediaan)" };
