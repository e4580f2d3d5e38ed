import type { FromWorker, FunctionCall, FunctionOutcome, ToWorker } from "../worker/messages.ts";

/** What a lane needs of a Worker. */
export interface CalculationWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

interface Waiting {
  readonly call: FunctionCall;
  readonly settle: (outcome: FunctionOutcome) => void;
}

interface Lane {
  worker: CalculationWorker | null;
  running: Waiting | null;
}

/** A short formula need not wait behind a forecast over all orders; more lanes only take memory. */
const LANES = 2;

/**
 * Formulas, each calculated in a worker, so that Excel never thinks that the add-in has hung. A call that is
 * given up while it runs takes its worker with it: there is no other way to stop a calculation.
 */
export class CalculationLanes {
  private readonly queue: Waiting[] = [];
  private readonly lanes: readonly Lane[] = Array.from({ length: LANES }, () => ({
    worker: null,
    running: null,
  }));

  constructor(private readonly makeWorker: () => CalculationWorker) {}

  calculate(call: FunctionCall): { readonly outcome: Promise<FunctionOutcome>; cancel(): void } {
    let waiting: Waiting | null = null;
    const outcome = new Promise<FunctionOutcome>((settle) => {
      waiting = { call, settle };
      this.queue.push(waiting);
    });
    this.advance();
    return { outcome, cancel: () => this.cancel(waiting!) };
  }

  private cancel(waiting: Waiting): void {
    const at = this.queue.indexOf(waiting);
    const lane = this.lanes.find(({ running }) => running === waiting);
    if (at >= 0) this.queue.splice(at, 1);
    else if (lane === undefined) return;
    else this.close(lane);
    waiting.settle({ kind: "canceled" });
    this.advance();
  }

  private advance(): void {
    for (const lane of this.lanes) {
      if (this.queue.length === 0) return;
      if (lane.running !== null) continue;
      const next = this.queue.shift()!;
      lane.running = next;
      lane.worker ??= this.open(lane);
      lane.worker.postMessage({ kind: "calculate", call: next.call });
    }
  }

  private open(lane: Lane): CalculationWorker {
    const worker = this.makeWorker();
    worker.onmessage = ({ data }) => {
      if (data.kind === "calculated") this.finish(lane, data.outcome);
    };
    // The script could not be loaded, or broke down.
    worker.onerror = () => {
      const { running } = lane;
      this.close(lane);
      running?.settle({ kind: "failed" });
      this.advance();
    };
    return worker;
  }

  private finish(lane: Lane, outcome: FunctionOutcome): void {
    const { running } = lane;
    lane.running = null;
    running?.settle(outcome);
    this.advance();
  }

  private close(lane: Lane): void {
    lane.worker?.terminate();
    lane.worker = null;
    lane.running = null;
  }
}
