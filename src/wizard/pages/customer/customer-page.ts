import type { Page, PageContext } from "../page.ts";
import type { CustomerQuestion, CustomerView } from "./customer-view.ts";
import { explainCustomer } from "./explain-customer.ts";
import { findCustomers } from "./find-customers.ts";
import { placeOfCustomer } from "./place-of-customer.ts";
import { selectedCustomer } from "./selected-customer.ts";

/** Why one customer got this segment, tier, quadrant and tactic. */
export const customerPage: Page<"customer"> = {
  answer: async (context, { of }) => {
    const nobody: CustomerView = {
      customers: context.segmented.table.customers,
      found: [],
      matches: 0,
      customer: null,
      missed: null,
    };
    return of === undefined ? nobody : { ...nobody, ...(await answerOf(context, of)) };
  },
  sheet: null,
};

async function answerOf(
  context: PageContext,
  of: NonNullable<CustomerQuestion["of"]>,
): Promise<Partial<CustomerView>> {
  if (of === "selection") {
    const selected = await selectedCustomer(context);
    return typeof selected === "number" ? explained(context, selected) : { missed: selected };
  }
  if ("row" in of) {
    return of.row < context.segmented.table.customers ? explained(context, of.row) : {};
  }
  const { found, matches, exact } = findCustomers(context.segmented.table, of.typed);
  const only = exact ?? (matches === 1 ? found[0]!.row : null);
  return only === null ? { found, matches } : explained(context, only);
}

function explained(context: PageContext, row: number): Partial<CustomerView> {
  const { segmented, choices } = context;
  return {
    customer: { ...explainCustomer(segmented, choices, row), place: placeOfCustomer(context, row) },
  };
}
