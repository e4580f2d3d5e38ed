import type { TierKey } from "../../../wizard/service.ts";
import { onTierColour, tierColour } from "../../charts/tier-flow.tsx";
import { usePane } from "../../pane-context.ts";

interface TierBarProps {
  readonly parts: readonly { readonly key: TierKey; readonly share: number }[];
}

/** The tiers as parts of all customers; the fields below it say the same. */
export function TierBar({ parts }: TierBarProps) {
  const { f } = usePane();
  return (
    <div class="wa-shares" aria-hidden="true">
      {parts
        .filter(({ share }) => share > 0)
        .map(({ key, share }) => (
          <span key={key} style={{ flex: share, background: tierColour(key), color: onTierColour(key) }}>
            {share >= 9 ? f.percent(share) : ""}
          </span>
        ))}
    </div>
  );
}
