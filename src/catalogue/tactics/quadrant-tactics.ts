import type { Quadrant } from "../../core/segments/quadrants.ts";
import type { Text } from "../text.ts";

export const quadrantTactics: Readonly<Record<Quadrant, Text>> = {
  protect: {
    en: "Premium service, early access, ask for advice and referrals. Contact with care, no needless discounts.",
    nl: "Premium service, voorrang, vraag om advies en aanbevelingen. Doseer contact, geen onnodige korting.",
  },
  deepen: {
    en: "Personal offers right after a purchase, next-best product now; stop when they do not come back after two attempts.",
    nl: "Persoonlijk aanbod direct na aankoop, nu het best passende vervolgproduct; stop na twee pogingen zonder reactie.",
  },
  grow: {
    en: "Bundles, larger size, next category, minimum for free shipping. If they spend little anywhere: self-service and lower cost to serve.",
    nl: "Bundels, groter formaat, volgende categorie, drempel gratis verzending. Klein budget: selfservice en lagere kosten.",
  },
  economise: {
    en: "Automated messages only; exclude from paid retargeting; each sale must pay for itself.",
    nl: "Alleen geautomatiseerde berichten; uitsluiten van betaalde retargeting; elke verkoop moet zichzelf betalen.",
  },
};

export const tooEarlyTactic: Text = {
  en: "Onboard, help with use, work on the second order; decide later.",
  nl: "Verwelkomen, helpen bij gebruik, sturen op de tweede bestelling; later indelen.",
};

/** Instead of the quadrant's own tactic where a customer of high value has gone quiet. */
export const winBackTactic: Text = {
  en: "Gone quiet: find out why, then a personal win-back before anything else.",
  nl: "Stilgevallen: zoek uit waarom en probeer eerst een persoonlijke win-back.",
};
