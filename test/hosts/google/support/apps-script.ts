import vm from "node:vm";
import { addFunction, EvaluationError, registries } from "@odoo/o-spreadsheet";
import { type Content, type DocumentOptions, GoogleDocument } from "./document.ts";
import { type Custom, engineFunction } from "./engine-function.ts";
import { inspectScript } from "./inspect-script.ts";
import { pushed } from "./pushed.ts";
import { type AuthMode, isDate, Realm } from "./realm.ts";
import { createGate } from "./services/gate.ts";
import { spreadsheetApp } from "./services/spreadsheet-app.ts";
import { storageServices } from "./services/storage.ts";
import { type Shown, userInterface } from "./services/user-interface.ts";
import { overTheWire } from "./wire.ts";

const script = new vm.Script(pushed.code, { filename: "Code.js" });
const customFunctions = inspectScript(pushed.code).filter(({ isCustom }) => isCustom);

/** The engine has one list of functions for all documents. */
const inEngine = new Set<string>();

export interface Options extends DocumentOptions {
  /** The person's own language. */
  readonly person?: string;
}

/** Google Sheets with the pushed files in it, as far as they can tell. */
export class AppsScript {
  readonly document: GoogleDocument;
  readonly shown: Shown = { menus: [], sidebar: null, dialog: null, toasts: [] };
  /** Every method of a service that was called. */
  readonly log: string[] = [];
  /** A test's own hand in the middle of a service's method: it may throw, or call again. */
  readonly during = new Map<string, () => void>();
  /** Milliseconds that pass between two looks at the clock; null leaves the real one. */
  pace: number | null = null;

  constructor(private readonly options: Options) {
    registries.errorTypes.add("#VALUE!");
    for (const { name, parameters } of customFunctions) {
      if (!inEngine.has(name)) addFunction(name, engineFunction(name, parameters));
      inEngine.add(name);
    }
    const run: Custom["run"] = (name, args) => {
      try {
        return this.formula(name, ...args);
      } catch (error) {
        return new EvaluationError((error as Error).message, "#ERROR");
      }
    };
    this.document = new GoogleDocument(options, run);
    this.document.putFormulas(options.sheets);
  }

  /** `=NAME(args)` in a cell: a block is rows of cells, a blank is "", an argument left out is not there. */
  formula(name: string, ...args: readonly unknown[]): Content | Content[][] {
    return spilled(this.call("CUSTOM_FUNCTION", name, args));
  }

  /** A call of the pane: copies in, copies out. Throws what the failure handler would get. */
  rpc(name: string, ...args: readonly unknown[]): unknown {
    if (name.endsWith("_")) throw new Error(`google.script.run.${name} is not a function`);
    return overTheWire(this.call("FULL", name, args.map(overTheWire)));
  }

  /** A simple trigger such as onOpen. */
  trigger(name: string, mode: AuthMode): void {
    this.call(mode, name, [{ authMode: mode }]);
  }

  /** The person chooses an entry of the menu. */
  menu(entry: string): void {
    this.call("FULL", entry, []);
  }

  call(mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    const realm = new Realm();
    const gate = createGate(this.document, realm, mode, this.log, this.during);
    const { getUi, ...interfaces } = userInterface(
      gate,
      this.shown,
      { "Sidebar.html": pushed.sidebar },
      this.options.person ?? "en",
    );
    Object.assign(realm.context, storageServices(gate), interfaces, {
      SpreadsheetApp: { ...spreadsheetApp(gate, this.shown.toasts), getUi },
      Charts: { Position: { NONE: "NONE", TOP: "TOP" } },
    });
    if (this.pace !== null) realm.run(`{ let now = 0; Date.now = () => (now += ${this.pace}); }`);
    realm.run(script);
    const called = (realm.context as Record<string, unknown>)[name];
    if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
    return called.apply(
      undefined,
      args.map((arg) => realm.inside(arg)),
    );
  }
}

/** What Sheets shows of a result: one value, or a rectangle of them. It refuses the rest. */
function spilled(result: unknown): Content | Content[][] {
  if (!Array.isArray(result)) return cellOf(result);
  const rows = result.map((row) => (Array.isArray(row) ? Array.from(row, cellOf) : [cellOf(row)]));
  if (new Set(rows.map((row) => row.length)).size > 1)
    throw new Error("The rows of the result differ in length.");
  // Seen near 61,700 rows of 8 (GESI, issue 102).
  if (rows.length * (rows[0]?.length ?? 0) > 490_000) throw new Error("Result too large");
  return rows;
}

function cellOf(value: unknown): Content {
  if (value === null || value === undefined) return "";
  if (isDate(value)) return new Date(value.getTime());
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("#NUM!");
  if (typeof value === "object" || typeof value === "function") throw new Error("A cell cannot show that.");
  return value as Content;
}
