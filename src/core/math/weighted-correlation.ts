/** Pearson's correlation of x and y, each pair counted `weight` times; NaN when one of them does not vary. */
export function weightedCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): number {
  let [total, meanX, meanY, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < weight.length; i++) {
    const w = weight[i]!;
    if (w === 0) continue;
    total += w;
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    meanX += (w / total) * dx;
    meanY += (w / total) * dy;
    // One factor with the old mean, one with the new: Welford's update, which does not cancel.
    xx += w * dx * (x[i]! - meanX);
    xy += w * dx * (y[i]! - meanY);
    yy += w * dy * (y[i]! - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN;
}
