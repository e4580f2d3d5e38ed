import type { CustomerWorth, Figures, Language } from "../../../wizard/service.ts";

export type FormulaKey = "clv" | "breakEven" | "target" | "payback" | "keep";

/** The functions that give the same results in a cell, in the writing of the language: "=CLV(50;4;3;40;35%)". */
export function formulasOf(
  figures: { readonly [Key in keyof Figures]: number },
  { keeping, paybackMonths }: CustomerWorth,
  language: Language,
): Partial<Record<FormulaKey, string>> {
  const call = (name: string, ...args: readonly string[]) =>
    `${name}(${args.join(language === "nl" ? ";" : ",")})`;
  const number = (value: number, digits = 10) => {
    const text = String(Number(value.toFixed(digits)));
    return language === "nl" ? text.replace(".", ",") : text;
  };
  const percent = (value: number) => `${number(value)}%`;
  const { orderValue, ordersAYear, years, margin, winningCost, keepingCost, discount } = figures;
  const clv = (cost: number) =>
    call("CLV", number(orderValue), number(ordersAYear), number(years), number(cost), percent(margin));
  const before = clv(keepingCost * years);
  const marginAYear = number((orderValue * ordersAYear * margin) / 100 - keepingCost);
  const formulas: Partial<Record<FormulaKey, string>> = {
    clv: `=${clv(winningCost + keepingCost * years)}`,
    breakEven: `=${call("MAX_CAC", before)}`,
    target: `=${call("MAX_CAC", before, "3")}`,
  };
  if (paybackMonths !== null)
    formulas.payback = `=${call("CAC_PAYBACK", number(winningCost), `${marginAYear}/12`)}`;
  if (keeping !== null) {
    const [now, goal] = [percentOf(keeping.now), percentOf(keeping.goal)].map(percent) as [string, string];
    const value = call("CLV_RETENTION", marginAYear, now, percent(discount), '"end"');
    formulas.keep = `=${call("MAX_RETENTION_SPEND", value, now, goal)}`;
  }
  return formulas;
}

/** Enough digits that the amount is right to the cent, and no more. */
function percentOf(share: number): number {
  return Number((100 * share).toFixed(4));
}
