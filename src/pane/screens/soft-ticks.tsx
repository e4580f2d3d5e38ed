import type { SoftOffer } from "../../wizard/soft/soft-view.ts";
import { usePane } from "../pane-context.ts";
import { PlainFold } from "../parts/plain-fold.tsx";
import { rawWords } from "../text/cell-words.ts";

interface SoftTicksProps {
  readonly offers: readonly SoftOffer[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** A wide export has dozens of columns; these are seen at once. */
const SEEN = 6;

/** Columns to tick, each with an example and with what becomes of several rows. */
export function SoftTicks({ offers, chosen, onChosen }: SoftTicksProps) {
  const { t, f } = usePane();
  // What is ticked stays in sight.
  const seen = offers.filter(({ heading }, at) => at < SEEN || chosen.includes(heading));
  const rest = offers.filter((offer) => !seen.includes(offer));
  const toggle = (heading: string) =>
    onChosen(chosen.includes(heading) ? chosen.filter((other) => other !== heading) : [...chosen, heading]);
  const ticks = (some: readonly SoftOffer[]) =>
    some.map((offer) => (
      <SoftTick
        key={offer.heading}
        offer={offer}
        checked={chosen.includes(offer.heading)}
        onToggle={() => toggle(offer.heading)}
      />
    ));
  return (
    <>
      <div class="wa-softs">{ticks(seen)}</div>
      {rest.length > 0 && (
        <PlainFold title={t.soft.more(f, rest.length)}>
          <div class="wa-softs">{ticks(rest)}</div>
        </PlainFold>
      )}
    </>
  );
}

interface SoftTickProps {
  readonly offer: SoftOffer;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function SoftTick({ offer, checked, onToggle }: SoftTickProps) {
  const { t, f } = usePane();
  const { heading, rule, example, unreadable } = offer;
  const text = rawWords(example, f);
  const said = [t.soft.rules[rule], unreadable > 0 ? t.soft.unreadable(f, offer) : ""].filter(Boolean);
  return (
    <label class="wa-tick wa-soft">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span class="wa-soft__name">{heading}</span>
      <span class="wa-raw">
        {text !== "" && (
          <>
            <span class="wa-vh">{t.soft.example("")}</span>
            {text}
          </>
        )}
      </span>
      {said.length > 0 && <span class="wa-soft__rule">{said.join(", ")}</span>}
    </label>
  );
}
