import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../wizard/audience/support.ts";
import { contactOrders } from "../../wizard/support/contact-shop.ts";
import { analysed, done, inspected } from "../../wizard/support/drive.ts";
import { AppsScript } from "./support/apps-script.ts";
import { remoteWizard } from "./support/remote.ts";

/** As the sheet of a person who passes every rule: the number and names of the known hashes. */
function orders() {
  const [headings, ...rows] = contactOrders(60);
  const own = [...rows.at(-1)!];
  const position = (heading: string) => headings!.indexOf(heading);
  own[position("Email")] = "Anna@Tulp.nl";
  own[position("Total")] = 9000;
  own[position("Phone")] = "06 12345678";
  own[position("Billing Name")] = "Zoë Jansen";
  own[position("Billing Country")] = "Nederland";
  own[position("Billing Zip")] = "1011AB";
  own[position("Accepts Marketing")] = "yes";
  own[position("Name")] = "#9999";
  return [headings!, ...rows, own];
}

describe("a list from Google Sheets", () => {
  it("hashes where there is no TextEncoder, and carries the file over the wire", async () => {
    const script = new AppsScript({ sheets: { Orders: orders() }, timeZone: "Europe/Amsterdam" });
    script.document.select("Orders", 0, 0);
    const wizard = remoteWizard(script);
    const { source } = await inspected(wizard);
    const { choices } = await analysed(wizard);
    const question = { page: "audience", group: null, destination: "google", file: true } as const;
    const view = done(await wizard.explore({ source, choices, question }));
    // The other three: audience-exports.json, common.test_vectors
    expect(cellsOf(view.file!.text)).toContainEqual([
      createHash("sha256").update("anna@tulp.nl").digest("hex"),
      "fab7be8a931d1088a82f6acf9e468aaf6a3accc07d5112ee5d6fca93281e1583",
      "2752b88686847fa5c86f47b94ce652b7b3f22a91c37617d451a4db9afa431450",
      "4c617e204d9c1bf3abcb445df3a808c9f5c18c18668b29c3399d38946bc35bd8",
      "NL",
      "1011AB",
    ]);
  });

  it("goes to a sheet on which a number with a plus stays text", async () => {
    const script = new AppsScript({ sheets: { Orders: orders() }, timeZone: "Europe/Amsterdam" });
    script.document.select("Orders", 0, 0);
    const wizard = remoteWizard(script);
    const { source } = await inspected(wizard);
    const { choices } = await analysed(wizard);
    const question = { page: "audience", group: null, destination: "google", hash: false } as const;
    const run = done(await wizard.publish({ source, choices, question, language: "en" }));
    const [headings, ...rows] = script.document.shown(run.sheet, run.rows + 1, 6);
    expect(headings).toEqual(["Email", "Phone", "First Name", "Last Name", "Country", "Zip"]);
    expect(rows).toContainEqual(["anna@tulp.nl", "+31612345678", "Zoë", "Jansen", "NL", "1011AB"]);
  });
});
