import { usePane } from "../pane-context.ts";

interface EarnedBarProps {
  readonly earned: number;
  readonly expected: number;
  readonly months: number;
}

/** A part narrower than this has no room for its amount; the words below have it. */
const ROOM = 0.22;

/** What was earned and what is expected, in one bar of one hue; expected is hatched. */
export function EarnedBar({ earned, expected, months }: EarnedBarProps) {
  const { t, f } = usePane();
  const parts = [Math.max(0, earned), Math.max(0, expected)] as const;
  const whole = parts[0] + parts[1];
  const label = (part: number, amount: number) => (part >= ROOM * whole ? f.money(amount) : "");
  return (
    <div class="wa-stack-2">
      <div class="wa-split" aria-hidden="true">
        <span style={{ flex: parts[0] }}>{label(parts[0], earned)}</span>
        <span class="wa-predicted" style={{ flex: parts[1] }}>
          {label(parts[1], expected)}
        </span>
      </div>
      <p class="wa-legend">
        <span>
          <i class="wa-dot" style={{ "--c": "var(--t-very)" }} />
          {t.forecast.earnedSoFar} {f.money(earned)}
        </span>
        <span>
          <i class="wa-dot wa-predicted" style={{ "--c": "var(--t-mid)" }} />
          {t.forecast.expectedIn(f, months)} {f.money(expected)}
        </span>
      </p>
    </div>
  );
}
