import { useState } from "preact/hooks";

/** A figure as it is typed: what cannot be used stays in the field, and the page is not asked for it. */
export function useFigure(given: number, onValue: (value: number) => void) {
  const [typed, setTyped] = useState<number | null>(given);
  return {
    value: typed,
    type(value: number | null, usable: boolean): void {
      setTyped(value);
      if (value !== null && usable) onValue(value);
    },
  };
}
