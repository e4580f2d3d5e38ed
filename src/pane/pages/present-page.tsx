import { usePane } from "../pane-context.ts";
import { AudiencePage } from "./audience-page.tsx";
import { BudgetPage } from "./budget-page.tsx";
import { CohortsPage } from "./cohorts-page.tsx";
import { CrossingPage } from "./crossing-page.tsx";
import { CustomerPage } from "./customer-page.tsx";
import { DriversPage } from "./drivers-page.tsx";
import { EffectPage } from "./effect-page.tsx";
import { MovementPage } from "./movement-page.tsx";
import { TogetherPage } from "./together-page.tsx";

const PAGES = {
  crossing: CrossingPage,
  drivers: DriversPage,
  movement: MovementPage,
  budget: BudgetPage,
  audience: AudiencePage,
  customer: CustomerPage,
  cohorts: CohortsPage,
  together: TogetherPage,
  effect: EffectPage,
} as const;

/** The page beside the path that is open. */
export function PresentPage() {
  const { state } = usePane();
  const page = state.page.value;
  if (page === null) return null;
  const Page = PAGES[page.question.page];
  return <Page />;
}
