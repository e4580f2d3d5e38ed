import type { Axis } from "../../wizard/service.ts";

interface HandleProps {
  readonly vertical?: boolean;
  readonly label: string;
  readonly axis: Axis;
  readonly at: number;
  /** Percent along the axis. */
  readonly place: number;
  readonly shown: string;
  readonly spoken: string;
  readonly onStep: (step: number) => void;
  readonly onDrag: (event: PointerEvent) => void;
}

/** A border of the scatter: drag it, or move it with the arrows (1 step) and the page keys (10 steps). */
export function BorderHandle(props: HandleProps) {
  const { vertical = false, axis, at, onStep, onDrag } = props;
  const move = (by: number) => onStep(Math.min(axis.steps.length - 1, Math.max(0, at + by)));
  return (
    <button
      type="button"
      class={vertical ? "wa-handle wa-handle--y" : "wa-handle wa-handle--x"}
      role="slider"
      aria-orientation={vertical ? "vertical" : "horizontal"}
      aria-label={props.label}
      aria-valuemin={axis.steps[0]}
      aria-valuemax={axis.steps[axis.steps.length - 1]}
      aria-valuenow={axis.steps[at]}
      aria-valuetext={props.spoken}
      style={{ [vertical ? "bottom" : "left"]: `${props.place}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event);
      }}
      onKeyDown={(event) => {
        const by = KEYS[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(by);
      }}
    >
      {props.shown}
    </button>
  );
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
