import type { Field } from "../../core/orders/fields.ts";
import { matchHeading } from "../../core/orders/recognise/match-heading.ts";
import { normaliseHeading } from "../../core/orders/recognise/normalise-heading.ts";
import type { Cell } from "../../sheet/cell.ts";
import { textOf } from "../../sheet/read-texts.ts";

/** Fields that say who or where somebody is, or number a row. */
const IDENTIFYING: ReadonlySet<Field> = new Set([
  "customer-id",
  "customer-email",
  "customer-name",
  "first-name",
  "infix",
  "last-name",
  "phone",
  "zip",
  "order-id",
]);
/** Words of headings that the table of headings does not hold, in English and Dutch. */
const WORDS =
  /\b(?:e ?mail|mail|phone|telephone|mobile|tel|fax|address\d?|street|house number|zip|postal|postcode|iban|bsn|passport|birth|birthday|born|ip|latitude|longitude|username|login|password|token|company|name|naam|initials|voorletters|id|guid|uuid)\b|e?mailadres|adres\b|straat|huisnummer|telefoon|geboorte|rekeningnummer|wachtwoord|gebruikersnaam|klantnaam|voornaam|achternaam|familienaam|bedrijfsnaam|contactpersoon|(?:klant|order|bestel|factuur|ticket|relatie|debiteur)(?:en)?(?:nummer|nr)\b/;
/** What has a name and is nobody. */
const THINGS =
  /\b(?:product|item|lineitem|article|category|campaign|channel|segment|group|plan|brand|shop|store|list|city|country|region|discount|shipping method|payment method)\b|product|artikel|categorie|campagne|kanaal|groep|merk|winkel|plaats|land|regio/;

const ADDRESS = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i;
const PHONE = /^(?:\+|00|0)[\d\s().-]{8,17}$/;
const SAMPLE = 200;

/** Whether a column tells who somebody is: such columns are never offered to carry along. */
export function isIdentifying(heading: string, cells: readonly Cell[]): boolean {
  return namesSomebody(heading) || holdsAddresses(cells);
}

function namesSomebody(heading: string): boolean {
  const sure = matchHeading(heading).find(({ confidence }) => confidence >= 0.5);
  if (sure !== undefined && IDENTIFYING.has(sure.field)) return true;
  const words = normaliseHeading(heading);
  return WORDS.test(words) && !THINGS.test(words);
}

/** E-mail addresses and telephone numbers, in half of the texts at least. */
function holdsAddresses(cells: readonly Cell[]): boolean {
  let filled = 0;
  let found = 0;
  for (const cell of cells.slice(0, SAMPLE)) {
    if (typeof cell !== "string") continue;
    const text = (textOf(cell) ?? "").slice(0, SAMPLE);
    if (text === "") continue;
    filled++;
    const digits = text.replace(/\D/g, "").length;
    if (ADDRESS.test(text) || (PHONE.test(text) && digits >= 9)) found++;
  }
  return filled > 0 && found * 2 >= filled;
}
