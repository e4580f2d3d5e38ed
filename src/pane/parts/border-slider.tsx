import type { Axis } from "../../wizard/service.ts";
import { UnitField } from "./unit-field.tsx";

interface BorderSliderProps {
  readonly id: string;
  readonly label: string;
  readonly axis: Axis;
  /** The border as chosen; the counts may still have to take it in. */
  readonly border: number;
  /** Position of the border in the steps. */
  readonly at: number;
  /** Customers in each step, one more than there are steps. */
  readonly counts: readonly number[];
  readonly below: string;
  readonly above: string;
  readonly spoken: (border: number) => string;
  readonly writeCount: (count: number) => string;
  readonly writeBorder: (border: number) => string;
  readonly before?: string;
  readonly after?: string;
  /** Who stands on neither side, and why. */
  readonly neither?: string | undefined;
  readonly onBorder: (border: number) => void;
}

/** A histogram, a slider below it, a number beside it, and how many customers lie on either side. */
export function BorderSlider(props: BorderSliderProps) {
  const { id, label, axis, at, border, counts, onBorder } = props;
  const low = counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0);
  const high = counts.slice(at + 1).reduce((sum, count) => sum + count, 0);
  const last = Math.max(1, axis.steps.length - 1);
  const share = (100 * at) / last;
  const bars = histogram(counts);
  return (
    <div class="wa-slider" style={{ "--at": `${share}%` }}>
      <div class="wa-slider__top">
        <label class="wa-label" for={id}>
          {label}
        </label>
        <UnitField
          id={id}
          value={border}
          write={props.writeBorder}
          {...(props.before === undefined ? {} : { before: props.before })}
          {...(props.after === undefined ? {} : { after: props.after })}
          onValue={(typed) => onBorder(typed)}
        />
      </div>
      <div class="wa-slider__plot">
        <svg viewBox="0 0 360 38" preserveAspectRatio="none" aria-hidden="true">
          <path class="wa-off" d={bars} />
        </svg>
        <svg class="wa-over" viewBox="0 0 360 38" preserveAspectRatio="none" aria-hidden="true">
          <path class="wa-on" d={bars} />
        </svg>
      </div>
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={at}
        aria-label={label}
        aria-valuetext={props.spoken(border)}
        onInput={(event) => onBorder(axis.steps[Number(event.currentTarget.value)]!)}
      />
      <p class="wa-slider__legend">
        <span>
          {props.below} <b>{props.writeCount(low)}</b>
        </span>
        <span>
          {props.above} <b>{props.writeCount(high)}</b>
        </span>
      </p>
      {props.neither !== undefined && <p class="wa-tiny wa-slider__neither">{props.neither}</p>}
    </div>
  );
}

/**
 * 36 bars over the steps; the tallest fills the height, and a bar with anyone in it is seen. One bar that towers
 * over the rest (all who ordered once) is cut off, or the rest would be flat.
 */
function histogram(counts: readonly number[]): string {
  const steps = Math.max(1, counts.length - 1);
  const bars = Math.min(36, steps);
  const width = 360 / bars;
  const heights = new Array<number>(bars).fill(0);
  counts.forEach((count, step) => {
    heights[Math.min(bars - 1, Math.floor((step * bars) / (steps + 1)))]! += count;
  });
  const [first = 1, second = 1] = [...heights].sort((a, b) => b - a);
  const tallest = Math.max(1, first > 3 * second ? 1.5 * second : first);
  return heights
    .map((count, at) => {
      const height = count === 0 ? 0 : Math.min(38, Math.max(1.5, (38 * count) / tallest));
      return `M${(at * width + 0.5).toFixed(1)} 38v-${height.toFixed(1)}h${(width - 1).toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join("");
}
