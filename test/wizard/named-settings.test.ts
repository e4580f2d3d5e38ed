import { describe, expect, test } from "vitest";
import { type Choices, DEFAULT_CHOICES } from "../../src/wizard/choices.ts";
import { choicesOf, readChoices } from "../../src/wizard/read-choices.ts";
import { settingsInUse } from "../../src/wizard/saved-settings.ts";
import { done, problem, wizardOver } from "./support/drive.ts";
import { MemoryHost } from "./support/memory-host.ts";

const SPRING: Choices = {
  ...DEFAULT_CHOICES,
  value: "formula",
  formulaYears: 5,
  margin: 0.35,
  costPerOrder: 4.5,
  tierRanges: [500, 100],
  tierNames: "pyramid",
  rfmMap: "klaviyo",
  own: { quadrants: { protect: "Vrienden" }, tactics: { grow: "Bel ze.\u00a0\u2028" }, tiers: {} },
  // Of one table: not kept.
  valueBorder: 80,
  durationBorder: 12,
  soft: { columns: ["Region"], table: null },
};

const over = () => {
  const host = new MemoryHost();
  return { host, wizard: wizardOver(host) };
};

describe("settings under a name", () => {
  test("come back as they were kept, but for what belongs to one table", async () => {
    const { host, wizard } = over();
    done(await wizard.keepSettings({ name: "  Spring\n campaign ", choices: SPRING }));
    const { kept } = done(await wizardOver(host).savedSettings());
    expect(kept).toHaveLength(1);
    expect(kept[0]!.name).toBe("Spring campaign");
    expect(kept[0]!.choices).toEqual({
      ...SPRING,
      valueBorder: null,
      durationBorder: null,
      soft: DEFAULT_CHOICES.soft,
      setting: "Spring campaign",
    });
  });

  test("of the same name take the place of the old ones, and stand in order", async () => {
    const { wizard } = over();
    for (const name of ["Summer", "Autumn"]) done(await wizard.keepSettings({ name, choices: SPRING }));
    const again = { ...SPRING, margin: 0.5 };
    const { kept } = done(await wizard.keepSettings({ name: "SUMMER", choices: again }));
    expect(kept.map(({ name }) => name)).toEqual(["Autumn", "SUMMER"]);
    expect(kept[1]!.choices.margin).toBe(0.5);
  });

  test("go, and take nothing else along; no piece stays behind", async () => {
    const { host, wizard } = over();
    for (const name of ["Summer", "Autumn"]) done(await wizard.keepSettings({ name, choices: SPRING }));
    expect(done(await wizard.dropSettings({ name: "Summer" })).kept.map(({ name }) => name)).toEqual([
      "Autumn",
    ]);
    done(await wizard.dropSettings({ name: "autumn" }));
    expect([...host.settings.keys()]).toEqual([]);
    expect(problem(await wizard.dropSettings({ name: "Autumn" }))).toMatchObject({ reason: "gone" });
  });

  test("need a name that is not that of the standard", async () => {
    const { host, wizard } = over();
    const refusal = async (name: string) => problem(await wizard.keepSettings({ name, choices: SPRING }));
    expect(await refusal(" \n ")).toMatchObject({ key: "settings-refused", reason: "blank" });
    expect(await refusal("standard")).toMatchObject({ reason: "standard" });
    expect(await refusal("Standaard")).toMatchObject({ reason: "standard" });
    expect(host.settings.size).toBe(0);
  });

  test("are kept up to a number; an old one can still be replaced", async () => {
    const { wizard } = over();
    const { most } = done(await wizard.savedSettings());
    for (let at = 0; at < most; at++) done(await wizard.keepSettings({ name: `S${at}`, choices: SPRING }));
    const full = problem(await wizard.keepSettings({ name: "One more", choices: SPRING }));
    expect(full).toMatchObject({ key: "settings-refused", reason: "full", most });
    expect(done(await wizard.keepSettings({ name: "S3", choices: DEFAULT_CHOICES })).kept).toHaveLength(most);
  });

  test("fit in what Google keeps in one setting, whatever letters were typed", async () => {
    const { host, wizard } = over();
    const tactic = "顧".repeat(400);
    const own = {
      ...SPRING.own,
      tactics: { protect: tactic, deepen: tactic, grow: tactic, economise: tactic, too_early: tactic },
    };
    done(await wizard.keepSettings({ name: "漢字", choices: { ...SPRING, own } }));
    await wizard.saveChoices({ ...SPRING, own });
    for (const [key, text] of host.settings) {
      expect(new TextEncoder().encode(key + text).length).toBeLessThan(9000);
    }
    expect(done(await wizard.savedSettings()).kept[0]!.choices.own).toEqual(own);
    expect((await wizardOver(host).loadChoices()).own).toEqual(own);
  });
});

