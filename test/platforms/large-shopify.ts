import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { isoDate, ORDERS } from "./grown-shop.ts";

/** A Shopify export with the wanted number of order lines, its columns filled as Shopify fills them. */
export function largeShopify(lines: number): Uint8Array<ArrayBuffer> {
  const text = readFileSync(new URL("shopify-orders.csv", import.meta.url), "utf8");
  const headings = text.slice(0, text.search(/\r?\n/)).split(",");
  const rows = Array.from({ length: lines }, (_, line) => {
    const order = ORDERS[line % ORDERS.length]!;
    const round = Math.floor(line / ORDERS.length);
    const moment = `${isoDate(order)} 09:51:00 +0200`;
    const filled: Record<string, string | number> = {
      Name: `#${100_000 + line}`,
      Email: `r${round}.${order.email}`,
      "Financial Status": "paid",
      "Paid at": moment,
      "Fulfillment Status": "fulfilled",
      "Fulfilled at": moment,
      "Accepts Marketing": round % 2 === 0 ? "yes" : "no",
      Currency: "EUR",
      Subtotal: order.amount.toFixed(2),
      Shipping: "4.95",
      Taxes: (order.amount * 0.21).toFixed(2),
      Total: (order.amount + 4.95).toFixed(2),
      "Discount Amount": "0.00",
      "Created at": moment,
      "Lineitem quantity": 1 + (line % 3),
      "Lineitem name": `Vaas ${line % 40}`,
      "Lineitem price": order.amount.toFixed(2),
      "Lineitem sku": `V-${line % 40}`,
      "Billing Name": `${order.first} ${order.last}`,
      "Billing Zip": `${1000 + (line % 8000)} AB`,
      "Billing Country": "NL",
      "Refunded Amount": "0.00",
      Id: 5000 + line,
      Source: "web",
      Phone: `'06${String(10_000_000 + line)}`,
    };
    return headings.map((heading) => filled[heading] ?? "");
  });
  return new Uint8Array(new TextEncoder().encode(Papa.unparse([headings, ...rows])));
}
