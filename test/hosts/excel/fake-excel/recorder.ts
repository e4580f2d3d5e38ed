/** What was asked of a part of Excel that draws rather than calculates: "charts.Add" with its arguments. */
export interface Asked {
  readonly what: string;
  readonly args: readonly unknown[];
}

/** Plays any object of Excel and writes down what is asked of it, under its path. */
export function recorder(path: string, log: Asked[]): object {
  return new Proxy(() => undefined, {
    has: (_, name) => typeof name === "string" && !["Id", "isReferenced"].includes(name),
    get: (_, name) => (typeof name === "string" ? recorder(`${path}.${name}`, log) : undefined),
    set: (_, name, value) => {
      log.push({ what: `${path}.${String(name)}`, args: [value] });
      return true;
    },
    apply: (_, __, args) => {
      log.push({ what: path, args: args.map((arg) => addressOf(arg)) });
      return recorder(path, log);
    },
  });
}

function addressOf(argument: unknown): unknown {
  const { Address } = Object(argument) as { Address?: unknown };
  if (typeof Address === "string") return Address;
  return typeof argument === "function" ? "(object)" : argument;
}
