import { audiencePage } from "./audience/audience-page.ts";
import { budgetPage } from "./budget/budget-page.ts";
import { cohortsPage } from "./cohorts/cohorts-page.ts";
import { crossingPage } from "./crossing/crossing-page.ts";
import { customerPage } from "./customer/customer-page.ts";
import { driversPage } from "./drivers/drivers-page.ts";
import { effectPage } from "./effect/effect-page.ts";
import { movementPage } from "./movement/movement-page.ts";
import type { Page } from "./page.ts";
import type { PageKey } from "./questions.ts";
import { togetherPage } from "./together/together-page.ts";

/** Who answers each question. */
export const allPages: { readonly [Key in PageKey]: Page<Key> } = {
  customer: customerPage,
  crossing: crossingPage,
  drivers: driversPage,
  movement: movementPage,
  cohorts: cohortsPage,
  together: togetherPage,
  effect: effectPage,
  budget: budgetPage,
  audience: audiencePage,
};
