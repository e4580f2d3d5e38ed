import type { Tier } from "../names/tier-names.ts";
import type { Text } from "../text.ts";

/** One family of value growth leads in each tier: service, personal interaction, cross- and upsell, cost. */
export const tierTactics: Readonly<Record<Tier, Text>> = {
  very_profitable: {
    en: "Better service first: a fixed contact, priority when something goes wrong, a thank-you that is not a discount.",
    nl: "Eerst betere service: een vast contact, voorrang als er iets misgaat, een bedankje dat geen korting is.",
  },
  profitable: {
    en: "Cross- and upsell towards the top: the next category, a larger pack, a reason to order once more this season.",
    nl: "Cross- en upsell richting de top: de volgende categorie, een groter pak, een reden om dit seizoen nog eens te bestellen.",
  },
  low_profit: {
    en: "Personal interaction that costs little: automated tips after a purchase and a minimum for free shipping.",
    nl: "Persoonlijke interactie die weinig kost: automatische tips na aankoop en een drempel voor gratis verzending.",
  },
  loss_making: {
    en: "Bring the cost down: returns, discounts and service contacts first; no paid advertising until an order pays for itself.",
    nl: "Breng de kosten omlaag: eerst retouren, kortingen en servicecontacten; geen betaalde reclame tot een bestelling zichzelf betaalt.",
  },
};
