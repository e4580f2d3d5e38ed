import { isBlank, type Table } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import { columnNames } from "../../names/column-names.ts";
import { knownLabel, plain } from "../../names/known-label.ts";
import { isErrorText } from "../../raw-argument.ts";
import { languages, type Text } from "../../text.ts";
import { type AdviceFamily, adviceFamilies, adviceFamilyNames, advicePlaces } from "./advice.ts";
import { type AttributeKind, attributeKindNames, attributeKinds } from "./attribute-kinds.ts";
import { type GroupKind, groupKindNames, groupKinds } from "./group-kinds.ts";

/**
 * A user's own table of advice, of the shape that TACTIC takes, name and text, with the family after them. A name
 * is a pair as in "Best × Channel": a kind of group or the name of one, and a kind of attribute, the name of one,
 * or one of its values.
 */
export interface OwnAdvice {
  /** By pair; see `ownAdviceFor`. */
  readonly rules: ReadonlyMap<string, OwnRule>;
  readonly faults: readonly AdviceFault[];
}

export interface OwnRule {
  /** Null where the cell is blank. */
  readonly family: AdviceFamily | null;
  readonly text: string;
}

/** What is wrong with a cell: no pair of names, an unknown group or family or open place, a pair given twice. */
export interface AdviceFault {
  readonly what: "pair" | "group" | "family" | "place" | "twice" | "error";
  /** From 0 in the table. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The heading above the pairs. */
export const advicePairName: Text = { en: "group × attribute", nl: "groep × kenmerk" };

/** @param groupNames key of a group by each name that it goes by here, in the spelling of `plain` */
export function readOwnAdvice(table: Table, groupNames: ReadonlyMap<string, string>): OwnAdvice {
  const rules = new Map<string, OwnRule>();
  const faults: AdviceFault[] = [];
  table.forEach((cells, row) => {
    const [pair, tactic, family] = [textOf(cells[0]), textOf(cells[1]), textOf(cells[2])];
    if (row === 0 && isHeading(pair, tactic)) return;
    // As in TACTIC: a row without a text keeps our own.
    if (pair === null || tactic === null) return;
    const fault = (what: AdviceFault["what"], column: number, text: string) =>
      faults.push({ what, row, column, text });
    const error = cells.slice(0, 3).findIndex(isErrorText);
    if (error >= 0) {
      fault("error", error, String(cells[error]));
      return;
    }
    const key = pairKey(pair, groupNames);
    if (key === "pair" || key === "group") {
      fault(key, 0, pair);
      return;
    }
    if (rules.has(key)) fault("twice", 0, pair);
    const known = family === null ? null : familyOf(family);
    if (known === undefined) fault("family", 2, family!);
    const place = unknownPlace(tactic);
    if (place !== undefined) fault("place", 1, place);
    rules.set(key, { family: known ?? null, text: tactic });
  });
  return { rules, faults };
}

interface SeenDriver {
  /** Key of the group. */
  readonly group: string;
  readonly groupKind: GroupKind | undefined;
  readonly kind: AttributeKind;
  readonly name: string;
  readonly value: string | null;
}

/** The user's rule that says most exactly what was found; a rule that names an attribute is about having it. */
export function ownAdviceFor(rules: OwnAdvice["rules"], seen: SeenDriver): OwnRule | undefined {
  const named = seen.kind === "less" ? [] : [seen.value, seen.name].filter((text) => text !== null);
  const attributes = [...named.map(nameToken), kindToken(seen.kind)];
  const groups = [seen.group, ...(seen.groupKind === undefined ? [] : [kindToken(seen.groupKind)])];
  for (const group of groups) {
    for (const attribute of attributes) {
      const rule = rules.get(joined(group, attribute));
      if (rule !== undefined) return rule;
    }
  }
  return undefined;
}

function pairKey(pair: string, groupNames: ReadonlyMap<string, string>): string {
  const parts = pair.split(/[×|]/).map((part) => part.trim());
  if (parts.length !== 2 || parts.some((part) => part === "")) return "pair";
  const groups = parts.map((part) => groupToken(part, groupNames));
  const at = groups.findIndex((group) => group !== undefined);
  return at < 0 ? "group" : joined(groups[at]!, attributeToken(parts[1 - at]!));
}

function groupToken(text: string, groupNames: ReadonlyMap<string, string>): string | undefined {
  const kind = groupKinds.find((key) => isNamed(text, key, groupKindNames[key]));
  if (kind !== undefined) return kindToken(kind);
  return groupNames.get(plain(text)) ?? knownLabel(text)?.key;
}

function attributeToken(text: string): string {
  const kind = attributeKinds.find((key) => isNamed(text, key, attributeKindNames[key]));
  return kind === undefined ? nameToken(text) : kindToken(kind);
}

function familyOf(text: string): AdviceFamily | undefined {
  return adviceFamilies.find((key) => isNamed(text, key, adviceFamilyNames[key]));
}

function isNamed(text: string, key: string, name: Text): boolean {
  return [key, ...languages.map((language) => name[language])].some((word) => plain(word) === plain(text));
}

/** Kinds and names never meet: "Product" may be both. */
const kindToken = (kind: AttributeKind | GroupKind) => `kind ${kind}`;
const nameToken = (name: string) => `name ${plain(name)}`;
const joined = (group: string, attribute: string) => `${group} × ${attribute}`;

function unknownPlace(text: string): string | undefined {
  for (const [whole, place] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!(advicePlaces as readonly string[]).includes(place!)) return whole;
  }
  return undefined;
}

function isHeading(pair: string | null, tactic: string | null): boolean {
  if (pair === null || isBlank(tactic)) return false;
  const headings = languages.map((language) => plain(columnNames.tactic[language]));
  const isPair =
    /[×|]/.test(pair) && !languages.some((language) => plain(advicePairName[language]) === plain(pair));
  return headings.includes(plain(tactic!)) || !isPair;
}
