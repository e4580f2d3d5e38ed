import { problemOf } from "./problem-error.ts";
import type { Progress, Step } from "./service.ts";

type Job<Result> = AsyncGenerator<Progress, Result>;

/** Long runs go in slices, so that a screen can show progress and the user can stop. */
export class RunningJobs<Result> {
  private readonly jobs = new Map<string, Job<Result>>();
  private last = 0;

  /** @param slice milliseconds after which a call answers "busy"; Infinity for a host that forgets between calls */
  constructor(private readonly slice: number) {}

  start(job: Job<Result>): Promise<Step<Result>> {
    const ticket = String(++this.last);
    this.jobs.set(ticket, job);
    return this.proceed(ticket);
  }

  async proceed(ticket: string): Promise<Step<Result>> {
    const job = this.jobs.get(ticket);
    if (job === undefined) return { state: "problem", problem: { key: "cancelled" } };
    const until = performance.now() + this.slice;
    try {
      for (;;) {
        const step = await job.next();
        if (step.done === true) {
          this.jobs.delete(ticket);
          return { state: "done", result: step.value };
        }
        // Cancelled meanwhile: what comes next, the writing perhaps, must not begin.
        if (!this.jobs.has(ticket)) return { state: "problem", problem: { key: "cancelled" } };
        if (performance.now() >= until) return { state: "busy", ticket, progress: step.value };
      }
    } catch (thrown) {
      this.jobs.delete(ticket);
      return { state: "problem", problem: problemOf(thrown) };
    }
  }

  cancel(ticket: string): void {
    this.jobs.delete(ticket);
  }
}
