import { Decimal } from "decimal.js";

/** Fifty digits: enough for every cancellation of the untransformed formulas below. */
export const Precise = Decimal.clone({ precision: 50 });

/** 2F1(a, b; c; z) for |z| < 1 as its defining series. */
export function gauss2F1(a: Decimal, b: Decimal, c: Decimal, z: Decimal): Decimal {
  let term = new Precise(1);
  let sum = term;
  let largest = term;
  for (let n = 0; n < 40_000; n++) {
    term = term
      .mul(a.add(n))
      .mul(b.add(n))
      .mul(z)
      .div(c.add(n).mul(n + 1));
    sum = sum.add(term);
    if (term.abs().gt(largest)) largest = term.abs();
    if (term.abs().lt(largest.mul(1e-32)) && term.abs().lt(sum.abs().mul(1e-30))) return sum;
  }
  throw new Error(`2F1 did not converge at z = ${z}`);
}

/** ∫ of f over (from, to) by the tanh-sinh rule with step 1/`fineness`: 64 is good for 30 digits of smooth functions. */
export function integral(f: (y: Decimal) => Decimal, from: Decimal, to: Decimal, fineness = 64): Decimal {
  const half = to.sub(from).div(2);
  const middle = from.add(half);
  const quarterTurn = Precise.acos(-1).div(2);
  let sum = new Precise(0);
  for (let k = -3.5 * fineness; k <= 3.5 * fineness; k++) {
    const t = new Precise(k).div(fineness);
    const s = Precise.sinh(t).mul(quarterTurn);
    const weight = Precise.cosh(t).div(Precise.cosh(s).pow(2));
    sum = sum.add(f(middle.add(half.mul(Precise.tanh(s)))).mul(weight));
  }
  return sum.mul(half).mul(quarterTurn).div(fineness);
}

/** |got ÷ wanted − 1|, wanted being known to more digits than a double holds. */
export function relativeError(got: number, wanted: Decimal): number {
  return new Precise(got).div(wanted).sub(1).abs().toNumber();
}
