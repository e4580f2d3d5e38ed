import { type Advice, advice } from "./advice.ts";
import type { GroupKind } from "./group-kinds.ts";

/** Advice on where customers come from and how they are reached. */
export const reachAdvice = {
  channel: {
    best: advice(
      "personal",
      "Ask these customers to bring others through “{value}”: a personal invitation, with a thank-you that is not a discount.",
      "Vraag deze klanten om via “{value}” anderen mee te brengen: een persoonlijke uitnodiging, met een bedankje dat geen korting is.",
    ),
    growing: advice(
      "sell",
      "Show who came through “{value}” the next category, in the message after their latest order.",
      "Toon wie via “{value}” kwam de volgende categorie, in het bericht na de laatste bestelling.",
    ),
    newcomers: advice(
      "personal",
      "Write a welcome that fits “{value}”: say what they came for and help them with their first order.",
      "Schrijf een welkom dat past bij “{value}”: noem waar ze voor kwamen en help bij de eerste bestelling.",
    ),
    slipping: advice(
      "personal",
      "Reach them where they came from: one personal message through “{value}”, with a question instead of an offer.",
      "Bereik ze waar ze vandaan kwamen: één persoonlijk bericht via “{value}”, met een vraag in plaats van een aanbod.",
    ),
    gone: advice(
      "service",
      "Ask a few who came through “{value}” what disappointed them, and mend that before you spend there again.",
      "Vraag enkelen die via “{value}” kwamen wat tegenviel, en herstel dat voordat je daar weer geld uitgeeft.",
    ),
    low: advice(
      "sell",
      "Show fuller baskets through “{value}”: a bundle, or a minimum for free shipping. Check what a customer from there may cost.",
      "Toon via “{value}” vollere mandjes: een bundel of een drempel voor gratis verzending. Kijk wat een klant van daar mag kosten.",
    ),
  },
  region: {
    best: advice(
      "service",
      "See what service can be better in “{value}”: faster delivery, a pick-up point, someone who visits.",
      "Kijk wat in “{value}” aan service beter kan: snellere levering, een afhaalpunt, iemand die langskomt.",
    ),
    growing: advice(
      "sell",
      "Show what others in “{value}” buy: a local choice instead of a general list.",
      "Toon wat anderen in “{value}” kopen: een lokale keuze in plaats van een algemene lijst.",
    ),
    newcomers: advice(
      "personal",
      "Welcome them with what holds for “{value}”: delivery times, returns, language.",
      "Verwelkom ze met wat voor “{value}” geldt: levertijden, retouren, taal.",
    ),
    slipping: advice(
      "personal",
      "Invite who lives in “{value}” to something near: an event, a shop, a fitting occasion.",
      "Nodig wie in “{value}” woont uit voor iets in de buurt: een evenement, een winkel, een passende gelegenheid.",
    ),
    gone: advice(
      "service",
      "Check whether delivery or returns in “{value}” got worse, before you write to them once more.",
      "Kijk of levering of retouren in “{value}” slechter werden, voordat je ze nog één keer schrijft.",
    ),
    low: advice(
      "sell",
      "Set a minimum for free shipping that fits the cost of sending to “{value}”, and suggest what fills the basket.",
      "Kies voor “{value}” een drempel voor gratis verzending die bij de kosten past en stel voor wat het mandje vult.",
    ),
  },
  interest: {
    best: advice(
      "personal",
      "Talk with these customers about “{value}”: ask their advice on it, or show them new things first.",
      "Praat met deze klanten over “{value}”: vraag ze om advies of laat ze nieuws als eersten zien.",
    ),
    growing: advice(
      "sell",
      "Put a set around “{value}” together and offer it in one message to who shares that interest.",
      "Stel een set rond “{value}” samen en bied die in één bericht aan wie dit deelt.",
    ),
    newcomers: advice(
      "personal",
      "Begin the welcome series with “{value}” instead of the general story.",
      "Begin de welkomstreeks met “{value}” in plaats van het algemene verhaal.",
    ),
    slipping: advice(
      "personal",
      "Write about “{value}” and nothing else: one tip, one new product, no catalogue.",
      "Schrijf over “{value}” en verder niets: één tip, één nieuw product, geen catalogus.",
    ),
    gone: advice(
      "personal",
      "Send news on “{value}” once a season at most; stop when nobody reacts.",
      "Stuur hooguit één keer per seizoen nieuws over “{value}”; stop als niemand reageert.",
    ),
    low: advice(
      "sell",
      "Link a small next step to “{value}”: an accessory or a refill, in the automated mail.",
      "Koppel een kleine vervolgstap aan “{value}”: een accessoire of navulling, in de automatische mail.",
    ),
  },
  device: {
    best: advice(
      "service",
      "Make ordering on “{value}” effortless for these customers: saved details, order again in one press, quick help.",
      "Maak bestellen via “{value}” moeiteloos voor deze klanten: bewaarde gegevens, opnieuw bestellen met één druk, snelle hulp.",
    ),
    growing: advice(
      "sell",
      "Show one suggestion on “{value}” that fits the latest order, where they pay.",
      "Toon via “{value}” bij het afrekenen één voorstel dat past bij de laatste bestelling.",
    ),
    newcomers: advice(
      "service",
      "Walk through a first order on “{value}” yourself and take away what hinders.",
      "Doorloop zelf een eerste bestelling via “{value}” en haal weg wat hindert.",
    ),
    slipping: advice(
      "personal",
      "Make the reminder for “{value}”: a short personal message that opens in the right place.",
      "Maak de herinnering voor “{value}”: een kort persoonlijk bericht dat op de goede plek opent.",
    ),
    gone: advice(
      "service",
      "Test whether ordering on “{value}” breaks somewhere, before you try to win them back.",
      "Test of bestellen via “{value}” ergens vastloopt, voordat je ze probeert terug te winnen.",
    ),
    low: advice(
      "sell",
      "Show on “{value}” what still lacks for free shipping, with two small things to add.",
      "Toon via “{value}” hoeveel er ontbreekt tot gratis verzending, met twee kleine dingen om toe te voegen.",
    ),
  },
  season: {
    best: advice(
      "personal",
      "Write to these customers in person shortly before “{value}”, and give them first choice.",
      "Schrijf deze klanten persoonlijk kort vóór “{value}” en geef ze eerste keus.",
    ),
    growing: advice(
      "sell",
      "Offer who bought around “{value}” something for another moment too.",
      "Bied wie rond “{value}” kocht ook iets voor een ander moment aan.",
    ),
    newcomers: advice(
      "personal",
      "Mention “{value}” in the welcome: what they bought it for, and when it comes in useful again.",
      "Noem “{value}” in het welkom: waarvoor ze kochten en wanneer het weer van pas komt.",
    ),
    slipping: advice(
      "personal",
      "Time one personal reminder for “{value}”, the moment that brought them before.",
      "Stuur één persoonlijke herinnering rond “{value}”, het moment waarop ze eerder kwamen.",
    ),
    gone: advice(
      "personal",
      "Write once, around “{value}”, and otherwise leave them alone.",
      "Schrijf één keer, rond “{value}”, en laat ze verder met rust.",
    ),
    low: advice(
      "sell",
      "Sell bundles around “{value}” and send nothing paid in between.",
      "Verkoop bundels rond “{value}” en stuur daartussen niets betaalds.",
    ),
  },
} satisfies Record<string, Readonly<Record<GroupKind, Advice>>>;
