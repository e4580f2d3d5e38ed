import type { Advice } from "./advice.ts";
import type { AttributeKind } from "./attribute-kinds.ts";
import { boughtAdvice } from "./bought-advice.ts";
import { generalAdvice } from "./general-advice.ts";
import type { GroupKind } from "./group-kinds.ts";
import { reachAdvice } from "./reach-advice.ts";
import { serviceAdvice } from "./service-advice.ts";

/** One suggestion for what marks a group: by what the attribute is about, and by the kind of group. */
export const adviceRules: Readonly<Record<AttributeKind, Readonly<Record<GroupKind, Advice>>>> = {
  ...reachAdvice,
  ...boughtAdvice,
  ...serviceAdvice,
  ...generalAdvice,
};
