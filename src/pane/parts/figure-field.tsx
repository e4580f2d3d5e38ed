import { useEffect, useState } from "preact/hooks";
import { readNumber } from "./unit-field.tsx";

interface FigureFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  /** How the number stands in the field, in the user's language. */
  readonly write: (value: number) => string;
  readonly before?: string;
  readonly after?: string;
  /** What is wrong with the figure, in words. */
  readonly problem?: string | undefined;
  /** Null while what was typed is no number. */
  readonly onValue: (value: number | null, typed: string) => void;
}

/** A number with its name, unit and what is wrong with it. What was typed stays, also when it cannot be read. */
export function FigureField(props: FigureFieldProps) {
  const { id, label, hint, value, write, before, after, problem, onValue } = props;
  const [text, setText] = useState(value === null ? "" : write(value));
  const written = value === null ? null : write(value);
  useEffect(() => {
    // Another language, or another value from outside: not what is being typed.
    if (value !== null && readNumber(text) !== value) setText(write(value));
    else if (written !== null && document.activeElement?.id !== id) setText(written);
  }, [written]);
  const about = problem !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined;
  return (
    <div class="wa-set">
      <label class="wa-label" for={id}>
        {label}
      </label>
      <div class={problem === undefined ? "wa-unit" : "wa-unit wa-unit--wrong"}>
        {before !== undefined && before !== "" && <span aria-hidden="true">{before}</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={problem === undefined ? undefined : "true"}
          aria-describedby={about}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onValue(readNumber(event.currentTarget.value), event.currentTarget.value);
          }}
          onBlur={() => {
            if (written !== null) setText(written);
          }}
        />
        {after !== undefined && after !== "" && <span aria-hidden="true">{after}</span>}
      </div>
      {problem !== undefined ? (
        <p class="wa-hint wa-wrong" id={`${id}-problem`} role="status">
          {problem}
        </p>
      ) : (
        hint !== undefined && (
          <p class="wa-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}
