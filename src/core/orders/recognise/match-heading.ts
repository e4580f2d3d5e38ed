import { FIELDS, type Field } from "../fields.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { normaliseHeading, shortenHeading } from "./normalise-heading.ts";

/** How sure a heading is of a field, 0–1, and by what. */
export interface HeadingMatch {
  readonly field: Field;
  readonly confidence: number;
  readonly reason: "synonym" | "tokens";
}

/** The heading is a name of the field, one preferred, or a word that also means other things. */
const SYNONYM = 0.9;
const PREFERRED = 0.95;
const WEAK = 0.6;
/** Most that shared words alone can tell, and the least share of words that tells anything. */
const TOKENS = 0.55;
const LEAST_SHARED = 0.66;
const LONG_WORD = 8;
/** Heading without its bracket ("Total (EUR)") is a little less sure than one that is the name itself. */
const SHORTENED = 0.01;
/** Earlier names of a list are surer, by no more than this. */
const RANK = 0.02;

interface Name {
  readonly tokens: ReadonlySet<string>;
  readonly field: Field;
}

const split = (names: string | undefined) => (names === undefined ? [] : names.split("|"));
const joined = (name: string) => name.replace(/ /g, "");

const names: Name[] = [];
/** Fields of each name (written without spaces, so that "Lastname" is "last name"). */
const fieldsOf = new Map<string, Map<Field, number>>();
const excluded = new Set<string>();

for (const field of FIELDS) {
  const { en, nl, de, weak, prefer, not } = FIELD_NAMES[field];
  const weakOnes = new Set(split(weak));
  const preferred = split(prefer);
  for (const list of [split(en), split(nl), split(de)]) {
    list.forEach((name, at) => {
      const place = preferred.indexOf(name);
      const base = weakOnes.has(name) ? WEAK : place >= 0 ? PREFERRED : SYNONYM;
      const rank = place >= 0 ? place / (preferred.length + 1) : at / (list.length + 1);
      keep(joined(name), field, base - RANK * rank);
      if (!weakOnes.has(name)) names.push({ tokens: new Set(name.split(" ")), field });
    });
  }
  for (const name of split(not)) excluded.add(`${field} ${joined(name)}`);
}

function keep(name: string, field: Field, confidence: number): void {
  let known = fieldsOf.get(name);
  if (known === undefined) {
    known = new Map();
    fieldsOf.set(name, known);
  }
  known.set(field, Math.max(confidence, known.get(field) ?? 0));
}

/** The fields that a heading names, the surest first; none for a heading of another meaning. */
export function matchHeading(heading: string): HeadingMatch[] {
  const whole = normaliseHeading(heading);
  const short = shortenHeading(heading);
  const exact = exactMatches(whole, 0);
  const found = exact.length > 0 || short === whole ? exact : exactMatches(short, SHORTENED);
  return found.length > 0 ? found : tokenMatches(whole);
}

function exactMatches(name: string, penalty: number): HeadingMatch[] {
  const known = fieldsOf.get(joined(name));
  if (known === undefined) return [];
  return [...known]
    .filter(([field]) => !excluded.has(`${field} ${joined(name)}`))
    .map(([field, confidence]) => ({
      field,
      confidence: confidence - penalty,
      reason: "synonym" as const,
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

/**
 * Words that turn a heading into something else ("total refunded", "last order date"): a name that lacks one
 * of them cannot stand for a heading that has it, nor the other way round.
 */
const TELLING = new Set(
  (
    "refund refunded tax taxes vat btw mwst shipping verzend verzending discount korting last first laatste " +
    "eerste cancelled canceled due fulfilled modified updated birth geboorte delivery lever number nummer id " +
    "name naam date datum email mail excl incl net netto average gemiddelde line lineitem item count aantal " +
    "status price prijs quantity currency valuta fee tip outstanding openstaand predicted expected code type " +
    "method group address street city phone zip country store shop converted"
  ).split(" "),
);

/** By the share of words in common (Dice), for headings of at least two words. */
function tokenMatches(heading: string): HeadingMatch[] {
  const tokens = new Set(heading.split(" ").filter((token) => token !== ""));
  if (tokens.size < 2) return [];
  const best = new Map<Field, number>();
  for (const { tokens: own, field } of names) {
    const score = own.size < 2 && !isLong(own) ? 0 : shared(tokens, own);
    if (score >= LEAST_SHARED && score > (best.get(field) ?? 0)) best.set(field, score);
  }
  return [...best]
    .filter(([field]) => !excluded.has(`${field} ${joined(heading)}`))
    .map(([field, score]) => ({ field, confidence: TOKENS * score, reason: "tokens" as const }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** One word tells by itself when it is a compound ("orderwaarde"), not when it is "total" or "name". */
function isLong(name: ReadonlySet<string>): boolean {
  for (const word of name) if (word.length >= LONG_WORD) return true;
  return false;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const token of a) {
    if (b.has(token)) common++;
    else if (TELLING.has(token)) return 0;
  }
  for (const token of b) if (!a.has(token) && TELLING.has(token)) return 0;
  return (2 * common) / (a.size + b.size);
}
