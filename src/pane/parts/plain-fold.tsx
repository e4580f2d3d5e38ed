import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface PlainFoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Something for who wants more, behind a line that reads like a link. */
export function PlainFold({ title, children }: PlainFoldProps) {
  return (
    <details class="wa-plainfold">
      <summary>
        {title} <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}
