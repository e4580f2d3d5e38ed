import type { SheetFunction } from "./define-function.ts";
import { AFFINITY } from "./functions/affinity.ts";
import { CAC_PAYBACK } from "./functions/cac-payback.ts";
import { CLV } from "./functions/clv.ts";
import { CLV_BACKTEST } from "./functions/clv-backtest.ts";
import { CLV_BASE } from "./functions/clv-base.ts";
import { CLV_HISTORIC } from "./functions/clv-historic.ts";
import { CLV_MODEL } from "./functions/clv-model.ts";
import { CLV_PREDICT } from "./functions/clv-predict.ts";
import { CLV_RETENTION } from "./functions/clv-retention.ts";
import { COHORT } from "./functions/cohort.ts";
import { CROSS_SEGMENT } from "./functions/cross-segment.ts";
import { CUSTOMERS } from "./functions/customers.ts";
import { DRIFT } from "./functions/drift.ts";
import { DRIVERS } from "./functions/drivers.ts";
import { EXPECTED_ORDER_VALUE } from "./functions/expected-order-value.ts";
import { EXPECTED_ORDERS } from "./functions/expected-orders.ts";
import { MAX_CAC } from "./functions/max-cac.ts";
import { MAX_RETENTION_SPEND } from "./functions/max-retention-spend.ts";
import { MOVEMENT } from "./functions/movement.ts";
import { P_ALIVE } from "./functions/p-alive.ts";
import { PARETO } from "./functions/pareto.ts";
import { QUADRANT } from "./functions/quadrant.ts";
import { RFM } from "./functions/rfm.ts";
import { RFM_SCORE } from "./functions/rfm-score.ts";
import { RFM_SEGMENT } from "./functions/rfm-segment.ts";
import { SEGMENT } from "./functions/segment.ts";
import { SEGMENT_RANGE } from "./functions/segment-range.ts";
import { TACTIC } from "./functions/tactic.ts";
import { UPLIFT } from "./functions/uplift.ts";

/** Every custom function of the product, each declared once for all hosts, in the order of the help page. */
export const catalogue: readonly SheetFunction[] = [
  CLV,
  CLV_RETENTION,
  CLV_HISTORIC,
  CLV_PREDICT,
  CLV_BASE,
  CLV_MODEL,
  CLV_BACKTEST,
  MAX_CAC,
  CAC_PAYBACK,
  MAX_RETENTION_SPEND,
  P_ALIVE,
  EXPECTED_ORDERS,
  EXPECTED_ORDER_VALUE,
  CUSTOMERS,
  RFM,
  RFM_SCORE,
  RFM_SEGMENT,
  SEGMENT,
  SEGMENT_RANGE,
  QUADRANT,
  TACTIC,
  CROSS_SEGMENT,
  DRIVERS,
  MOVEMENT,
  DRIFT,
  COHORT,
  PARETO,
  UPLIFT,
  AFFINITY,
];
