/**
 * What a status means for an order. "sale" counts; "cancelled", "failed", "unfinished" (drafts, unpaid, lost
 * deals) and "test" do not; "refund" is a document or payment that gives money back; "refunded" is an order
 * that was given back as a whole; "ask" counts unless the user says otherwise (authorized, on hold).
 */
const STATUS_MEANINGS = [
  "sale",
  "cancelled",
  "failed",
  "unfinished",
  "test",
  "refund",
  "refunded",
  "ask",
] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** English, Dutch and German words of the platforms, as `normaliseStatus` writes them. */
const WORDS: Readonly<Record<StatusMeaning, string>> = {
  sale:
    "paid|partially paid|partially refunded|completed|complete|processing|succeeded|success|closed won|closedwon|" +
    "shipped|partially shipped|fulfilled|partially fulfilled|payment|purchase|delivered|invoiced|invoice|" +
    "betaald|deels betaald|gedeeltelijk betaald|deels terugbetaald|gedeeltelijk terugbetaald|afgerond|voltooid|" +
    "verzonden|deels verzonden|geleverd|gewonnen|factuur|afgehandeld|in verwerking|" +
    "bezahlt|teilweise bezahlt|teilweise erstattet|abgeschlossen|versendet|versandt|geliefert|gewonnen|" +
    "rechnung|in bearbeitung|erledigt",
  cancelled:
    "cancelled|canceled|cancelled order|voided|void|blocked|disputed|geannuleerd|geblokkeerd|annulering|" +
    "storniert|annulliert|abgebrochen",
  failed:
    "failed|failure|payment failed|expired|declined|rejected|mislukt|betaling mislukt|verlopen|geweigerd|" +
    "afgewezen|fehlgeschlagen|abgelehnt|abgelaufen",
  unfinished:
    "pending|pending payment|payment pending|awaiting payment|payment review|unpaid|draft|checkout draft|quote|" +
    "incomplete|abandoned|uncaptured|requires capture|requires payment method|closed lost|closedlost|" +
    "concept|in behandeling|in afwachting|wacht op betaling|onbetaald|offerte|verloren|" +
    "entwurf|ausstehend|wartend|unbezahlt|angebot|zahlung ausstehend",
  test: "test|test order|testbestelling|testbestellung",
  refund:
    "refund|chargeback|credit note|credit memo|creditnota|creditfactuur|credit|retour|terugbetaling|" +
    "gutschrift|erstattung|retoure|ruckerstattung",
  refunded: "refunded|returned|terugbetaald|geretourneerd|erstattet|zuruckerstattet|retourniert",
  ask: "authorized|authorised|closed|on hold|open|geautoriseerd|gesloten|in de wacht|autorisiert|geschlossen|offen",
};

/** Words that tell also inside a longer status ("Cancelled by customer"), unless it is only in part. */
const STRONG =
  /\b(?:cancell?ed|geannuleerd|storniert|voided|failed|mislukt|fehlgeschlagen|draft|refunded|terugbetaald|erstattet)\b/;
const IN_PART = /\b(?:partial(?:ly)?|partly|deels|gedeeltelijk|teilweise|not|niet|nicht)\b/;

const meanings = new Map<string, StatusMeaning>();
for (const meaning of STATUS_MEANINGS) {
  for (const word of WORDS[meaning].split("|")) meanings.set(word, meaning);
}

/** No status is longer; a longer text is a remark. */
const LONGEST = 80;

/** A status as the table of words has it: small letters without accents, "wc-" and "_" gone. */
export function normaliseStatus(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[_\-./\s]+/g, " ")
    .trim()
    .replace(/^wc /, "");
}

/** null for words that we do not know. */
export function meaningOf(status: string): StatusMeaning | null {
  const word = normaliseStatus(status);
  const known = meanings.get(word);
  if (known !== undefined) return known;
  const strong = IN_PART.test(word) ? null : STRONG.exec(word);
  return strong === null ? null : (meanings.get(strong[0]) ?? null);
}

export function isStatusWord(text: string): boolean {
  return meanings.has(normaliseStatus(text));
}
