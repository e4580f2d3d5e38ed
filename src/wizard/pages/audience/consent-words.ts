import type { Cell } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";

/** "unknown": blank, or a word that may mean anything; it is not taken for a yes. */
export type Consent = "yes" | "no" | "unknown";

const words = (list: string) => new Set(list.split("|"));

/** English, Dutch and German, and what Shopify, Klaviyo, Mailchimp, HubSpot and Magento write. */
const YES = words(
  "yes|y|true|1|subscribed|opted in|opt in|optin|single opt in|double opt in|confirmed|confirmed opt in|" +
    "granted|given|accepted|accepts|explicit|marketing contact|ja|j|waar|aan|on|ingeschreven|aangemeld|akkoord|" +
    "toestemming|toestemming gegeven|geaccepteerd|wahr|angemeldet|zugestimmt|✓|✔",
);
const NO = words(
  "no|n|false|0|unsubscribed|not subscribed|never subscribed|non subscribed|opted out|opt out|optout|pending|" +
    "denied|declined|refused|withdrawn|revoked|cleaned|suppressed|none|non marketing contact|not opted in|" +
    "nee|neen|onwaar|uit|off|uitgeschreven|afgemeld|geweigerd|ingetrokken|geen|geen toestemming|" +
    "nein|falsch|abgemeldet|✗|✘",
);

export function readConsent(cell: Cell | undefined): Consent {
  const text = textOf(cell);
  if (text === null) return "unknown";
  const word = text
    .replace(/^'/, "")
    .toLowerCase()
    .replace(/[_\-.\s]+/g, " ")
    .trim();
  return YES.has(word) ? "yes" : NO.has(word) ? "no" : "unknown";
}
