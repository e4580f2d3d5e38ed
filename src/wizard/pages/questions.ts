import type { AudienceQuestion, AudienceView } from "./audience/audience-view.ts";
import type { BudgetQuestion, BudgetView } from "./budget/budget-view.ts";
import type { CohortsQuestion, CohortsView } from "./cohorts/cohorts-view.ts";
import type { CrossingQuestion, CrossingView } from "./crossing/crossing-view.ts";
import type { CustomerQuestion, CustomerView } from "./customer/customer-view.ts";
import type { DriversQuestion, DriversView } from "./drivers/drivers-view.ts";
import type { EffectQuestion, EffectView } from "./effect/effect-view.ts";
import type { MovementQuestion, MovementView } from "./movement/movement-view.ts";
import type { TogetherQuestion, TogetherView } from "./together/together-view.ts";

/** The pages beside the path: what may be asked of each, and what it answers. Plain JSON, like all of the service. */
export interface Pages {
  readonly customer: { readonly question: CustomerQuestion; readonly view: CustomerView };
  readonly crossing: { readonly question: CrossingQuestion; readonly view: CrossingView };
  readonly drivers: { readonly question: DriversQuestion; readonly view: DriversView };
  readonly movement: { readonly question: MovementQuestion; readonly view: MovementView };
  readonly cohorts: { readonly question: CohortsQuestion; readonly view: CohortsView };
  readonly together: { readonly question: TogetherQuestion; readonly view: TogetherView };
  readonly effect: { readonly question: EffectQuestion; readonly view: EffectView };
  readonly budget: { readonly question: BudgetQuestion; readonly view: BudgetView };
  readonly audience: { readonly question: AudienceQuestion; readonly view: AudienceView };
}

export type PageKey = keyof Pages;
export type Question = Pages[PageKey]["question"];
export type PageView = Pages[PageKey]["view"];
/** The view that answers a question. */
export type ViewOf<Asked extends Question> = Pages[Asked["page"]]["view"];
