import type { UpliftFinding, UpliftWarning } from "../../core/insight/uplift.ts";
import { languages, type Text } from "../text.ts";
import { plain } from "./known-label.ts";

/** What UPLIFT says of test against control. */
export const upliftVerdicts: Readonly<Record<UpliftFinding, Text>> = {
  raised: { en: "raised value", nl: "heeft waarde verhoogd" },
  lowered: { en: "lowered value", nl: "heeft waarde verlaagd" },
  unclear: { en: "no effect shown: it may be chance", nl: "geen effect aangetoond: het kan toeval zijn" },
  unknown: { en: "too few or equal values to tell", nl: "te weinig of gelijke waarden voor een uitspraak" },
};

export const upliftWarnings: Readonly<Record<UpliftWarning, Text>> = {
  "few-buyers": {
    en: "fewer than 50 buyers in a group: do not lean on the interval",
    nl: "minder dan 50 kopers in een groep: leun niet op het interval",
  },
  unbalanced: {
    en: "groups differ by more than 3:1 and the smaller has fewer than 500 buyers: do not lean on the interval",
    nl: "groepen verschillen meer dan 3:1 en de kleinste heeft minder dan 500 kopers: leun niet op het interval",
  },
};

export const testGroupNames = {
  test: { en: "test", nl: "test" },
  control: { en: "control", nl: "controle" },
} satisfies Record<string, Text>;

const spellings: Readonly<Record<keyof typeof testGroupNames, readonly string[]>> = {
  test: ["testgroup", "testgroep", "treatment", "treated", "behandeld", "campaign", "campagne"],
  control: ["controlgroup", "controlegroep", "holdout", "untreated", "onbehandeld"],
};

const yes = ["1", "true", "waar", "yes", "ja"];
const no = ["0", "false", "onwaar", "no", "nee"];

const groups = new Map<string, keyof typeof testGroupNames>();
for (const group of ["test", "control"] as const) {
  const names = languages.map((language) => testGroupNames[group][language]);
  for (const name of [...names, ...spellings[group], ...(group === "test" ? yes : no)]) {
    groups.set(plain(name), group);
  }
}

/** Whether a text says test or control, in either language; undefined when it says neither. */
export function testGroupOf(text: string): keyof typeof testGroupNames | undefined {
  return groups.get(plain(text));
}
