import { useRef } from "preact/hooks";
import type { Analysis, Axis, QuadrantKey } from "../../wizard/service.ts";
import { type Borders, type QuadrantCount, quadrantOf } from "../live-counts.ts";
import { usePane } from "../pane-context.ts";
import { BorderHandle } from "./border-handle.tsx";
import { logScale, monthScale, type Scale } from "./scales.ts";

type View = NonNullable<Analysis["quadrants"]>;

interface ScatterProps {
  readonly view: View;
  readonly borders: Borders;
  readonly counts: readonly QuadrantCount[];
  readonly shares: readonly number[];
  readonly names: Readonly<Record<QuadrantKey, string>>;
  readonly onBorder: (axis: "value" | "duration", step: number) => void;
}

const KEYS: readonly QuadrantKey[] = ["protect", "deepen", "grow", "economise", "too_early"];
const CORNERS = { deepen: "tl", protect: "tr", economise: "bl", grow: "br" } as const;

/** Customers by duration and value; both borders can be dragged or moved by keyboard. */
export function Scatter({ view, borders, counts, shares, names, onBorder }: ScatterProps) {
  const { t, f } = usePane();
  const plot = useRef<HTMLDivElement>(null);
  const y = logScale(view.value);
  const x = monthScale(view.duration);
  const valueAt = y.at(view.value.steps[borders.value]!);
  const monthAt = x.at(view.duration.steps[borders.duration]!);
  const dragTo = (axis: "value" | "duration", event: PointerEvent) => {
    const box = plot.current!.getBoundingClientRect();
    const share =
      axis === "value"
        ? 100 - ((event.clientY - box.top) / box.height) * 100
        : ((event.clientX - box.left) / box.width) * 100;
    onBorder(axis, nearest(view[axis], axis === "value" ? y : x, share));
  };
  return (
    <div class="wa-plot" ref={plot}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="wa-grid" d={y.ticks.map((tick) => `M0 ${(100 - tick.at).toFixed(1)}h100`).join("")} />
        <Dots view={view} borders={borders} x={x} y={y} />
        <line class="wa-cut" x1="0" x2="100" y1={100 - valueAt} y2={100 - valueAt} />
        <line class="wa-cut" x1={monthAt} x2={monthAt} y1="0" y2="100" />
      </svg>
      {counts
        .filter(({ key }) => key !== "too_early")
        .map(({ key, customers }, at) => {
          const corner = CORNERS[key as keyof typeof CORNERS];
          const width = corner.endsWith("l") ? monthAt : 100 - monthAt;
          return (
            <p
              key={key}
              class={`wa-corner wa-corner--${corner}`}
              style={{ maxWidth: `max(92px, calc(${width.toFixed(1)}% - 8px))` }}
            >
              <b>
                {corner.endsWith("l") && <i class="wa-dot" style={{ "--c": colour(key) }} />}
                {names[key]}
                {corner.endsWith("r") && <i class="wa-dot" style={{ "--c": colour(key) }} />}
              </b>
              <span>
                {f.count(customers)} · {f.percent(shares[at]!)}
              </span>
            </p>
          );
        })}
      {y.ticks
        .filter((tick) => Math.abs(tick.at - valueAt) > 10)
        .map((tick) => (
          <span key={tick.value} class="wa-tick-y" style={{ bottom: `${tick.at}%` }} aria-hidden="true">
            {f.count(tick.value)}
          </span>
        ))}
      {x.ticks
        .filter((tick) => Math.abs(tick.at - monthAt) > 10)
        .map((tick) => (
          <span key={tick.value} class="wa-tick-x" style={{ left: `${tick.at}%` }} aria-hidden="true">
            {f.count(tick.value)}
          </span>
        ))}
      <BorderHandle
        vertical
        label={t.preview.valueBorder}
        axis={view.value}
        at={borders.value}
        place={valueAt}
        shown={f.money(view.value.steps[borders.value]!)}
        spoken={f.exactMoney(view.value.steps[borders.value]!)}
        onStep={(step) => onBorder("value", step)}
        onDrag={(event) => dragTo("value", event)}
      />
      <BorderHandle
        label={t.preview.durationBorder}
        axis={view.duration}
        at={borders.duration}
        place={monthAt}
        shown={f.months(view.duration.steps[borders.duration]!)}
        spoken={t.choices.monthsSpoken(f, view.duration.steps[borders.duration]!)}
        onStep={(step) => onBorder("duration", step)}
        onDrag={(event) => dragTo("duration", event)}
      />
    </div>
  );
}

export function colour(key: QuadrantKey): string {
  return `var(--q-${key.replace("_", "-")})`;
}

interface DotsProps {
  readonly view: View;
  readonly borders: Borders;
  readonly x: Scale;
  readonly y: Scale;
}

/** One path a quadrant: three thousand dots stay light. */
function Dots({ view, borders, x, y }: DotsProps) {
  const paths: Record<QuadrantKey, string[]> = {
    protect: [],
    deepen: [],
    grow: [],
    economise: [],
    too_early: [],
  };
  for (const [months, value, monthStep, valueStep, early] of view.points) {
    const key = early === 1 ? "too_early" : quadrantOf(valueStep, monthStep, borders);
    paths[key].push(`M${x.at(months).toFixed(1)} ${(100 - y.at(value)).toFixed(1)}h0`);
  }
  return (
    <>
      {KEYS.map((key) => (
        <path key={key} class="wa-pts" style={{ "--c": colour(key) }} d={paths[key].join("")} />
      ))}
    </>
  );
}

function nearest(axis: Axis, scale: Scale, share: number): number {
  let best = 0;
  for (let at = 1; at < axis.steps.length; at++) {
    const closer =
      Math.abs(scale.at(axis.steps[at]!) - share) < Math.abs(scale.at(axis.steps[best]!) - share);
    if (closer) best = at;
  }
  return best;
}
