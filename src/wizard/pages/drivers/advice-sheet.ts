import { columnNames } from "../../../catalogue/names/column-names.ts";
import { adviceFamilyNames } from "../../../catalogue/tactics/advice/advice.ts";
import { adviceRules } from "../../../catalogue/tactics/advice/advice-rules.ts";
import { attributeKindNames, attributeKinds } from "../../../catalogue/tactics/advice/attribute-kinds.ts";
import { groupKindNames, groupKinds } from "../../../catalogue/tactics/advice/group-kinds.ts";
import { advicePairName } from "../../../catalogue/tactics/advice/own-advice.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Language } from "../../service.ts";
import type { PageSheet } from "../page.ts";

const sheetName: Text = { en: "Advice", nl: "Adviezen" };
export const familyName: Text = { en: "family", nl: "soort" };

/** The standard advice as a table to change: pair, text and family, as `readOwnAdvice` and TACTIC take it. */
export function adviceSheet(language: Language): PageSheet {
  return {
    name: sheetName[language],
    headings: [advicePairName[language], columnNames.tactic[language], familyName[language]],
    formats: ["text", "text", "text"],
    rows: attributeKinds.flatMap((kind) =>
      groupKinds.map((group) => {
        const { text, family } = adviceRules[kind][group];
        const pair = `${groupKindNames[group][language]} × ${attributeKindNames[kind][language]}`;
        return [pair, text[language], adviceFamilyNames[family][language]];
      }),
    ),
    notes: [],
  };
}
