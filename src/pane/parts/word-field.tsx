import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface WordFieldProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: string;
  /** What holds while the field is blank. */
  readonly standard: string;
  readonly most: number;
  /** Several lines high, for a sentence. */
  readonly long?: boolean;
  /** The label stands at the left instead of above. */
  readonly beside?: boolean;
  readonly wrong?: boolean;
  readonly describedBy?: string;
  readonly onWord: (typed: string) => void;
}

/** A word or sentence of the user's own. What is typed is tidied on the way out, never under the fingers. */
export function WordField(props: WordFieldProps) {
  const { id, label, value, standard, most, describedBy, onWord } = props;
  const { long = false, beside = false, wrong = false } = props;
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(value);
  }, [value]);
  const field = {
    id,
    value: text,
    placeholder: standard,
    maxLength: most,
    autocomplete: "off",
    "aria-invalid": wrong,
    "aria-describedby": describedBy,
    onFocus: () => {
      typing.current = true;
    },
    onBlur: () => {
      typing.current = false;
      setText(value);
    },
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      typing.current = true;
      setText(event.currentTarget.value);
      onWord(event.currentTarget.value);
    },
  };
  return (
    <div class={beside ? "wa-field wa-field--beside" : "wa-field"}>
      <label for={id}>{label}</label>
      {long ? (
        <textarea class="wa-input wa-input--long" rows={3} {...field} />
      ) : (
        <input type="text" class="wa-input" {...field} />
      )}
    </div>
  );
}
