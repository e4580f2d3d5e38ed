import { type Advice, advice } from "./advice.ts";
import type { GroupKind } from "./group-kinds.ts";

/** Advice on how they were served. */
export const serviceAdvice = {
  satisfaction: {
    best: advice(
      "personal",
      "“{attribute}” stands out here: ask these customers by name for a review or a recommendation.",
      "“{attribute}” valt hier op: vraag deze klanten op naam om een review of een aanbeveling.",
    ),
    growing: advice(
      "sell",
      "Build on “{attribute}”: offer the next product at the moment they are content.",
      "Bouw voort op “{attribute}”: bied het volgende product aan op het moment dat ze tevreden zijn.",
    ),
    newcomers: advice(
      "service",
      "Keep up what showed in “{attribute}” at the first order: the same delivery, the same contact.",
      "Houd vast wat bij de eerste bestelling bleek uit “{attribute}”: dezelfde levering, hetzelfde contact.",
    ),
    slipping: advice(
      "personal",
      "Ask in person what has changed: “{attribute}” alone does not tell why they slow down.",
      "Vraag persoonlijk wat er veranderd is: “{attribute}” alleen zegt niet waarom ze minder bestellen.",
    ),
    gone: advice(
      "personal",
      "Write once to who stands out in “{attribute}” and ask what they would come back for.",
      "Schrijf wie opvalt in “{attribute}” nog één keer en vraag waarvoor ze terug zouden komen.",
    ),
    low: advice(
      "sell",
      "Show who stands out in “{attribute}” a next category or a larger pack.",
      "Toon wie opvalt in “{attribute}” een volgende categorie of een groter pak.",
    ),
  },
  complaint: {
    best: advice(
      "service",
      "Solve “{value}” for these customers first: a fixed contact, a call back the same day, and word of what changed.",
      "Los “{value}” bij deze klanten als eerste op: een vast contact, dezelfde dag terugbellen en laten weten wat er veranderd is.",
    ),
    growing: advice(
      "service",
      "Solve “{value}” before you offer anything; a next product comes after that.",
      "Los “{value}” op voordat je iets aanbiedt; een volgend product komt daarna.",
    ),
    newcomers: advice(
      "service",
      "Call who met “{value}” in their first order, while it can still be put right.",
      "Bel wie bij de eerste bestelling “{value}” meemaakte, nu het nog goed te maken is.",
    ),
    slipping: advice(
      "service",
      "Look at “{value}” case by case before any win-back: solve it, say so, and only then make an offer.",
      "Bekijk “{value}” per geval vóór een win-back: los het op, meld dat en doe dan pas een aanbod.",
    ),
    gone: advice(
      "service",
      "Apologise once for “{value}” and say what has changed; ask nothing in return.",
      "Bied één keer excuses aan voor “{value}” en zeg wat er veranderd is; vraag er niets voor terug.",
    ),
    low: advice(
      "service",
      "Take away what causes “{value}”: product page, packing or delivery. That saves cost as well.",
      "Neem weg wat “{value}” veroorzaakt: productpagina, verpakking of levering. Dat scheelt ook kosten.",
    ),
  },
  ticket: {
    best: advice(
      "service",
      "Give these customers one person to turn to for “{value}”, without a queue.",
      "Geef deze klanten één vaste persoon voor “{value}”, zonder wachtrij.",
    ),
    growing: advice(
      "personal",
      "Use each contact about “{value}” to ask what they need next, and note the answer.",
      "Gebruik elk contact over “{value}” om te vragen wat ze hierna nodig hebben, en noteer het antwoord.",
    ),
    newcomers: advice(
      "service",
      "Answer “{value}” before the question comes: put it in the welcome message.",
      "Beantwoord “{value}” voordat de vraag komt: zet het in het welkomstbericht.",
    ),
    slipping: advice(
      "service",
      "Read what these customers wrote about “{value}”, finish what was left open, and then write in person.",
      "Lees wat deze klanten over “{value}” schreven, rond af wat openstaat en schrijf dan persoonlijk.",
    ),
    gone: advice(
      "service",
      "Look for what was left open under “{value}”, settle it once and close it.",
      "Zoek wat er bij “{value}” open bleef, handel dat één keer af en sluit het.",
    ),
    low: advice(
      "service",
      "Answer “{value}” with self-service: a clear page, a status link, a short film.",
      "Beantwoord “{value}” met selfservice: een duidelijke pagina, een statuslink, een kort filmpje.",
    ),
  },
} satisfies Record<string, Readonly<Record<GroupKind, Advice>>>;
