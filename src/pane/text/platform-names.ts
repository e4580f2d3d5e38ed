import type { Language } from "../../wizard/service.ts";

const NAMES: Readonly<Record<string, string>> = {
  shopify: "Shopify",
  woo: "WooCommerce",
  magento: "Magento",
  shopware6: "Shopware",
  lightspeed: "Lightspeed",
  bigcommerce: "BigCommerce",
  bol: "bol",
  etsy: "Etsy",
  stripe: "Stripe",
  square: "Square",
  hubspot: "HubSpot",
  klaviyo: "Klaviyo",
  mailchimp: "Mailchimp",
  ga4: "GA4",
  exact: "Exact Online",
};

/** "a Shopify export"; an export of Dutch bookkeeping has no brand. */
export function exportName(platform: string, language: Language): string {
  const name = NAMES[platform.split("_")[0]!];
  if (name === undefined)
    return language === "nl" ? "een export uit een boekhouding" : "an export of bookkeeping";
  if (language === "nl") return `een export van ${name}`;
  return `${/^[AEIO]/.test(name) ? "an" : "a"} ${name} export`;
}
