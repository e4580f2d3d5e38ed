import type { Model } from "@odoo/o-spreadsheet";

/** What the engine keeps to itself of a change that it is making. */
interface Insides {
  status: number;
  isReplayingCommand: boolean;
  readonly state: { readonly changes?: readonly Change[]; readonly commands: readonly unknown[] };
  dispatchFromCorePlugin(type: string, payload: object): unknown;
  finalize(): void;
}

interface Change {
  readonly target: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
  readonly before: unknown;
}

/** The engine's word for: waiting for the next command. */
const READY = 0;

/**
 * Takes back a change in whose midst the engine threw: it would refuse every later one. What was changed becomes
 * what it was, the same way as the engine's own undo does it, and is no step for undo.
 *
 * @returns whether there was a change to take back
 */
export function takeBackUnfinished(model: Model): boolean {
  const engine = model as unknown as Insides;
  if (engine.status === READY) return false;
  const { changes = [], commands } = engine.state;
  for (const { target, key, before } of changes.toReversed()) {
    if (before === undefined) delete target[key];
    else target[key] = before;
  }
  engine.isReplayingCommand = false;
  try {
    engine.dispatchFromCorePlugin("UNDO", { commands });
    engine.finalize();
  } finally {
    engine.status = READY;
  }
  return true;
}
