/// <reference types="google-apps-script" />
import { HostRefusal } from "../../../wizard/host.ts";

/** Long enough for another run's write to end, short enough for a person to wait. */
const PATIENCE = 10_000;

/** One write at a time in a document. (A lock holds off our other runs; people may type on.) */
export function underLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null) return work();
  if (!lock.tryLock(PATIENCE)) throw new HostRefusal("busy");
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
