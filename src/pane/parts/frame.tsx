import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { type StepName, stepsOf } from "../pane-state.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Languages } from "./languages.tsx";

interface FrameProps {
  readonly title: string;
  /** The step of the path, or the line above the title of a page outside it. */
  readonly step?: StepName;
  readonly line?: string;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One screen: head with title and steps, body, foot. Focus goes to the title when the screen changes. */
export function Frame({ title, step, line, foot, children }: FrameProps) {
  const { t, state } = usePane();
  const steps = stepsOf(state);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (body.current !== null) body.current.scrollTop = 0;
  }, [step, line]);
  const at = step === undefined ? 0 : steps.indexOf(step) + 1;
  return (
    <>
      <header class={step === undefined ? "wa-head wa-head--plain" : "wa-head"}>
        <div class="wa-head__top">
          <p class="wa-head__count">{step === undefined ? line : t.stepCount(at, steps.length)}</p>
          <Languages />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {step !== undefined && <Steps present={step} />}
      </header>
      <div class="wa-main" ref={body}>
        {children}
      </div>
      {foot !== undefined && <footer class="wa-foot">{foot}</footer>}
    </>
  );
}

function Steps({ present }: { readonly present: StepName }) {
  const { t, act, state } = usePane();
  const steps = stepsOf(state);
  const now = steps.indexOf(present);
  const farthest = Math.max(act.reachable(), now);
  const running = present === "write" && state.busy.value !== null;
  return (
    <nav aria-label={t.steps}>
      <ol class="wa-steps">
        {steps.map((step, at) => (
          <li key={step}>
            <button
              type="button"
              class={at < now ? "wa-done" : undefined}
              title={t.stepNames[step]}
              aria-label={t.stepLabel(at + 1, t.stepNames[step])}
              aria-current={at === now ? "step" : undefined}
              disabled={running || at > farthest || (step === "write" && at !== now)}
              onClick={() => at !== now && act.goTo(step)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface FootProps {
  readonly note?: string;
  readonly icon?: IconName;
  readonly good?: boolean;
  readonly children: ComponentChildren;
}

/** What has happened to the sheet, then Back at the left and the primary button at the right. */
export function Foot({ note, icon = "lock", good = false, children }: FootProps) {
  return (
    <>
      {note !== undefined && (
        <p
          class={good ? "wa-foot__note wa-foot__note--good" : "wa-foot__note"}
          role={good ? "status" : undefined}
        >
          <Icon name={icon} /> {note}
        </p>
      )}
      <div class="wa-foot__row">{children}</div>
    </>
  );
}

export function Back() {
  const { t, act } = usePane();
  return (
    <button type="button" class="wa-btn" onClick={() => act.back()}>
      {t.back}
    </button>
  );
}

interface PrimaryProps {
  readonly onPress: () => void;
  readonly off?: boolean;
  readonly children: ComponentChildren;
}

/** The one button of a screen that a hurried user presses; stays focusable while it waits. */
export function Primary({ onPress, off = false, children }: PrimaryProps) {
  return (
    <button
      type="button"
      class="wa-btn wa-btn--primary"
      aria-disabled={off ? "true" : undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
