import { expect, it } from "vitest";
import { serveWorkbook } from "./support/serve-workbook.ts";

const workbook = serveWorkbook();

it("asks nothing of another origin, through all that a visit does", async () => {
  const person = await workbook.open();
  for (const sheet of ["Orders", "Customers", "Formulas"]) await person.goToSheet(sheet);
  await person.addSheet();
  await person.type("A1", "=RFM(Orders!B:B,Orders!C:C,Orders!D:D)");
  await person.download(["File", "Save as xlsx"]);
  const origins = new Set(
    person.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([new URL(workbook.address()).origin]);
  expect(person.faults).toEqual([]);
  await person.close();
});

it("cannot reach another origin, whatever a script in the page tries", async () => {
  const person = await workbook.open();
  const outcomes = await person.page.evaluate(async () => {
    const elsewhere = "http://127.0.0.1:9/";
    const loads = (tag: "img" | "script") =>
      new Promise<string>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve("loaded");
        element.onerror = () => resolve("refused");
        element.src = `${elsewhere}x`;
        document.head.append(element);
      });
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    const fetched = await fetch(elsewhere).then(
      () => "fetched",
      () => "refused",
    );
    const image = await loads("img");
    const script = await loads("script");
    const beacon = navigator.sendBeacon(elsewhere, "x");
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { fetched, image, script, beacon, refused: [...new Set(refused)].sort() };
  });
  expect(outcomes).toMatchObject({ fetched: "refused", image: "refused", script: "refused" });
  expect(outcomes.refused).toEqual(expect.arrayContaining(["connect-src", "img-src", "script-src-elem"]));
  await person.close();
});
