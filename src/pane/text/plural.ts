/** "1 customer", "1,240 customers": the number is written by the caller, the word is chosen here. */
export function plural(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}
