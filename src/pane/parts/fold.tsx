import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface FoldProps {
  readonly title: string;
  /** The present choice, seen while the fold is closed. */
  readonly now: string;
  readonly children: ComponentChildren;
}

export function Fold({ title, now, children }: FoldProps) {
  return (
    <details class="wa-fold">
      <summary>
        <b>{title}</b>
        <span>{now}</span>
        <Icon name="down" />
      </summary>
      <div class="wa-fold__body">{children}</div>
    </details>
  );
}
