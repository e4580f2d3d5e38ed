import { useEffect, useRef, useState } from "preact/hooks";
import type { LookAtSecondRequest } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

interface SecondRangeProps {
  /** Where the table stands now; "" while there is none. */
  readonly label: string;
  readonly onLook: (from: LookAtSecondRequest["from"]) => void;
  readonly onLeave: () => void;
  /** The words on the button that goes back to no second table. */
  readonly leave: string;
}

/** The range of the second table: selected in the sheet, or typed. */
export function SecondRange({ label, onLook, onLeave, leave }: SecondRangeProps) {
  const { t } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Just asked for: the keyboard goes on in the field.
  useEffect(() => {
    if (label === "") field.current?.focus();
  }, []);
  const wanted = typed !== null && typed.trim() !== "" && typed !== label ? typed : null;
  const use = () => {
    if (wanted !== null) onLook({ typed: wanted });
    setTyped(null);
  };
  return (
    <div class="wa-stack-2">
      <div class="wa-field">
        <label for="waarde-second">{t.soft.range}</label>
        <input
          class="wa-input"
          id="waarde-second"
          ref={field}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="waarde-second-hint"
          value={typed ?? label}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && use()}
        />
        <p class="wa-hint" id="waarde-second-hint">
          {t.soft.secondHow}
        </p>
      </div>
      <p class="wa-row wa-row--apart">
        {wanted === null ? (
          <button type="button" class="wa-btn wa-btn--small" onClick={() => onLook("selection")}>
            {t.soft.useSelection}
          </button>
        ) : (
          <button type="button" class="wa-btn wa-btn--small" onClick={use}>
            {t.soft.useRange}
          </button>
        )}
        <button type="button" class="wa-link" onClick={onLeave}>
          {leave}
        </button>
      </p>
    </div>
  );
}
