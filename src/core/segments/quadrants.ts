/** The four quadrants of value × duration, in the order in which labels are given. */
export const quadrants = ["protect", "deepen", "grow", "economise"] as const;

export type Quadrant = (typeof quadrants)[number];

/**
 * The quadrant of each customer: value at or above its border is high, duration at or above its border is
 * long, and a value of 0 or below is always low. High and long: protect; high and short: deepen; low and long:
 * grow; low and short: economise (after Reinartz & Kumar, HBR July 2002, who publish no numeric cut).
 *
 * @returns positions in `quadrants`
 */
export function quadrantsOf(
  values: ArrayLike<number>,
  durations: ArrayLike<number>,
  valueBorder: number,
  durationBorder: number,
): Uint8Array {
  const positions = new Uint8Array(values.length);
  for (let i = 0; i < positions.length; i++) {
    const value = values[i]!;
    const high = value >= valueBorder && value > 0;
    const long = durations[i]! >= durationBorder;
    positions[i] = (high ? 0 : 2) + (long ? 0 : 1);
  }
  return positions;
}
