import type { MadeCustomer } from "./grown-shop.ts";
import type { Row } from "./order-rows.ts";

const plain = (amount: number) => amount.toFixed(2);

/** What each platform writes of a customer, by its headings; the rest of its columns stays blank. */
export const CUSTOMER_ROWS: Readonly<Record<string, (customer: MadeCustomer) => Row>> = {
  "klaviyo-profiles": (c) => ({
    Email: c.email,
    "First Name": c.first,
    "Last Name": c.last,
    Country: "Netherlands",
    "Email Marketing Consent": c.customer % 3 === 0 ? "NEVER_SUBSCRIBED" : "SUBSCRIBED",
    "Historic Customer Lifetime Value": plain(c.spent),
    "Predicted Customer Lifetime Value": plain(c.spent / 3),
    "Total Customer Lifetime Value": plain((c.spent * 4) / 3),
    "Historic Number Of Orders": c.orders,
    "Average Order Value": plain(c.spent / c.orders),
    "First Active": c.since,
    "Last Active": c.until,
    "Profile Created On": c.since,
  }),
  "shopify-customers": (c) => ({
    "Customer ID": `'${71_000 + c.customer}`,
    "First Name": c.first,
    "Last Name": c.last,
    Email: c.email,
    "Accepts Email Marketing": c.customer % 3 === 0 ? "no" : "yes",
    "Country Code": "NL",
    "Total Spent": plain(c.spent),
    "Total Orders": c.orders,
  }),
  "woo-analytics-customers": (c) => ({
    Name: `${c.first} ${c.last}`,
    Username: `user${c.customer}`,
    "Last Active": `${c.until} 09:00:00`,
    "Sign Up": `${c.since} 09:00:00`,
    Email: c.email,
    Orders: c.orders,
    "Total Spend": plain(c.spent),
    AOV: plain(c.spent / c.orders),
    "Country / Region": "NL",
  }),
  "lightspeed-ecom-customers": (c) => ({
    "Internal ID": 9000 + c.customer,
    Registered: `${c.since} 10:00:00`,
    Firstname: c.first,
    Lastname: c.last,
    "E-Mail": c.email,
    Zipcode: `${1000 + c.customer}AB`,
    Country: "nl",
  }),
  "mailchimp-audience": (c) => ({
    "Email Address": c.email,
    "First Name": c.first,
    "Last Name": c.last,
    MEMBER_RATING: 1 + (c.customer % 5),
    OPTIN_TIME: `${c.since} 10:00:00`,
    LAST_CHANGED: `${c.until} 10:00:00`,
  }),
};
