import { describe, expect, it } from "vitest";
import { newton } from "../../../src/core/math/newton.ts";
import { symmetricEigen } from "../../../src/core/math/symmetric-eigen.ts";

const box = { lower: [-5, -5], upper: [5, 5], tolerance: 1e-7, maxPasses: 200 };

/** Rosenbrock's valley, lowest at (1, 1). */
function rosenbrock(point: Float64Array) {
  const x = point[0]!;
  const y = point[1]!;
  return {
    value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: Float64Array.of(-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
    hessian: Float64Array.of(2 - 400 * (y - 3 * x * x), -400 * x, -400 * x, 200),
  };
}

describe("newton", () => {
  it("walks down Rosenbrock's valley", () => {
    const { point, converged, passes } = newton(rosenbrock, [-1.2, 1], box);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 9);
    expect(point[1]).toBeCloseTo(1, 9);
    expect(passes).toBeLessThan(60);
  });

  it("leaves a saddle downhill", () => {
    const saddle = (p: Float64Array) => ({
      value: p[0]! ** 2 - p[1]! ** 2 + p[1]! ** 4 / 20,
      gradient: Float64Array.of(2 * p[0]!, -2 * p[1]! + p[1]! ** 3 / 5),
      hessian: Float64Array.of(2, 0, 0, -2 + (3 * p[1]! ** 2) / 5),
    });
    expect(newton(saddle, [1, 0.1], box).point[1]).toBeCloseTo(Math.sqrt(10), 6);
  });

  it("stops at the wall, and is free along it", () => {
    const { point } = newton(rosenbrock, [-1.2, 1], { ...box, upper: [0.5, 5] });
    expect(point[0]).toBe(0.5);
    expect(point[1]).toBeCloseTo(0.25, 7);
  });
});

describe("symmetricEigen", () => {
  it("rebuilds the matrix from its parts", () => {
    const matrix = Float64Array.of(4, 1, -2, 1, 2, 0.3, -2, 0.3, 1e-6);
    const { values, vectors } = symmetricEigen(matrix, 3);
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        let sum = 0;
        for (let k = 0; k < 3; k++) sum += values[k]! * vectors[i * 3 + k]! * vectors[j * 3 + k]!;
        expect(sum).toBeCloseTo(matrix[i * 3 + j]!, 12);
      }
    }
  });
});
