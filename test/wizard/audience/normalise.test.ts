import { describe, expect, it } from "vitest";
import { DEFAULT_CHOICES } from "../../../src/wizard/choices.ts";
import { namesInForce } from "../../../src/wizard/names-in-force.ts";
import { readConsent } from "../../../src/wizard/pages/audience/consent-words.ts";
import { countryCode, guessCountry } from "../../../src/wizard/pages/audience/country-code.ts";
import { normaliseEmail } from "../../../src/wizard/pages/audience/normalise-email.ts";
import { normalisePhone } from "../../../src/wizard/pages/audience/normalise-phone.ts";
import { splitName } from "../../../src/wizard/pages/audience/person-name.ts";
import { writtenTags } from "../../../src/wizard/pages/audience/tags.ts";
import { vocabularyOf } from "../../../src/wizard/vocabulary-of.ts";

describe("an e-mail address", () => {
  it.each([
    [" Anna@Tulp.NL ", "anna@tulp.nl"],
    ["mailto:anna@tulp.nl", "anna@tulp.nl"],
    ["an.na+shop@gmail.com", "an.na+shop@gmail.com"],
    ["zoe\u0308@münchen.de", "zoë@münchen.de"],
  ])("%s is %s", (text, address) => {
    expect(normaliseEmail(text, "as-is")).toBe(address);
  });

  it.each([
    "anna",
    "anna@tulp",
    "anna@@tulp.nl",
    "anna tulp@tulp.nl",
    "anna@tulp.nl, bram@beuk.nl",
    "anna@tulp.nl;bram@beuk.nl",
    ".anna@tulp.nl",
    "anna.@tulp.nl",
    "an..na@tulp.nl",
    "anna@-tulp.nl",
    "anna@tulp..nl",
    "@tulp.nl",
    "anna@tulp.n1",
    `${"a".repeat(260)}@tulp.nl`,
    "",
  ])("%j is none", (text) => {
    expect(normaliseEmail(text, "as-is")).toBeNull();
  });

  it("of Gmail loses its points and what follows a plus, for Google only", () => {
    expect(normaliseEmail("An.Na+shop@gmail.com", "google")).toBe("anna@gmail.com");
    expect(normaliseEmail("an.na@googlemail.com", "google")).toBe("anna@googlemail.com");
    expect(normaliseEmail("an.na+shop@tulp.nl", "google")).toBe("an.na+shop@tulp.nl");
    expect(normaliseEmail("+shop@gmail.com", "google")).toBeNull();
  });
});

describe("a phone number", () => {
  it.each([
    ["06 12345678", "NL", "+31612345678"],
    ["0031 6 1234 5678", "NL", "+31612345678"],
    ["612345678", "NL", "+31612345678"],
    ["31612345678", "NL", "+31612345678"],
    ["020-123 4567", "NL", "+31201234567"],
    ["0470 12 34 56", "BE", "+32470123456"],
    ["030 901820", "DE", "+4930901820"],
    ["(650) 253-0000", "US", "+16502530000"],
    ["+44 20 7946 0018", "NL", "+442079460018"],
    ["+31612345678", null, "+31612345678"],
  ])("%s in %s is %s", (text, country, number) => {
    expect(normalisePhone(text, country)).toBe(number);
  });

  it.each([
    ["06 12345678", null],
    ["12", "NL"],
    ["onbekend", "NL"],
    ["00000000", "NL"],
    ["", "NL"],
  ])("%j in %s is none", (text, country) => {
    expect(normalisePhone(text, country)).toBeNull();
  });
});

describe("a country", () => {
  it.each([
    ["nl", "NL"],
    ["Nederland", "NL"],
    ["The Netherlands", "NL"],
    ["België", "BE"],
    ["Deutschland", "DE"],
    ["United States", "US"],
    ["Verenigd Koninkrijk", "GB"],
  ])("%s is %s", (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it("is not guessed from any text", () => {
    expect(countryCode("Atlantis")).toBeNull();
    expect(countryCode("XX")).toBeNull();
  });

  it("of phone numbers: that of most customers, else of the clock, else of the language", () => {
    expect(guessCountry(["BE", "BE", "NL", null], "Europe/Amsterdam", "nl")).toBe("BE");
    expect(guessCountry([], "Europe/Berlin", "nl")).toBe("DE");
    expect(guessCountry([], "UTC", "nl")).toBe("NL");
    expect(guessCountry([], "UTC", "en")).toBeNull();
  });
});

describe("consent", () => {
  it.each(["yes", "Ja", "TRUE", true, 1, "SUBSCRIBED", "opted_in", "Opt-in", "'yes"])(
    "%s is a yes",
    (cell) => {
      expect(readConsent(cell)).toBe("yes");
    },
  );
  it.each(["no", "Nee", false, 0, "UNSUBSCRIBED", "NEVER_SUBSCRIBED", "opted_out", "pending"])(
    "%s is a no",
    (cell) => {
      expect(readConsent(cell)).toBe("no");
    },
  );
  it.each(["", null, "misschien", "2024-01-01", "x", 2])("%s is no answer", (cell) => {
    expect(readConsent(cell)).toBe("unknown");
  });
});

describe("a name", () => {
  it.each([
    ["Piet de Vries", "Piet", "de Vries"],
    ["de Vries, Piet", "Piet", "de Vries"],
    ["Piet", "Piet", null],
    ["piet@vries.nl", null, null],
    [null, null, null],
  ])("%s", (text, first, last) => {
    expect(splitName(text)).toEqual({ first, last });
  });
});

describe("tags", () => {
  const own = {
    ...DEFAULT_CHOICES.own,
    tiers: { profitable: "Vast, trouw 💚" },
    quadrants: { grow: "x".repeat(120) },
  };
  const names = namesInForce(vocabularyOf("en"), { ...DEFAULT_CHOICES, own });
  const groups = { tier: "profitable", segment: null, quadrant: "grow" } as const;

  it("of people have no emoji, at most 100 characters, and quotes where they have a comma", () => {
    expect(writtenTags(groups, names)).toBe(`"Vast, trouw", ${"x".repeat(100)}`);
  });
  it("of machines never change", () => {
    expect(writtenTags({ ...groups, segment: "cant_lose" }, null)).toBe("clv:profitable, rfm:cant-lose");
  });
});
