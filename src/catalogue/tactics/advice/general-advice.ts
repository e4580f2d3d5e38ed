import { type Advice, advice } from "./advice.ts";
import type { GroupKind } from "./group-kinds.ts";

/** Advice on anything else. */
export const generalAdvice = {
  number: {
    best: advice(
      "service",
      "“{attribute}” differs here: ask a few of these customers why, and fit your service to the answer.",
      "“{attribute}” wijkt hier af: vraag enkele van deze klanten waarom en stem je service op het antwoord af.",
    ),
    growing: advice(
      "sell",
      "Let “{attribute}” choose the moment: offer the next product to who comes near the level of your best customers.",
      "Laat “{attribute}” het moment bepalen: bied het volgende product aan wie in de buurt komt van je beste klanten.",
    ),
    newcomers: advice(
      "service",
      "Watch “{attribute}” from the first order on, and help who stays behind.",
      "Volg “{attribute}” vanaf de eerste bestelling en help wie achterblijft.",
    ),
    slipping: advice(
      "personal",
      "Take a change in “{attribute}” as the sign for a personal message, before the next order fails to come.",
      "Neem een verandering in “{attribute}” als sein voor een persoonlijk bericht, voordat de volgende bestelling uitblijft.",
    ),
    gone: advice(
      "service",
      "Look at “{attribute}” of who left; what shows there can be mended for others.",
      "Bekijk “{attribute}” van wie vertrok; wat daar blijkt, kun je voor anderen herstellen.",
    ),
    low: advice(
      "service",
      "See whether “{attribute}” costs you time or money here, and let self-service take it over.",
      "Kijk of “{attribute}” hier tijd of geld kost en laat selfservice dat overnemen.",
    ),
  },
  other: {
    best: advice(
      "service",
      "Ask a few of these customers what “{value}” means to them, and fit your service to the answer.",
      "Vraag enkele van deze klanten wat “{value}” voor ze betekent en stem je service op het antwoord af.",
    ),
    growing: advice(
      "sell",
      "Offer who has “{value}” the step that your best customers with it took.",
      "Bied wie “{value}” heeft de stap aan die je beste klanten daarmee namen.",
    ),
    newcomers: advice(
      "personal",
      "Name “{value}” in the second message of the welcome, with one suggestion that fits.",
      "Noem “{value}” in het tweede welkomstbericht, met één voorstel dat past.",
    ),
    slipping: advice(
      "personal",
      "Use “{value}” as the reason for one personal message.",
      "Gebruik “{value}” als aanleiding voor één persoonlijk bericht.",
    ),
    gone: advice(
      "personal",
      "One short question about “{value}”, and then rest.",
      "Eén korte vraag over “{value}” en dan rust.",
    ),
    low: advice(
      "sell",
      "Try one bundle for who has “{value}”; stop if an order does not pay for itself.",
      "Probeer één bundel voor wie “{value}” heeft; stop als een bestelling zichzelf niet betaalt.",
    ),
  },
  less: {
    best: advice(
      "service",
      "“{value}” counts for less here: do not build the service for these customers on it.",
      "“{value}” speelt hier minder: bouw de service voor deze klanten er niet op.",
    ),
    growing: advice(
      "sell",
      "“{value}” counts for less here: begin the next offer with something else.",
      "“{value}” speelt hier minder: begin het volgende aanbod met iets anders.",
    ),
    newcomers: advice(
      "personal",
      "“{value}” counts for less here: keep it out of the welcome until they ask for it.",
      "“{value}” speelt hier minder: laat het uit het welkom tot ze ernaar vragen.",
    ),
    slipping: advice(
      "personal",
      "“{value}” counts for less here: choose another reason for a personal message.",
      "“{value}” speelt hier minder: kies een andere aanleiding voor een persoonlijk bericht.",
    ),
    gone: advice(
      "personal",
      "“{value}” counts for less here: ask those who stayed what they have in it, and learn from that.",
      "“{value}” speelt hier minder: vraag wie bleef wat ze eraan hebben en leer daarvan.",
    ),
    low: advice(
      "sell",
      "“{value}” counts for less here: try it on a small part of them and see whether baskets grow.",
      "“{value}” speelt hier minder: probeer het bij een klein deel en kijk of de mandjes groeien.",
    ),
  },
} satisfies Record<string, Readonly<Record<GroupKind, Advice>>>;
