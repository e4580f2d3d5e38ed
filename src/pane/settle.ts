import type { Problem } from "../wizard/service.ts";

interface Failure {
  readonly state: "problem";
  readonly problem: Problem;
}

/** A service that breaks (a lost connection, a fault) is told as a refusal of the host, never as silence. */
export async function settle<Reply>(call: Promise<Reply>): Promise<Reply | Failure> {
  try {
    return await call;
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    return { state: "problem", problem: { key: "host", reason: "unknown", detail } };
  }
}