describe("what stands damaged in the document", () => {
  test("loses the one that is damaged, not its neighbours", async () => {
    const { host, wizard } = over();
    for (const name of ["A", "B", "C"]) done(await wizard.keepSettings({ name, choices: SPRING }));
    host.settings.set("waarde.settings.2.0", '{"margin":');
    expect(done(await wizard.savedSettings()).kept.map(({ name }) => name)).toEqual(["A", "C"]);
    // Its name is free again, and what was left of it goes.
    done(await wizard.keepSettings({ name: "B", choices: DEFAULT_CHOICES }));
    expect(done(await wizard.savedSettings()).kept.map(({ name }) => name)).toEqual(["A", "B", "C"]);
    expect(host.settings.has("waarde.settings.2.0")).toBe(false);
  });

  const ENDLESS = '{"version":1,"kept":[{"id":1,"name":"x","pieces":1e300}]}';
  test.each([
    ...["", "no json", "[]", "null", '{"kept":5}', '{"version":1,"kept":[null,{"name":"x"},7]}'],
    ENDLESS,
  ])("an index %j is no settings at all, and new ones can be kept", async (index) => {
    const { host, wizard } = over();
    host.settings.set("waarde.settings", index);
    expect(done(await wizard.savedSettings()).kept).toEqual([]);
    expect(done(await wizard.keepSettings({ name: "New", choices: SPRING })).kept).toHaveLength(1);
  });

  test("settings of a newer version are left as they are", async () => {
    const { host, wizard } = over();
    const index = '{"version":2,"kept":[{"id":1,"name":"New","pieces":1}]}';
    host.settings.set("waarde.settings", index);
    expect(done(await wizard.savedSettings()).kept).toEqual([]);
    expect(problem(await wizard.keepSettings({ name: "Mine", choices: SPRING }))).toMatchObject({
      reason: "newer",
    });
    expect(host.settings.get("waarde.settings")).toBe(index);
  });

  test("a choice that cannot be is its default; the others stay", () => {
    const kept = {
      ...SPRING,
      tierShares: [50, 50, 50],
      tierRanges: [100, 500],
      value: "guess",
      months: 0,
      margin: 0,
      rfmMap: "toString",
      own: { quadrants: { protect: "x".repeat(41) }, tactics: {}, tiers: {} },
      cost: Number.NaN,
      soft: "everything",
      unknown: 1,
    };
    const read = choicesOf(JSON.parse(JSON.stringify(kept)));
    const { tierShares, tierRanges, value, months, margin, rfmMap, own, cost, soft } = DEFAULT_CHOICES;
    expect(read).toEqual({
      ...SPRING,
      tierShares,
      tierRanges,
      value,
      months,
      margin,
      rfmMap,
      own,
      cost,
      soft,
    });
    for (const text of [null, "", "{", "[]", "7", '"text"'])
      expect(readChoices(text)).toEqual(DEFAULT_CHOICES);
  });
});

test("a second table is kept whole or not at all", () => {
  const range = { sheet: "s2", row: 0, column: 0, rows: 9, columns: 3 };
  const table = { range, customer: "E-mail", columns: ["Reason"], rows: true, cost: null };
  const softOf = (soft: unknown) => choicesOf({ ...DEFAULT_CHOICES, soft }).soft;
  expect(softOf({ columns: ["City"], table })).toEqual({ columns: ["City"], table });
  for (const damaged of [{}, { ...table, range: { ...range, rows: 1e300 } }, { ...table, columns: [7] }])
    expect(softOf({ columns: ["City"], table: damaged })).toEqual(DEFAULT_CHOICES.soft);
});

describe("the choices used last", () => {
  test("greet whoever opens the document, with the name of their settings", async () => {
    const { host, wizard } = over();
    const { kept } = done(await wizard.keepSettings({ name: "Spring", choices: SPRING }));
    await wizard.saveChoices({ ...kept[0]!.choices, valueBorder: 99 });
    const opened = await wizardOver(host).loadChoices();
    expect(opened).toEqual(kept[0]!.choices);
    const saved = done(await wizardOver(host).savedSettings());
    expect(settingsInUse(opened, saved, null)).toEqual({ name: "Spring", changed: false });
    expect(settingsInUse({ ...opened, margin: 0.9 }, saved, null)).toEqual({ name: "Spring", changed: true });
    expect(settingsInUse({ ...opened, valueBorder: 5 }, saved, null).changed).toBe(false);
    expect(settingsInUse(DEFAULT_CHOICES, saved, null)).toEqual({ name: null, changed: false });
  });

  test("are not changed by choosing what is taken anyway", () => {
    const saved = { kept: [{ name: "Spring", choices: { ...SPRING, value: null } }], most: 12 };
    const together = { ...DEFAULT_CHOICES, value: "combined" } as const;
    expect(settingsInUse(together, saved, "combined").changed).toBe(false);
    expect(settingsInUse(together, saved, "historic").changed).toBe(true);
    const spring = { ...SPRING, setting: "Spring", value: "historic" } as const;
    expect(settingsInUse(spring, saved, "historic")).toEqual({ name: "Spring", changed: false });
    expect(settingsInUse(spring, saved, "combined").changed).toBe(true);
  });

  test("of an earlier version, in one text and without the newer choices, are still read", async () => {
    const { host, wizard } = over();
    host.settings.set("waarde.choices", JSON.stringify({ names: "classic", margin: 0.4 }));
    expect(await wizard.loadChoices()).toEqual({ ...DEFAULT_CHOICES, names: "classic", margin: 0.4 });
    await wizard.saveChoices({ ...DEFAULT_CHOICES, margin: 0.2 });
    expect((await wizard.loadChoices()).margin).toBe(0.2);
  });
});
