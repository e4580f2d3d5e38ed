/** What office.js sends to Excel in one call: paths name objects, actions do something with them, in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 call a method, 4 set a property, 5 trace, 6 ensure unchanged, 7 query as JSON. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  /** 1 global, 2 new, 3 method, 4 property, 5 indexer, 6 by reference id, 7 null. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

/** An object of Excel: what office.js calls `getRange` and `values` is `GetRange` and `Values` here. */
export type ExcelObject = object;

/** Told to the add-in as Excel tells it: a code of its own, and a message in the user's language. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = `De bewerking is mislukt (${code}).`,
  ) {
    super(message);
  }
}

/** An object that is not there, asked for by an "…OrNullObject". */
export const NULL_OBJECT: ExcelObject = {};

/** Carries out batches. As in Excel, what was done before an error stays done. */
export class BatchRunner {
  private readonly references = new Map<string, ExcelObject>();
  private readonly ids = new Map<ExcelObject, string>();

  constructor(
    private readonly roots: (name: string) => ExcelObject,
    private readonly beforeAction: (name: string) => void,
  ) {}

  run(batch: Batch): object {
    const objects = new Map<number, ExcelObject>();
    const results: object[] = [];
    let at = 0;
    try {
      for (at = 0; at < batch.Actions.length; at++) {
        const action = batch.Actions[at]!;
        results.push({ ActionId: action.Id, Value: this.act(action, batch, objects) });
      }
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message } = error;
      const failure = { Code: code, Message: message, Location: "", ActionIndex: at };
      return { Error: failure, Results: results };
    }
    return { Results: results };
  }

  private act(action: Action, batch: Batch, objects: Map<number, ExcelObject>): unknown {
    const object = this.resolve(action.ObjectPathId, batch, objects);
    switch (action.ActionType) {
      case 1:
        return this.instantiated(object);
      case 2:
        return object === NULL_OBJECT ? null : answers(object, action.QueryInfo?.Select ?? []);
      case 3:
        // Book-keeping of office.js: an object stays known under its reference.
        if (/^_(Keep|Remove)Reference$/.test(action.Name)) return null;
        this.beforeAction(action.Name);
        return call(object, action.Name, this.args(action.ArgumentInfo, batch, objects)) ?? null;
      case 4:
        this.beforeAction(`set ${action.Name}`);
        set(object, action.Name, this.args(action.ArgumentInfo, batch, objects)[0]);
        return null;
      case 5:
        return null;
      default:
        throw new Error(`Action ${action.ActionType} ${action.Name} is not played by this Excel.`);
    }
  }

  private resolve(id: number, batch: Batch, objects: Map<number, ExcelObject>): ExcelObject {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id]!;
    const object = this.follow(path, batch, objects);
    objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, batch: Batch, objects: Map<number, ExcelObject>): ExcelObject {
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    if (path.ObjectPathType === 6) {
      const object = this.references.get(path.Name);
      if (object === undefined) throw new ExcelError("InvalidReference");
      return object;
    }
    if (path.ParentObjectPathId === undefined || path.ObjectPathType <= 2) return this.roots(path.Name);
    const parent = this.resolve(path.ParentObjectPathId, batch, objects);
    const args = this.args(path.ArgumentInfo, batch, objects);
    if (path.ObjectPathType === 4) return property(parent, path.Name) as ExcelObject;
    const name = path.ObjectPathType === 5 ? "Indexer" : path.Name;
    if (path.ObjectPathType === 3) this.beforeAction(name);
    return call(parent, name, args) as ExcelObject;
  }

  private args(info: ArgumentInfo | undefined, batch: Batch, objects: Map<number, ExcelObject>): unknown[] {
    return (info?.Arguments ?? []).map((value, at) => {
      const id = info?.ReferencedObjectPathIds?.[at] ?? 0;
      return id > 0 ? this.resolve(id, batch, objects) : value;
    });
  }

  private instantiated(object: ExcelObject): object | null {
    if (object === NULL_OBJECT) return null;
    if ("Id" in object) return { Id: object.Id };
    if (!("isReferenced" in object)) return {};
    const id = this.ids.get(object) ?? `r${this.ids.size + 1}`;
    this.ids.set(object, id);
    this.references.set(id, object);
    return { _ReferenceId: id };
  }
}

/** The properties that were asked for; of a collection those of its items. */
function answers(object: ExcelObject, select: readonly string[]): Record<string, unknown> {
  if ("Items" in object) {
    return { _Items: (object.Items as ExcelObject[]).map((item) => answers(item, select)) };
  }
  return Object.fromEntries(select.map((name) => [pascal(name), property(object, pascal(name))]));
}

function property(object: ExcelObject, name: string): unknown {
  if (!(name in object)) throw new Error(`${object.constructor.name}.${name} is not played by this Excel.`);
  return (object as Record<string, unknown>)[name];
}

function set(object: ExcelObject, name: string, value: unknown): void {
  if (!(name in object)) throw new Error(`${object.constructor.name}.${name} is not played by this Excel.`);
  (object as Record<string, unknown>)[name] = value;
}

function call(object: ExcelObject, name: string, args: unknown[]): unknown {
  const method = property(object, name) as (...args: unknown[]) => unknown;
  return Reflect.apply(method, object, args);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
