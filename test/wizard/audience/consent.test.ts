import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { contactOrders } from "../support/contact-shop.ts";
import { done, problem } from "../support/drive.ts";
import { madeOrders } from "../support/made-shop.ts";
import { columnOf, listsOf } from "./support.ts";

const EVERYBODY = { destination: "klaviyo", group: null } as const;

type Own = readonly [email: string, day: string, consent: Cell, status?: string];

/** A table of orders: address, day, consent, and 40 buyers who say yes so that groups have names. */
function orders(...own: readonly Own[]): Cell[][] {
  return [
    ["Order number", "Email", "Order date", "Total", "Newsletter", "Status"],
    ...own.map(([email, date, consent, status], at): Cell[] => [
      `A${at}`,
      email,
      date,
      50 + at,
      consent,
      status ?? "paid",
    ]),
    ...Array.from({ length: 40 }, (_, at): Cell[] => [
      `B${at}`,
      `koper${at}@winkel.nl`,
      `2025-0${1 + (at % 5)}-1${at % 9}`,
      20 + at,
      "yes",
      "paid",
    ]),
  ];
}

async function addresses(...own: readonly Own[]): Promise<string[]> {
  const { file } = await listsOf(orders(...own));
  return columnOf(await file(EVERYBODY), "Email").filter((address) => !address.startsWith("koper"));
}

describe("with a column of consent", () => {
  it("the latest answer counts, in whatever order the rows stand", async () => {
    expect(await addresses(["a@x.nl", "2025-05-01", "yes"], ["a@x.nl", "2025-01-01", "no"])).toEqual([
      "a@x.nl",
    ]);
    expect(await addresses(["a@x.nl", "2025-01-01", "yes"], ["a@x.nl", "2025-05-01", "no"])).toEqual([]);
  });

  it("a later order that says nothing leaves the answer as it was", async () => {
    expect(await addresses(["a@x.nl", "2025-01-01", "yes"], ["a@x.nl", "2025-05-01", ""])).toEqual([
      "a@x.nl",
    ]);
  });

  it("of two answers on one day no wins", async () => {
    expect(await addresses(["a@x.nl", "2025-05-01", "no"], ["a@x.nl", "2025-05-01", "yes"])).toEqual([]);
    expect(await addresses(["a@x.nl", "2025-05-01", "yes"], ["a@x.nl", "2025-05-01", "no"])).toEqual([]);
  });

  it("a word that may mean anything is no yes", async () => {
    expect(await addresses(["a@x.nl", "2025-01-01", "yes"], ["a@x.nl", "2025-05-01", "misschien"])).toEqual(
      [],
    );
    expect(await addresses(["a@x.nl", "2025-05-01", ""])).toEqual([]);
  });

  it("a no in a cancelled order counts as well", async () => {
    expect(
      await addresses(["a@x.nl", "2025-01-01", "yes"], ["A@x.nl", "2025-05-01", "no", "cancelled"]),
    ).toEqual([]);
  });

  it("counts everybody once: on the list or left out for one reason", async () => {
    const { ask } = await listsOf(contactOrders(400));
    for (const destination of ["google", "meta", "klaviyo", "braze"] as const) {
      const { counts, leftOut } = await ask({ destination, group: null });
      const out = leftOut.reduce((sum, { customers }) => sum + customers, 0);
      expect(counts.exported + out).toBe(counts.group);
      expect(counts.consenting).toBeGreaterThanOrEqual(counts.exported);
    }
  });

  it("another customer's refusal of an address holds for everybody who has it", async () => {
    const table: Cell[][] = [
      ["Customer ID", "Email", "Order date", "Total", "Accepts Marketing"],
      ["1", "samen@huis.nl", "2025-05-01", 80, "yes"],
      ["2", "Samen@huis.nl", "2025-04-01", 70, "no"],
      ["3", "alleen@huis.nl", "2025-04-01", 60, "yes"],
      ["3", "alleen@huis.nl", "2025-05-01", 60, "yes"],
    ];
    const { ask, file } = await listsOf(table);
    expect(columnOf(await file(EVERYBODY), "Email")).toEqual(["alleen@huis.nl"]);
    expect((await ask(EVERYBODY)).leftOut).toEqual([{ reason: "refused", customers: 2 }]);
  });

  it("permission to mail is not told by a column on text messages", async () => {
    const table = orders().map((row, at) => (at === 0 ? row.with(4, "Accepts SMS Marketing") : row));
    const { ask } = await listsOf(table);
    expect((await ask(EVERYBODY)).consent).toBe("needed");
  });
});

describe("without a column of consent", () => {
  it("there is no file and no sheet until the user says that there is permission", async () => {
    const { ask, wizard, request, host } = await listsOf(madeOrders(60));
    const before = await ask({ ...EVERYBODY, file: true });
    expect(before).toMatchObject({ consent: "needed", file: null, counts: { consenting: null } });
    expect(problem(await wizard.publish({ ...request(EVERYBODY), language: "en" })).key).toBe("no-customers");
    expect(host.sheets.size).toBe(1);
    const given = { ...EVERYBODY, permission: true };
    expect(await ask(given)).toMatchObject({ consent: "given", file: null });
    expect(columnOf((await ask({ ...given, file: true })).file!.text, "Email")).toHaveLength(60);
    done(await wizard.publish({ ...request(given), language: "en" }));
    expect(host.sheets.size).toBe(2);
  });

  it("the user may point at the column, or take it away", async () => {
    const table = orders(["a@x.nl", "2025-05-01", "no"]).map((row, at) =>
      at === 0 ? row.with(4, "Kolom E") : row,
    );
    const { ask } = await listsOf(table);
    expect((await ask(EVERYBODY)).consent).toBe("needed");
    expect(await ask({ ...EVERYBODY, columns: { consent: 4 } })).toMatchObject({
      consent: "column",
      counts: { group: 41, consenting: 40, exported: 40 },
    });
    expect((await ask({ ...EVERYBODY, columns: { email: null } })).counts.exported).toBe(0);
  });
});

describe("to leave people out of ads", () => {
  it("takes those without consent too, without a value, and says so in the name of the file", async () => {
    const { ask } = await listsOf(contactOrders(400));
    const asked = { destination: "meta", group: { kind: "quadrant", key: "economise" } } as const;
    const reach = await ask(asked);
    const exclude = await ask({ ...asked, purpose: "exclude", file: true });
    expect(exclude.consent).toBe("not-asked");
    expect(exclude.counts.exported).toBeGreaterThan(reach.counts.exported);
    expect(exclude.file!.name).toBe("waarde-meta-exclude-economise-2025-06-29.csv");
    expect(new Set(columnOf(exclude.file!.text, "value"))).toEqual(new Set([""]));
  });

  it("is not asked of a mail program", async () => {
    const { ask } = await listsOf(contactOrders(60));
    const view = await ask({ destination: "klaviyo", purpose: "exclude" });
    expect(view).toMatchObject({ consent: "column", chosen: { purpose: "reach" } });
  });
});
