import vm from "node:vm";

export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/**
 * Where one call runs: a fresh realm with the language's own globals and nothing of Node or a browser. Google
 * loads the whole script anew for every call; so do we.
 */
export class Realm {
  readonly context: vm.Context;
  private readonly make: { date(ms: number): unknown; array(): unknown[]; json(text: string): unknown };

  constructor() {
    this.context = vm.createContext(Object.create(null), {
      name: "apps-script",
      microtaskMode: "afterEvaluate",
    });
    this.make = this.run(
      "({ date: (ms) => new Date(ms), array: () => [], json: (text) => JSON.parse(text) })",
    );
  }

  run<Result>(source: string | vm.Script): Result {
    const script = typeof source === "string" ? new vm.Script(source) : source;
    return script.runInContext(this.context, { timeout: 60_000 }) as Result;
  }

  /** A value as if it had been made inside: arrays and dates of this realm. */
  inside(value: unknown): unknown {
    if (Array.isArray(value)) {
      const list = this.make.array();
      for (const item of value) list.push(this.inside(item));
      return list;
    }
    if (isDate(value)) return this.make.date(value.getTime());
    return typeof value === "object" && value !== null ? this.make.json(JSON.stringify(value)) : value;
  }
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
