import { type Advice, advice } from "./advice.ts";
import type { GroupKind } from "./group-kinds.ts";

/** Advice on what was bought, and how it was paid. */
export const boughtAdvice = {
  product: {
    best: advice(
      "sell",
      "Offer what goes with “{value}” to these customers first, before it is there for all.",
      "Bied deze klanten als eersten aan wat bij “{value}” past, voordat het er voor iedereen is.",
    ),
    growing: advice(
      "sell",
      "Recommend the larger or better version of “{value}”, or what others take with it.",
      "Raad de grotere of betere versie van “{value}” aan, of wat anderen erbij nemen.",
    ),
    newcomers: advice(
      "service",
      "Send help with “{value}” in the first week: how to use it, how to care for it, who to ask.",
      "Stuur in de eerste week hulp bij “{value}”: gebruik, onderhoud en wie ze iets kunnen vragen.",
    ),
    slipping: advice(
      "personal",
      "Remind them of “{value}” around the time it is used up or replaced, with a suggestion that fits.",
      "Herinner ze aan “{value}” rond het moment dat het op is of vervangen wordt, met een voorstel dat past.",
    ),
    gone: advice(
      "service",
      "Ask whether “{value}” was what they expected; offer help or an exchange rather than a discount.",
      "Vraag of “{value}” was wat ze verwachtten; bied hulp of omruilen aan in plaats van korting.",
    ),
    low: advice(
      "sell",
      "Put “{value}” in a bundle with a product of more margin, and do not advertise it alone.",
      "Bundel “{value}” met een product met meer marge en adverteer er niet los mee.",
    ),
  },
  discount: {
    best: advice(
      "service",
      "Try service instead of “{value}” for these customers: priority, a fixed contact, early access. Test it on a part first.",
      "Probeer bij deze klanten service in plaats van “{value}”: voorrang, een vast contact, eerder toegang. Test het eerst bij een deel.",
    ),
    growing: advice(
      "sell",
      "Make “{value}” a reward for a fuller basket instead of a lower price on the same one.",
      "Maak van “{value}” een beloning voor een voller mandje in plaats van een lagere prijs voor hetzelfde.",
    ),
    newcomers: advice(
      "personal",
      "Follow “{value}” with a message about the product and not the price.",
      "Laat op “{value}” een bericht volgen over het product en niet over de prijs.",
    ),
    slipping: advice(
      "personal",
      "Keep “{value}” for one capped offer with an end date, in a personal message.",
      "Bewaar “{value}” voor één begrensd aanbod met een einddatum, in een persoonlijk bericht.",
    ),
    gone: advice(
      "personal",
      "One last offer in the manner of “{value}”, then stop; do not teach them to wait for it.",
      "Nog één aanbod zoals “{value}” en dan stoppen; leer ze niet erop te wachten.",
    ),
    low: advice(
      "sell",
      "Tie “{value}” to a minimum amount or a bundle, and check that each order still pays for itself.",
      "Koppel “{value}” aan een minimumbedrag of een bundel en kijk of elke bestelling zichzelf nog betaalt.",
    ),
  },
  payment: {
    best: advice(
      "service",
      "Keep “{value}” simple and safe for these customers, and ask whether another way to pay would serve them better.",
      "Houd “{value}” eenvoudig en veilig voor deze klanten en vraag of een andere betaalwijze ze beter past.",
    ),
    growing: advice(
      "sell",
      "Offer a larger pack or a subscription that suits “{value}”.",
      "Bied een groter pak of een abonnement aan dat past bij “{value}”.",
    ),
    newcomers: advice(
      "service",
      "Confirm the first payment with “{value}” at once and say what happens next.",
      "Bevestig de eerste betaling met “{value}” meteen en zeg wat er nu gebeurt.",
    ),
    slipping: advice(
      "service",
      "Look for payments with “{value}” that failed or were given up, and offer help in person.",
      "Zoek betalingen met “{value}” die mislukten of afgebroken werden en bied persoonlijk hulp aan.",
    ),
    gone: advice(
      "service",
      "Check whether “{value}” still works well, then ask once what stood in the way.",
      "Kijk of “{value}” nog goed werkt en vraag dan één keer wat in de weg stond.",
    ),
    low: advice(
      "sell",
      "Work out what “{value}” costs you an order, and choose the minimum amount by it.",
      "Reken uit wat “{value}” je per bestelling kost en kies daar het minimumbedrag bij.",
    ),
  },
} satisfies Record<string, Readonly<Record<GroupKind, Advice>>>;
