import { useEffect, useRef, useState } from "preact/hooks";

interface UnitFieldProps {
  readonly id: string;
  readonly value: number;
  /** How the number stands in the field, in the user's language. */
  readonly write: (value: number) => string;
  readonly before?: string;
  readonly after?: string;
  readonly width?: number;
  readonly describedBy?: string;
  readonly onValue: (value: number) => void;
}

/** A number with its unit. A decimal comma and a decimal point are both understood. */
export function UnitField({ id, value, write, before, after, width, describedBy, onValue }: UnitFieldProps) {
  const [text, setText] = useState(write(value));
  // What is being typed is not overwritten, not even by the value that it led to.
  const typing = useRef(false);
  const written = write(value);
  useEffect(() => {
    if (!typing.current) setText(written);
  }, [written]);
  return (
    <div class="wa-unit" style={width === undefined ? undefined : { width: `${width}px` }}>
      {before !== undefined && before !== "" && <span aria-hidden="true">{before}</span>}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-describedby={describedBy}
        onFocus={(event) => {
          typing.current = true;
          event.currentTarget.select();
        }}
        onBlur={() => {
          typing.current = false;
          setText(written);
        }}
        onInput={(event) => {
          typing.current = true;
          const typed = event.currentTarget.value;
          setText(typed);
          const number = readNumber(typed);
          if (number !== null) onValue(number);
        }}
      />
      {after !== undefined && after !== "" && <span aria-hidden="true">{after}</span>}
    </div>
  );
}

/** "1.234,5", "1,234.5", "48,73" and "49"; null while it is no number. */
export function readNumber(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0'€$£%]/g, "");
  if (!/^-?[\d.,]*\d$/.test(text)) return null;
  const mark = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const marks = text.replace(/[^.,]/g, "");
  const decimals = text.length - mark - 1;
  const grouped = mark >= 0 && decimals === 3 && new Set(marks).size === 1 && !text.startsWith("0");
  const whole = (mark < 0 || grouped ? text : text.slice(0, mark)).replace(/[.,]/g, "");
  const number = Number(mark < 0 || grouped ? whole : `${whole}.${text.slice(mark + 1)}`);
  return Number.isFinite(number) ? number : null;
}
