/** The value of a promise that has settled already, as all do in the bundle (see immediate-promise). */
export function valueNow<Value>(promise: PromiseLike<Value>): Value {
  let outcome: (() => Value) | null = null;
  promise.then(
    (value) => {
      outcome = () => value;
    },
    (reason) => {
      outcome = () => {
        throw reason;
      };
    },
  );
  if (outcome === null) throw new Error("The wizard did not answer at once.");
  return (outcome as () => Value)();
}
