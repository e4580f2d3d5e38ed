/** Cells that stand for nobody, small letters. */
const NOBODY = new Set(
  (
    "0|guest|gast|gäste|null|undefined|none|nan|n/a|na|n.v.t.|nvt|-|--|?|onbekend|unknown|unbekannt|anonymous|" +
    "anoniem|anonym|guest customer|not logged in|geen"
  ).split("|"),
);

/** Addresses that shops fill in for customers without one. */
const NO_ADDRESS = /^(?:no-?e?mail|geen-?e?mail|none|unknown|onbekend|noreply|no-reply)@/i;

/** A market place gives each order an address of its own: no key of a customer. */
const ALIAS =
  /@(?:[a-z0-9-]+\.)*(?:verkopen\.bol\.com|klantbericht\.bol\.com|marketplace\.amazon\.[a-z.]+)$/i;

/** Addresses that only testers use: example.com and kin are kept free for it (RFC 2606). */
const TESTER = /^test(?:er|ing)?@|@(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net)|test\.(?:com|nl|de))$/i;

export function isNobody(text: string): boolean {
  return NOBODY.has(text.toLowerCase());
}

export function isAlias(address: string): boolean {
  return ALIAS.test(address);
}

export function isPlaceholderAddress(address: string): boolean {
  return isNobody(address) || NO_ADDRESS.test(address) || isAlias(address);
}

export function isTesterAddress(address: string): boolean {
  return TESTER.test(address);
}
