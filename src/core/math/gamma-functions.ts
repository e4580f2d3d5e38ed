import digammaOf from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import trigammaOf from "@stdlib/math-base-special-trigamma";

/** log Γ(x) for x > 0, within a few units in the last place (FreeBSD's lgamma, by way of stdlib). */
export const logGamma: (x: number) => number = gammaln;

/** ψ(x) = d/dx log Γ(x) for x > 0 (Boost's approximation, by way of stdlib). */
export const digamma: (x: number) => number = digammaOf;

/** ψ′(x) for x > 0 (Boost's approximation, by way of stdlib). */
export const trigamma: (x: number) => number = trigammaOf;
