/** What google.script.run carries: JSON values. It refuses the rest, or loses it without a word. */
export function overTheWire(value: unknown): unknown {
  demandLegal(value, []);
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function demandLegal(value: unknown, within: readonly unknown[]): void {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean")
    return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`google.script.run: ${value} does not survive`);
    return;
  }
  const tag = Object.prototype.toString.call(value);
  if (typeof value !== "object" || (tag !== "[object Object]" && tag !== "[object Array]")) {
    throw new Error(`google.script.run: ${tag} is no legal value`);
  }
  if (within.includes(value)) throw new Error("google.script.run: a circle");
  for (const item of Object.values(value)) demandLegal(item, [...within, value]);
}
