import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaValue } from "../../../src/core/models/formula-value.ts";

const year = 365.25;
const plain = { years: 3, margin: 1, costPerOrder: 0, cost: 0 };

describe("formulaValue(customer, terms)", () => {
  it("is order value × orders a year × years × margin − cost, reckoned by hand", () => {
    // 600 over 12 orders in two years: 50 an order, 6 orders a year; 50 × 6 × 3 × 0.4 = 360.
    const customer = { total: 600, orders: 12, daysAsCustomer: 2 * year };
    expect(formulaValue(customer, plain)).toBeCloseTo(900, 9);
    expect(formulaValue(customer, { ...plain, margin: 0.4 })).toBeCloseTo(360, 9);
    // 18 orders in three years cost 4.50 each, the customer 20 once.
    expect(formulaValue(customer, { years: 3, margin: 0.4, costPerOrder: 4.5, cost: 20 })).toBeCloseTo(
      360 - 18 * 4.5 - 20,
      9,
    );
  });

  it("takes a customer of less than a year for a customer of one year", () => {
    const terms = { ...plain, years: 1 };
    for (const daysAsCustomer of [0, 1, 200, year]) {
      expect(formulaValue({ total: 80, orders: 1, daysAsCustomer }, terms)).toBeCloseTo(80, 9);
    }
    expect(formulaValue({ total: 80, orders: 1, daysAsCustomer: 2 * year }, terms)).toBeCloseTo(40, 9);
  });

  it("grows in step with the years, and the cost of a customer counts once", () => {
    const customers = fc.record({
      total: fc.double({ min: -500, max: 5000, noNaN: true }),
      orders: fc.integer({ min: 1, max: 60 }),
      daysAsCustomer: fc.integer({ min: 0, max: 4000 }),
    });
    fc.assert(
      fc.property(customers, fc.double({ min: 0.5, max: 10, noNaN: true }), (customer, years) => {
        const terms = { years, margin: 0.3, costPerOrder: 2, cost: 15 };
        const once = formulaValue(customer, terms) + 15;
        expect(formulaValue(customer, { ...terms, years: 2 * years }) + 15).toBeCloseTo(2 * once, 6);
      }),
    );
  });
});
