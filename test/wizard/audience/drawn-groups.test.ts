import { beforeEach, describe, expect, test } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import type { EffectQuestion } from "../../../src/wizard/pages/effect/effect-view.ts";
import { contactOrders } from "../support/contact-shop.ts";
import { done, problem } from "../support/drive.ts";
import { cellsOf, columnOf, listsOf } from "./support.ts";

const MAKE = { page: "effect", part: "make", make: { tactic: "A card" } } as const satisfies EffectQuestion;

/** A shop with people in it, of whom half were drawn for a test. */
async function tested() {
  const lists = await listsOf(contactOrders(200));
  const run = done(
    await lists.wizard.publish({ ...lists.request({}), question: MAKE, language: "en" as const }),
  );
  const drawn = (group: string) =>
    lists.host.cells(run.sheet).flatMap((row) => (row[1] === group ? [String(row[0])] : []));
  const group = (key: "test" | "control") => ({ kind: "split", key, sheet: run.place.range.sheet }) as const;
  return { ...lists, run, drawn, group };
}

let shop: Awaited<ReturnType<typeof tested>>;
beforeEach(async () => {
  shop = await tested();
});

/** Addresses of the shop of those who said yes. */
const addressed = (customers: readonly string[]) => {
  const rows = contactOrders(200).slice(1);
  const byNumber = new Map(rows.map((row: Cell[]) => [row[1] as string, row[3]]));
  return customers.filter((customer) => byNumber.get(customer) === "yes");
};

describe("groups drawn by lot", () => {
  test("are offered with their tactic, as large as they were drawn", async () => {
    const { groups } = await shop.ask();
    const drawn = { tactic: "A card", day: "2025-06-29" };
    expect(groups.slice(-2)).toEqual([
      { choice: shop.group("test"), customers: shop.drawn("test").length, drawn },
      { choice: shop.group("control"), customers: shop.drawn("control").length, drawn },
    ]);
  });

  test("go on a list by name, only who gave consent, and nobody of the other group", async () => {
    const asked = { group: shop.group("test"), destination: "klaviyo" } as const;
    const view = await shop.ask(asked);
    expect(view.counts.group).toBe(shop.drawn("test").length);
    expect(view.consent).toBe("column");
    expect(view.leftOut.map(({ reason }) => reason)).toContain("refused");
    const emails = columnOf(await shop.file(asked), "Email").sort();
    expect(emails.length).toBeGreaterThan(50);
    const allowed = addressed(shop.drawn("test")).filter((address) => /\.nl$/.test(address));
    expect(emails).toEqual(allowed.sort());
    const control = new Set(shop.drawn("control"));
    expect(emails.some((email) => control.has(email))).toBe(false);
    const run = done(await shop.wizard.publish({ ...shop.request({ ...asked }), language: "en" as const }));
    expect(run.rows).toBe(emails.length);
  });

  test("of control are to be left out of ads, unless the user says otherwise", async () => {
    const control = { group: shop.group("control"), destination: "meta" } as const;
    const view = await shop.ask(control);
    expect([view.chosen.purpose, view.consent]).toEqual(["exclude", "not-asked"]);
    expect(view.fileName).toBe("waarde-meta-exclude-control-2025-06-29.csv");
    expect((await shop.ask({ ...control, purpose: "reach" })).consent).toBe("column");
    expect((await shop.ask({ ...control, destination: "klaviyo" })).chosen.purpose).toBe("reach");
  });

  test("are as their sheet says now: who was taken off it is not on the list", async () => {
    const cells = shop.host.cells(shop.run.sheet);
    const before = (await shop.ask({ group: shop.group("test") })).counts.group;
    cells.splice(
      cells.findIndex((row) => row[1] === "test"),
      1,
    );
    expect((await shop.ask({ group: shop.group("test") })).counts.group).toBe(before - 1);
    const quadrant = (await shop.ask()).groups[0]!.choice;
    const both = await shop.ask({ group: shop.group("test"), also: quadrant });
    expect(both.counts.group).toBeLessThan(before - 1);
    expect(both.counts.group).toBeGreaterThan(0);
  });

  test("are gone with their sheet", async () => {
    done(await shop.wizard.undo({ evenIfChanged: false, run: shop.run.id }));
    expect((await shop.ask()).groups.some(({ choice }) => choice.kind === "split")).toBe(false);
    const asked = await shop.wizard.explore(shop.request({ group: shop.group("test") }));
    expect(problem(asked)).toMatchObject({ key: "host", reason: "sheet-gone" });
  });

  test("are found of a table of one row a customer too", async () => {
    const rows = Array.from({ length: 40 }, (_, at): Cell[] => [
      `K${at}`,
      `k${at}@example.com`,
      10 + at,
      "yes",
    ]);
    const lists = await listsOf([["Customer", "E-mail", "Revenue", "Newsletter"], ...rows], {
      value: "historic",
    });
    const run = done(await lists.wizard.publish({ ...lists.request({}), question: MAKE, language: "nl" }));
    const group = { kind: "split", key: "test", sheet: run.place.range.sheet } as const;
    expect(cellsOf(await lists.file({ group, permission: true })).length).toBe(21);
  });
});
