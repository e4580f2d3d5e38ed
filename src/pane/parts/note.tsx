import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface NoteProps {
  readonly icon?: IconName;
  readonly tone?: "good" | "warn" | "bad";
  readonly children: ComponentChildren;
}

export function Note({ icon = "info", tone, children }: NoteProps) {
  return (
    <div class={tone === undefined ? "wa-note" : `wa-note wa-note--${tone}`}>
      <Icon name={icon} />
      {children}
    </div>
  );
}
