import { useRef, useState } from "preact/hooks";
import { usePane } from "../../pane-context.ts";
import { PlainFold } from "../../parts/plain-fold.tsx";
import type { FormulaKey, formulasOf } from "./formulas.ts";

/** The formulas that give the same results in a cell, to copy. */
export function FormulaList({ formulas }: { readonly formulas: ReturnType<typeof formulasOf> }) {
  const { t } = usePane();
  return (
    <PlainFold title={t.calculator.formulas}>
      <ul class="wa-stack wa-formulas">
        {(Object.keys(formulas) as FormulaKey[]).map((key) => (
          <FormulaRow key={key} name={t.calculator.result[key]} formula={formulas[key]!} />
        ))}
      </ul>
    </PlainFold>
  );
}

interface FormulaRowProps {
  readonly name: string;
  readonly formula: string;
}

function FormulaRow({ name, formula }: FormulaRowProps) {
  const { t, state } = usePane();
  const [copied, setCopied] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    // A frame that may not touch the clipboard still has the text selected, for the user's own Copy.
    field.current?.select();
    try {
      await navigator.clipboard.writeText(formula);
    } catch {
      if (!document.execCommand("copy")) return;
    }
    setCopied(formula);
    state.spoken.value = t.calculator.copied;
  };
  return (
    <li class="wa-formula">
      <span class="wa-small" aria-hidden="true">
        {name}
      </span>
      <input ref={field} class="wa-input" type="text" readOnly value={formula} aria-label={name} />
      <button
        type="button"
        class="wa-btn wa-btn--small"
        aria-label={t.calculator.copy(name)}
        onClick={() => void copy()}
      >
        {copied === formula ? t.calculator.copied : t.calculator.copyShort}
      </button>
    </li>
  );
}
