import { symmetricEigen } from "./symmetric-eigen.ts";

/** Value, gradient and Hessian (row-major) of a function at one point. */
export interface Derivatives {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

export interface NewtonOptions {
  /** The box; a coordinate that would leave it stops at its wall. */
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  /** Stop when no coordinate would move further than this. */
  readonly tolerance: number;
  readonly maxPasses: number;
}

export interface Minimum {
  readonly point: Float64Array;
  /** At the point; after a last unevaluated step, what that step promises. */
  readonly value: number;
  /** At the last point that was evaluated, at most a last short step away. */
  readonly at: Derivatives;
  readonly converged: boolean;
  /** How often the function was evaluated. */
  readonly passes: number;
}

const LONGEST_STEP = 2.5;
/** A value that a step would lower by no more than this is at its lowest. */
const NO_GAIN = 1e-9;
const SHORT = 0.01;

/**
 * The lowest point of a smooth function of a few variables inside a box, by Newton's method.
 *
 * Steps use the absolute eigenvalues of the Hessian, so that they go downhill at a saddle too (Nocedal & Wright,
 * Numerical Optimization, 3.4), are cut to a length of 2.5, and are halved until they descend. Coordinates on
 * a wall with the slope outward are held fast (projected Newton, Bertsekas 1982).
 *
 * @param derivatives evaluates the function, into a new object each time
 * @param start inside the box
 */
export function newton(
  derivatives: (point: Float64Array) => Derivatives,
  start: ArrayLike<number>,
  options: NewtonOptions,
): Minimum {
  const { lower, upper, tolerance, maxPasses } = options;
  let point = Float64Array.from(start);
  let at = derivatives(point);
  let passes = 1;
  let converged = false;
  while (!converged && passes < maxPasses && Number.isFinite(at.value)) {
    const step = newtonStep(point, at, lower, upper);
    const longest = step.reduce((most, move) => Math.max(most, Math.abs(move)), 0);
    const gain = -promised(at, step);
    if (longest < tolerance || gain < NO_GAIN + 1e-13 * Math.abs(at.value)) {
      // A short step is still good for as many digits again; a long one only slides along a plain.
      converged = true;
      if (longest >= SHORT) break;
      point = moved(point, step, 1, lower, upper);
      return { point, value: at.value - gain / 2, at, converged, passes };
    }
    let scale = Math.min(1, LONGEST_STEP / longest);
    while (passes < maxPasses && !converged) {
      const next = moved(point, step, scale, lower, upper);
      const there = derivatives(next);
      passes++;
      // Rounding of the value must not refuse a step to the bottom of it.
      const slack = 1e-13 * Math.abs(at.value);
      if (there.value <= at.value + 1e-4 * promised(at, step) * scale + slack) {
        point = next;
        at = there;
        break;
      }
      converged = scale * longest < tolerance;
      scale *= 0.3;
    }
  }
  return { point, value: at.value, at, converged, passes };
}

function newtonStep(
  point: Float64Array,
  at: Derivatives,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
): Float64Array {
  const n = point.length;
  const free: number[] = [];
  for (let i = 0; i < n; i++) {
    const slope = at.gradient[i]!;
    const held = (point[i]! <= lower[i]! && slope > 0) || (point[i]! >= upper[i]! && slope < 0);
    if (!held) free.push(i);
  }
  const m = free.length;
  const hessian = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) hessian[i * m + j] = at.hessian[free[i]! * n + free[j]!]!;
  }
  const { values, vectors } = symmetricEigen(hessian, m);
  const steepest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = new Float64Array(n);
  for (let k = 0; k < m; k++) {
    let along = 0;
    for (let i = 0; i < m; i++) along += vectors[i * m + k]! * at.gradient[free[i]!]!;
    const curvature = Math.max(Math.abs(values[k]!), 1e-10 * steepest, 1e-300);
    for (let i = 0; i < m; i++) step[free[i]!]! -= (along / curvature) * vectors[i * m + k]!;
  }
  return step;
}

function moved(
  point: Float64Array,
  step: Float64Array,
  scale: number,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(point, (x, i) => Math.min(Math.max(x + scale * step[i]!, lower[i]!), upper[i]!));
}

/** The change that the slope promises for a step (below 0 when downhill). */
function promised(at: Derivatives, step: Float64Array): number {
  return at.gradient.reduce((sum, slope, i) => sum + slope * step[i]!, 0);
}
