import { HostRefusal } from "./host.ts";
import type { Problem } from "./problem.ts";

/** Carries a problem out of the depth of a run. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(readonly problem: Problem) {
    super(problem.key);
  }
}

/** What the pane is told of anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  // A refusal from another bundle or frame is no `instanceof`.
  if (thrown instanceof HostRefusal || isRefusal(thrown)) {
    return { key: "host", reason: thrown.reason, detail: thrown.detail };
  }
  return {
    key: "host",
    reason: "unknown",
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  };
}

function isRefusal(thrown: unknown): thrown is HostRefusal {
  return thrown instanceof Error && thrown.name === "HostRefusal" && "reason" in thrown;
}
