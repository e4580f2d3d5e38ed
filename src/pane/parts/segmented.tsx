interface SegmentedProps<Key extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [Key, string])[];
  readonly value: Key;
  readonly onValue: (value: Key) => void;
}

/** Two or three choices side by side, as radio buttons. */
export function Segmented<Key extends string>({ name, label, options, value, onValue }: SegmentedProps<Key>) {
  return (
    <fieldset>
      <legend class="wa-vh">{label}</legend>
      <div class="wa-seg">
        {options.map(([key, text]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === value} onChange={() => onValue(key)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
