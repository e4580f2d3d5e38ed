import type { MapSegment } from "../../core/segments/rfm-maps.ts";
import type { Text } from "../text.ts";

export const rfmTactics: Readonly<Record<MapSegment, Text>> = {
  champions: {
    en: "Give premium service and early access; ask for reviews and referrals; no discounts.",
    nl: "Geef premium service en voorrang; vraag om reviews en aanbevelingen; geen korting.",
  },
  loyal: {
    en: "Sell the next category or a higher version; enrol in the loyalty programme.",
    nl: "Bied de volgende categorie of een luxere variant aan; neem op in het loyaliteitsprogramma.",
  },
  potential_loyalist: {
    en: "Recommend what fits the last purchase; offer membership after order 2–3.",
    nl: "Doe aanbevelingen bij de laatste aankoop; bied na bestelling 2–3 een lidmaatschap aan.",
  },
  new: {
    en: "Welcome series and help with use; aim for the second order.",
    nl: "Welkomstreeks en hulp bij gebruik; stuur op de tweede bestelling.",
  },
  recent: {
    en: "Thank them and show what goes with their first purchases; aim for a habit, not for one big basket.",
    nl: "Bedank ze en laat zien wat bij hun eerste aankopen past; stuur op een gewoonte, niet op één grote bestelling.",
  },
  promising: {
    en: "Light reminder with a relevant suggestion before the usual reorder moment.",
    nl: "Lichte herinnering met een passend voorstel vóór het gebruikelijke herhaalmoment.",
  },
  needs_attention: {
    en: "Limited-time offer based on what they bought before; ask why they slowed down.",
    nl: "Tijdelijk aanbod op basis van eerdere aankopen; vraag waarom ze minder kopen.",
  },
  about_to_sleep: {
    en: "One low-cost reactivation message with popular products.",
    nl: "Eén goedkope reactivatie met populaire producten.",
  },
  at_risk: {
    en: "Personal win-back with a real incentive; check service complaints first.",
    nl: "Persoonlijke win-back met een echte prikkel; controleer eerst klachten.",
  },
  cant_lose: {
    en: "Call or write personally; solve the problem; owner or account manager.",
    nl: "Bel of schrijf persoonlijk; los het probleem op; eigenaar of accountmanager.",
  },
  hibernating: {
    en: "Cheap seasonal e-mail only; exclude from paid retargeting.",
    nl: "Alleen een goedkope seizoensmail; sluit uit van betaalde retargeting.",
  },
  lost: {
    en: "One last question or offer, then stop spending.",
    nl: "Nog één vraag of aanbod en stop daarna met uitgeven.",
  },
  inactive: {
    en: "One cheap message a season; take them out of paid campaigns and stop when nobody answers.",
    nl: "Eén goedkoop bericht per seizoen; haal ze uit betaalde campagnes en stop als niemand reageert.",
  },
};
