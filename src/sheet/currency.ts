/**
 * ISO 4217 codes that we take for a currency beside an amount. Rare ones that are also words
 * ("ALL 12", "TOP 10", "CUP 3", "LAK", "MOP", "PEN") are left out on purpose.
 */
const CODES =
  "EUR USD GBP JPY CHF SEK NOK DKK PLN CZK HUF RON BGN HRK ISK UAH RSD BAM MKD MDL GEL TRY RUB " +
  "CAD AUD NZD MXN BRL ARS CLP COP UYU CNY HKD TWD KRW INR IDR MYR SGD THB VND PHP PKR BDT LKR NPR KZT " +
  "ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND DZD ZAR NGN KES GHS UGX TZS XOF XAF ANG AWG XCG SRD BTC";

/**
 * Signs and words, lower case, with the code that we take them for. A sign shared by several countries
 * stands for the largest of them: $ USD, ¥ JPY (rival CNY), kr SEK (rivals NOK, DKK).
 */
const SIGNS: readonly (readonly [string, string])[] = [
  ["€", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["$", "USD"],
  ["us$", "USD"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["cn¥", "CNY"],
  ["kr", "SEK"],
  ["zł", "PLN"],
  ["zl", "PLN"],
  ["kč", "CZK"],
  ["ft", "HUF"],
  ["lei", "RON"],
  ["лв", "BGN"],
  ["fr", "CHF"],
  ["sfr", "CHF"],
  ["₺", "TRY"],
  ["tl", "TRY"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₩", "KRW"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["₱", "PHP"],
  ["₦", "NGN"],
  ["₹", "INR"],
  ["rs", "INR"],
  ["r$", "BRL"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["nz$", "NZD"],
  ["hk$", "HKD"],
  ["s$", "SGD"],
  ["mx$", "MXN"],
];

const codes = new Map<string, string>(SIGNS);
for (const code of CODES.split(" ")) codes.set(code.toLowerCase(), code);

/** ISO 4217 code of a currency sign, code or word ("€", "eur", "kr."), null when it is none. */
export function currencyOf(text: string): string | null {
  const name = text.endsWith(".") ? text.slice(0, -1) : text;
  return codes.get(name) ?? codes.get(name.toLowerCase()) ?? null;
}
