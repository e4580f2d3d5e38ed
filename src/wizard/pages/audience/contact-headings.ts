import type { Field } from "../../../core/orders/fields.ts";
import type { ContactField } from "./audience-view.ts";

/** What the core calls the fields. It knows no city. */
export const FIELD_OF: Readonly<Partial<Record<ContactField, Field>>> = {
  email: "customer-email",
  phone: "phone",
  "first-name": "first-name",
  infix: "infix",
  "last-name": "last-name",
  "full-name": "customer-name",
  country: "country",
  zip: "zip",
  consent: "consent",
};

/** Headings that the core has no field for, or does not need; as `normaliseHeading` writes them. */
export const MORE_HEADINGS: Readonly<Partial<Record<ContactField, readonly string[]>>> = {
  phone: [
    "billing phone",
    "shipping phone",
    "mobile number",
    "mobiele nummer",
    "mobielnummer",
    "handynummer",
  ],
  zip: ["zip code", "postal", "post code", "shipping postcode", "billing postcode"],
  country: ["country code", "billing country code", "landcode", "countrycode"],
  city: ["city", "billing city", "shipping city", "stad", "plaats", "woonplaats", "stadt", "ort", "town"],
  consent: [
    "opt in",
    "optin",
    "email opt in",
    "marketing opt in",
    "newsletter opt in",
    "newsletter subscription",
    "subscribed to newsletter",
    "marketing consent",
    "email consent",
    "consent",
    "email marketing",
    "accepts email",
    "buyer accepts marketing",
    "customer accepts marketing",
    "email marketing status",
    "marketing contact status",
    "marketing toestemming",
    "toestemming marketing",
    "toestemming email",
    "toestemming e mail",
    "nieuwsbrief ja nee",
    "mag mailen",
    "einwilligung",
    "newsletter einwilligung",
  ],
};

/** Consent to something else than marketing by e-mail. */
export const OTHER_CHANNEL = /\b(?:sms|whatsapp|phone|telefoon|post|push|call)\b/;
