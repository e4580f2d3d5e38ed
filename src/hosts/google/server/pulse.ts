/// <reference types="google-apps-script" />
import { HostRefusal } from "../../../wizard/host.ts";
import type { Progress } from "../../../wizard/service.ts";
import type { Stand } from "./wizard-call.ts";

/** Tells how far a run is, and stops it (by throwing) when the person pressed Cancel or time runs out. */
export type Pulse = (progress: Progress) => void;

/** The person pressed Cancel. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Google ends a script after 6 minutes, without a word; we stop ourselves while there is time to tidy up. */
const LONGEST = 5 * 60_000;
/** The cache takes some 30 ms a call: often enough for a bar on a screen. */
const INTERVAL = 700;
/** Seconds that an outcome waits for a pane that lost its connection. */
const KEPT = 600;

/** A run that nobody watches. */
export const unwatched: Pulse = () => undefined;

/** One run, known to the server and the pane by a ticket that the pane made. */
export class WatchedRun {
  private readonly started = Date.now();
  private last = 0;

  constructor(private readonly ticket: string) {}

  readonly pulse: Pulse = (progress) => {
    const now = Date.now();
    if (now - this.started > LONGEST) throw new HostRefusal("too-large");
    if (now - this.last < INTERVAL) return;
    this.last = now;
    const cache = CacheService.getUserCache();
    if (cache.get(cancelKey(this.ticket)) !== null) throw new Cancelled();
    cache.put(progressKey(this.ticket), JSON.stringify(progress), KEPT);
  };

  /** Keeps the answer for a pane whose connection broke. An answer too large for the cache is asked for anew. */
  finish(answer: string): void {
    const cache = CacheService.getUserCache();
    cache.remove(progressKey(this.ticket));
    try {
      cache.put(answerKey(this.ticket), answer, KEPT);
    } catch {}
  }
}

/** How a run stands: its progress, its answer, or neither. */
export function standOf(ticket: string): Stand {
  const cache = CacheService.getUserCache();
  const progress = cache.get(progressKey(ticket));
  return {
    progress: progress === null ? null : (JSON.parse(progress) as Progress),
    answer: cache.get(answerKey(ticket)),
  };
}

export function cancelRun(ticket: string): void {
  CacheService.getUserCache().put(cancelKey(ticket), "1", KEPT);
}

const progressKey = (ticket: string) => `waarde.progress.${ticket}`;
const cancelKey = (ticket: string) => `waarde.cancel.${ticket}`;
const answerKey = (ticket: string) => `waarde.answer.${ticket}`;
