import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { modelNames } from "../../catalogue/functions/model-args.ts";
import { languages } from "../../catalogue/text.ts";
import { engines } from "../dialects/dialect.ts";
import { standardSettings, valueChoices } from "../sql/settings.ts";
import { UsageError } from "./usage-error.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const known = {
  ...{ customer: text, date: text, amount: text, "as-of": text, "time-zone": text },
  ...{ model: text, months: text, discount: text, margin: text, bins: text, value: text, shares: text },
  ...{
    best: text,
    out: text,
    scored: text,
    language: text,
    "date-format": text,
    memory: text,
    threads: text,
  },
  ...{ "work-folder": text, engine: text, orders: text, prefix: text, identifiers: text, library: text },
  ...{ counts: text, spend: text, totals: text },
  ...{ "decimal-comma": flag, "skip-unreadable": flag, quiet: flag, version: flag },
  help: { type: "boolean", short: "h" },
} as const;

type Name = keyof typeof known;

/** The words after `waarde`, with every option checked when it is asked for. */
export class Options {
  readonly words: readonly string[];
  private readonly values: Readonly<Record<string, string | boolean | undefined>>;

  constructor(argv: readonly string[]) {
    try {
      const { values, positionals } = parseArgs({ args: [...argv], options: known, allowPositionals: true });
      this.values = values;
      this.words = positionals;
    } catch (error) {
      throw new UsageError((error as Error).message.split(". To specify")[0]!);
    }
  }

  given(name: Name): boolean {
    return this.values[name] === true;
  }

  text<T extends string | null>(name: Name, otherwise: T): string | T {
    const value = this.values[name];
    return typeof value === "string" ? value : otherwise;
  }

  needed(name: Name): string {
    const value = this.text(name, null);
    if (value === null) throw new UsageError(`--${name} is needed.`);
    return value;
  }

  choice<const T extends string>(name: Name, choices: readonly T[], otherwise: T | null): T {
    const value = this.text(name, otherwise);
    if (value === null) throw new UsageError(`--${name} is needed: ${choices.join(", ")}.`);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      throw new UsageError(`--${name} must be one of ${choices.join(", ")}, not "${value}".`);
    }
    return found;
  }

  number(name: Name, otherwise: number, least: number, most: number, whole = false): number {
    const value = this.text(name, null);
    if (value === null) return otherwise;
    const number = value.trim() === "" ? Number.NaN : Number(value);
    if (!(number >= least && number <= most) || (whole && !Number.isInteger(number))) {
      const kind = whole ? "a whole number" : "a number";
      throw new UsageError(`--${name} must be ${kind} from ${least} to ${most}, not "${value}".`);
    }
    return number;
  }

  /** Everything that the SQL depends on but the engine and the source. */
  settings() {
    const standard = standardSettings;
    return {
      customer: this.needed("customer"),
      date: this.needed("date"),
      amount: this.needed("amount"),
      identifiers: this.choice("identifiers", ["text", "number"], standard.identifiers),
      asOf: this.day("as-of"),
      timeZone: this.zone("time-zone"),
      passes: standard.passes,
      prefix: this.text("prefix", standard.prefix),
      ...this.answer(),
    };
  }

  /** What the fit and the forecast depend on. */
  answer() {
    const standard = standardSettings;
    return {
      model: this.choice("model", modelNames, standard.model),
      months: this.number("months", standard.months, 0.1, 600),
      discount: this.number("discount", standard.discount, -0.99, 1),
      margin: this.number("margin", standard.margin, 0, 1),
      bins: this.number("bins", standard.bins, 2, 9, true),
      value: this.choice("value", valueChoices, standard.value),
      shares: this.shares(),
      best: this.number("best", standard.best, 0, 1_000_000, true),
    };
  }

  engine() {
    return this.choice("engine", engines, null);
  }

  language() {
    return this.choice("language", languages, "en");
  }

  threads(): number {
    return this.number("threads", availableParallelism(), 1, 1024, true);
  }

  memory(): string {
    const size = this.text("memory", "2GB");
    if (!/^\d+(\.\d+)? ?([KMGT]i?B)$/i.test(size)) {
      throw new UsageError(`--memory must be a size such as 500MB or 4GB, not "${size}".`);
    }
    return size;
  }

  private shares(): readonly number[] {
    const value = this.text("shares", null);
    if (value === null) return standardSettings.shares;
    const shares = value.split(",").map((part) => Number(part.trim() === "" ? "?" : part));
    const sum = shares.reduce((total, share) => total + share, 0);
    const fits = [1, 100].some((whole) => Math.abs(sum - whole) <= whole * 0.01 + 1e-12);
    if (shares.length < 2 || shares.some((share) => !(share >= 0)) || !fits) {
      throw new UsageError(`--shares must be two or more numbers that add up to 100 or 1, not "${value}".`);
    }
    return shares;
  }

  private day(name: Name): string | null {
    const value = this.text(name, null);
    const real = value !== null && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value);
    if (value !== null && !real)
      throw new UsageError(`--${name} must be a day as 2024-12-31, not "${value}".`);
    return value;
  }

  private zone(name: Name): string | null {
    const value = this.text(name, null);
    if (value !== null && !isZone(value)) {
      throw new UsageError(`--${name} must be a zone as Europe/Amsterdam, not "${value}".`);
    }
    return value;
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
