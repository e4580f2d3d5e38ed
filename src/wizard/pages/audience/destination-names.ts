import type { DestinationId } from "./audience-view.ts";

/** What the platforms call themselves; alike in every language. */
export const DESTINATION_NAMES: Readonly<Record<DestinationId, string>> = {
  google: "Google Ads",
  meta: "Meta",
  linkedin: "LinkedIn",
  klaviyo: "Klaviyo",
  mailchimp: "Mailchimp",
  hubspot: "HubSpot",
  braze: "Braze",
  shopify: "Shopify",
  mapp: "Mapp",
  bloomreach: "Bloomreach",
  segment: "Segment",
  cdp: "CDP",
};
