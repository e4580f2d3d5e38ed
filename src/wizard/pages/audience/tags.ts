import type { NamesInForce } from "../../names-in-force.ts";
import type { QuadrantKey, RfmKey, TierKey } from "../../vocabulary.ts";

interface Groups {
  readonly tier: TierKey;
  readonly segment: RfmKey | null;
  readonly quadrant: QuadrantKey | null;
}

/** Longest tag that Mailchimp takes. */
const LONGEST = 100;

/**
 * All tags of a customer in one cell: the names of the groups (Mailchimp), or stable ones such as
 * "clv:very-profitable, rfm:champions" (Shopify) where `names` is null.
 */
export function writtenTags({ tier, segment, quadrant }: Groups, names: NamesInForce | null): string {
  const plain = (key: string) => key.replaceAll("_", "-");
  const tags =
    names === null
      ? [`clv:${plain(tier)}`, segment === null ? "" : `rfm:${plain(segment)}`]
      : [
          names.tiers[tier],
          segment === null ? "" : names.rfm[segment],
          quadrant === null ? "" : names.quadrants[quadrant],
        ];
  return tags
    .map(soundTag)
    .filter((tag) => tag !== "")
    .join(", ");
}

/** Without emoji, not too long, and in quotes where it has a comma of its own. */
function soundTag(tag: string): string {
  const plain = tag
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const short = Array.from(plain).slice(0, LONGEST).join("");
  return short.includes(",") ? `"${short.replaceAll('"', "'")}"` : short;
}
