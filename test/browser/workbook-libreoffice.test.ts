import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { serveWorkbook } from "./support/serve-workbook.ts";

const workbook = serveWorkbook();
const OFFICE = "soffice";
const hasOffice = spawnSync(OFFICE, ["--version"]).status === 0;
if (!hasOffice) console.log("LibreOffice: its test is skipped, soffice is not on this machine");

const CSV =
  'name;amount;date;code\nZoë;1,5;29-06-2025;0123\n=1+1;-2;02-01-2025;-5\n"@cmd & <b>";1234,56;03-01-2025;12-03\n';
/** Dates as days, texts as texts: the one text that would run keeps its apostrophe. */
const EXPECTED = [
  ["name", "amount", "date", "code"],
  ["Zoë", 1.5, "2025-06-29", "0123"],
  ["'=1+1", -2, "2025-01-02", "-5"],
  ["'@cmd & <b>", 1234.56, "2025-01-03", "12-03"],
];

async function saved(): Promise<Uint8Array> {
  const person = await workbook.open({ language: "nl" });
  await person.openCsv(["Bestand", "CSV of Excel"], { name: "verkoop.csv", bytes: Buffer.from(CSV) });
  await person.waitFor(async () => (await person.sheets()).includes("verkoop"), "the new sheet");
  const { bytes } = await person.download(["Bestand", "Opslaan als xlsx"]);
  await person.close();
  return bytes;
}

/** What LibreOffice makes of a file: its own file whose name holds these words. */
function converted(book: Uint8Array, filter: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "waarde-office-"));
  try {
    const [file, out] = [join(folder, "book.xlsx"), join(folder, "out")];
    writeFileSync(file, book);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", filter, "--outdir", out, file];
    execFileSync(OFFICE, words, { timeout: 120_000, stdio: "ignore" });
    return readFileSync(join(out, readdirSync(out).find((made) => made.includes(name))!), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("a saved workbook reads the same in hucre", async () => {
  const { sheets } = await readXlsx(await saved());
  const rows = sheets.find(({ name }) => name === "verkoop")!.rows.slice(0, 4);
  expect(
    rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))),
  ).toEqual(EXPECTED);
}, 30_000);

it.skipIf(!hasOffice)(
  "a saved workbook reads the same in LibreOffice",
  async () => {
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const text = converted(await saved(), filter, "verkoop");
    const { data } = Papa.parse<string[]>(text.trim());
    expect(data.map((row) => row[0])).toEqual(EXPECTED.map((row) => row[0]));
    expect(data.map((row) => row[3])).toEqual(EXPECTED.map((row) => row[3]));
    expect(data.slice(1).map((row) => Number(row[1]!.replace(",", ".")))).toEqual([1.5, -2, 1234.56]);
    expect(data[1]![2]).toMatch(/29.0?6.2025|2025-06-29|6.29.(20)?25/);
  },
  180_000,
);

it.skipIf(!hasOffice)(
  "the charts and colours of a run are in a saved workbook",
  async () => {
    const person = await workbook.open({ language: "en" });
    const { page } = person;
    await page.getByRole("button", { name: "Open the sample shop" }).click();
    const undo = page.locator("#pane .wa-foot").getByRole("button", { name: "Undo last run" });
    const onward = page.locator("#pane .wa-foot .wa-btn--primary:not([aria-disabled])");
    while (!(await undo.isVisible())) {
      const title = await page.locator("#pane h1").textContent();
      await onward.click();
      await page.waitForFunction((old) => document.querySelector("#pane h1")?.textContent !== old, title);
    }
    const { bytes } = await person.download(["File", "Save as xlsx"]);
    await person.close();
    const book = converted(bytes, "fods", "book");
    expect(book.match(/<draw:object /g)).toHaveLength(3);
    const rules = [...book.matchAll(/calcext:value="([^"]*)" calcext:base-cell-address="[^"]*Waarde/g)];
    const texts = new Set(rules.map(([, rule]) => rule));
    for (const name of ["Very profitable", "Protect", "Can't lose them"]) {
      expect(texts).toContain(`=&quot;${name.replace("'", "&apos;")}&quot;`);
    }
  },
  180_000,
);
