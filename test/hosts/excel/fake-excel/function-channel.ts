import type { Page } from "playwright-core";

/** What a formula's cell gets: a value for each cell, or an error with the text that its card shows. */
export type FunctionResult =
  | { readonly values: readonly (readonly unknown[])[] }
  | { readonly error: number; readonly message: string };

/** Error codes as office.js sends them. */
export const ERROR_CODES = { notAvailable: 1, invalidValue: 7 } as const;

/** What Excel says of a call: it may be given up, errors in cells come through, and so do data types. */
const FLAGS = { cancelable: 1, errors: 4 };

type SentResult = readonly [id: number, succeeded: boolean, value: unknown, error?: number];

/** The channel over which Excel has its formulas calculated by an add-in. */
export class FunctionChannel {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private ids = 0;

  constructor(private readonly page: Page) {}

  /** The object of Excel that takes the results. */
  readonly results = {
    SetInvocationArrayResults: (results: readonly SentResult[]) => {
      for (const [id, succeeded, value, error] of results) {
        const values = (Array.isArray(value) ? value : [[value]]) as unknown[][];
        this.waiting.get(id)?.(succeeded ? { values } : { error: error ?? 0, message: String(value) });
        this.waiting.delete(id);
      }
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    SetOsfControlContainerReadyForCustomFunctions: () => null,
    GetEnabledFeatures: () => [],
    Id: "custom-functions",
  };

  /** Starts a call; every argument is a matrix, or null when it is left out. */
  async start(id: string, args: readonly unknown[]) {
    const call = ++this.ids;
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(call, resolve));
    const message = [call, id, args, null, FLAGS.cancelable | FLAGS.errors];
    await this.send(1000, call, message);
    return {
      result,
      /** As Excel does when a cell that the formula reads is edited meanwhile. */
      cancel: () => this.send(1001, call, { invocationId: call }),
    };
  }

  async call(id: string, args: readonly unknown[]): Promise<FunctionResult> {
    return (await this.start(id, args)).result;
  }

  private async send(type: number, id: number, message: unknown): Promise<void> {
    await this.page.evaluate(
      ([kind, call, body]) =>
        (globalThis as unknown as { functionMessage(...given: unknown[]): void }).functionMessage(
          kind,
          call,
          body,
        ),
      [type, id, message] as const,
    );
  }
}

/** An error in a cell of a range, as Excel sends it along with a call. */
export function errorCell(code: string): object {
  return { type: "CustomFunctionError", code };
}
