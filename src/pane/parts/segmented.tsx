interface SegmentedProps<Key extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [Key, string])[];
  readonly value: Key;
  /** The label is the heading of a section. */
  readonly titled?: boolean;
  /** The label stands above the choices; else only who cannot see them hears it. */
  readonly labelShown?: boolean;
  /** Two by two: for four choices. */
  readonly square?: boolean;
  /** Choices that cannot be made now. */
  readonly off?: readonly Key[];
  readonly onValue: (value: Key) => void;
}

/** Two to four choices side by side, as radio buttons. */
export function Segmented<Key extends string>(props: SegmentedProps<Key>) {
  const {
    name,
    label,
    options,
    value,
    labelShown = false,
    titled = false,
    square = false,
    off = [],
    onValue,
  } = props;
  return (
    <fieldset>
      <legend class={labelShown || titled ? "wa-legend-gap" : "wa-vh"}>
        {titled ? <h2>{label}</h2> : label}
      </legend>
      <div class={square ? "wa-seg wa-seg--square" : "wa-seg"}>
        {options.map(([key, text]) => (
          <label key={key}>
            <input
              type="radio"
              name={name}
              checked={key === value}
              disabled={off.includes(key)}
              onChange={() => onValue(key)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
