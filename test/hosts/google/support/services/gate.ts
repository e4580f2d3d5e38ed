import type { GoogleDocument } from "../document.ts";
import type { AuthMode, Realm } from "../realm.ts";

/** What a service needs to know of the call that it serves. */
export interface Gate {
  readonly document: GoogleDocument;
  readonly realm: Realm;
  readonly mode: AuthMode;
  /** Notes the call of a method, and lets a test meddle with it. */
  pass(method: string): void;
  /** For methods that change the document or show something. */
  demandChange(method: string): void;
  /** For methods that read the document. */
  demandRead(method: string): void;
}

export function createGate(
  document: GoogleDocument,
  realm: Realm,
  mode: AuthMode,
  log: string[],
  during: Map<string, () => void>,
): Gate {
  const pass = (method: string) => {
    log.push(method);
    during.get(method)?.();
  };
  const demand = (method: string, modes: readonly AuthMode[]) => {
    if (!modes.includes(mode)) {
      throw new Error(`You do not have permission to call ${method}. (AuthMode.${mode})`);
    }
    pass(method);
  };
  return {
    document,
    realm,
    mode,
    pass,
    demandChange: (method) => demand(method, ["LIMITED", "FULL"]),
    demandRead: (method) => demand(method, ["LIMITED", "FULL", "CUSTOM_FUNCTION"]),
  };
}
