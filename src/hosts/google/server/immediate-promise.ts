/**
 * A promise that settles and answers at once. The wizard is written for hosts that answer late; Apps Script's
 * services answer on the spot, and nothing says that a promise given to google.script.run is waited for. So the
 * build lowers async functions, and inside the bundle this class stands for Promise: a call of the wizard is
 * then an ordinary call. Nothing in the bundle may really wait (there are no timers): `valueNow` checks that.
 */
type State<Value> =
  | { readonly kind: "pending" }
  | { readonly kind: "fulfilled"; readonly value: Value }
  | { readonly kind: "rejected"; readonly reason: unknown };

type Settle<Value> = (value?: Value | ImmediatePromise<Value>) => void;
type Thenable = { then(yes: (value: unknown) => void, no: (reason: unknown) => void): unknown };

export class ImmediatePromise<Value> {
  private state: State<Value> = { kind: "pending" };
  private readonly waiting: (() => void)[] = [];

  constructor(work: (resolve: Settle<Value>, reject: (reason: unknown) => void) => void) {
    const reject = (reason: unknown) => this.settle({ kind: "rejected", reason });
    const resolve: Settle<Value> = (value) => {
      if (isThenable(value)) value.then(resolve as (value: unknown) => void, reject);
      else this.settle({ kind: "fulfilled", value: value as Value });
    };
    try {
      work(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then<Next>(
    yes?: ((value: Value) => Next | ImmediatePromise<Next>) | null,
    no?: ((reason: unknown) => Next | ImmediatePromise<Next>) | null,
  ): ImmediatePromise<Next> {
    return new ImmediatePromise<Next>((resolve, reject) => {
      this.whenSettled(() => {
        try {
          if (this.state.kind === "fulfilled") {
            resolve(yes ? yes(this.state.value) : (this.state.value as unknown as Next));
          } else if (this.state.kind === "rejected") {
            if (no) resolve(no(this.state.reason));
            else reject(this.state.reason);
          }
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  catch<Next>(no: (reason: unknown) => Next | ImmediatePromise<Next>): ImmediatePromise<Next | Value> {
    return this.then<Next | Value>(null, no);
  }

  static resolve<Value>(value?: Value | ImmediatePromise<Value>): ImmediatePromise<Value> {
    return new ImmediatePromise<Value>((resolve) => resolve(value));
  }

  static reject(reason: unknown): ImmediatePromise<never> {
    return new ImmediatePromise<never>((_, reject) => reject(reason));
  }

  static all<Value>(items: Iterable<Value | ImmediatePromise<Value>>): ImmediatePromise<Value[]> {
    return Array.from(items).reduce<ImmediatePromise<Value[]>>(
      (list, item) =>
        list.then((values) => ImmediatePromise.resolve(item).then((value) => values.concat([value]))),
      ImmediatePromise.resolve<Value[]>([]),
    );
  }

  private settle(state: State<Value>): void {
    if (this.state.kind !== "pending") return;
    this.state = state;
    for (const next of this.waiting.splice(0)) next();
  }

  private whenSettled(next: () => void): void {
    if (this.state.kind === "pending") this.waiting.push(next);
    else next();
  }
}

function isThenable(value: unknown): value is Thenable {
  return typeof value === "object" && value !== null && typeof (value as Thenable).then === "function";
}
