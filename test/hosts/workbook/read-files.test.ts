import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { rowsOfTable } from "../../../src/hosts/workbook/files/grid-limits.ts";
import { CsvRecords } from "../../../src/hosts/workbook/files/read/csv-records.ts";
import { openTables } from "../../../src/hosts/workbook/files/read/open-tables.ts";

const open = async (...parts: (string | Uint8Array)[]) =>
  (await openTables(new Blob(parts as BlobPart[]), "orders.csv", () => undefined)).map((table) =>
    rowsOfTable(table),
  );

const utf16 = (text: string, mark: boolean, bigEndian = false) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !bigEndian);
  const bytes = new Uint8Array(view.buffer);
  return mark ? [bigEndian ? Uint8Array.of(0xfe, 0xff) : Uint8Array.of(0xff, 0xfe), bytes] : [bytes];
};

const TABLE = [
  ["naam", "bedrag"],
  ["Zoë", "1,5"],
];

describe("the encoding", () => {
  const text = "naam;bedrag\r\nZoë;1,5\r\n";
  it.each([
    ["UTF-8", [text]],
    ["UTF-8 with its mark", [`\uFEFF${text}`]],
    ["windows-1252", [Uint8Array.from(text, (letter) => letter.charCodeAt(0))]],
    ["UTF-16 with its mark", utf16(text, true)],
    ["UTF-16 without", utf16(text, false)],
    ["UTF-16, the other way round", utf16(text, true, true)],
    ["UTF-16, the other way round, without mark", utf16(text, false, true)],
  ])("%s is told", async (_, parts) => {
    expect(await open(...parts)).toEqual([TABLE]);
  });

  it("of a file that was cut off within a letter stays UTF-8", async () => {
    const bytes = new TextEncoder().encode("naam;plaats\nZoë;Curaçao\nAndré;Malmö\nJosé;é");
    const [rows] = await open(bytes.subarray(0, bytes.length - 1));
    expect(rows![2]).toEqual(["André", "Malmö"]);
  });

  it("of what is no text is refused, with the reason", async () => {
    await expect(open(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))).rejects.toThrow("fileBinary");
    await expect(open(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).rejects.toThrow("fileOldExcel");
    await expect(open("")).rejects.toThrow("fileEmpty");
    await expect(open(" \n \n")).rejects.toThrow("fileEmpty");
    await expect(open("PK\x03\x04 and no more")).rejects.toThrow("fileBroken");
  });
});

describe("the rows", () => {
  it("are the same in whatever pieces the text comes", () => {
    const text = 'a,b,c\r\n"x, ""y""\r\nz",5" disk,\r\n\r\n"q"tail,2,3\n,,\nlast,"",9';
    const whole = new CsvRecords(",").push(text, true);
    expect(whole).toEqual([
      ["a", "b", "c"],
      ['x, "y"\r\nz', '5" disk', ""],
      ["qtail", "2", "3"],
      ["last", "", "9"],
    ]);
    for (let size = 1; size < 12; size++) {
      const records = new CsvRecords(",");
      const rows: string[][] = [];
      for (let at = 0; at < text.length; at += size)
        rows.push(...records.push(text.slice(at, at + size), at + size >= text.length));
      expect(rows).toEqual(whole);
    }
  });

  it("of an old Mac end with a carriage return", async () => {
    expect(await open("a;b\rc;d\r")).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });

  it("of a hundred thousand lines without a separator take no time", () => {
    expect(new CsvRecords(",").push("alone\n".repeat(300_000), true)).toHaveLength(300_000);
  });

  it("with a mark that never closes are refused, long before memory is full", async () => {
    await expect(open('a,b\n1,2\n"3,4\n5,6\n')).rejects.toMatchObject({ reason: "csvQuotes", row: 3 });
    await expect(open('a,b\n"', "x,y\n".repeat(2_000_000))).rejects.toMatchObject({ reason: "csvQuotes" });
    await expect(open("x".repeat(5_000_000))).rejects.toMatchObject({ reason: "fileLongLine" });
  });
});

it("an xlsx gives its sheets with values, dates and texts; blank rows keep their place", async () => {
  const day = new Date(Date.UTC(2025, 5, 29));
  const bytes = await writeXlsx({
    sheets: [
      { name: "Orders", rows: [["customer", "date", "amount"], ["Zoë", day, 12.5], [], ["=1+1", null, -3]] },
      { name: "Empty", rows: [] },
      { name: "More", rows: [["a"], [true]] },
    ],
  });
  const tables = await openTables(new Blob([bytes as BlobPart]), "x.xlsx", () => undefined);
  expect(tables.map(({ name }) => name)).toEqual(["Orders", "More"]);
  expect(rowsOfTable(tables[0]!)).toEqual([
    ["customer", "date", "amount"],
    ["Zoë", new Date(2025, 5, 29), 12.5],
    [null, null, null],
    ["=1+1", null, -3],
  ]);
  expect(rowsOfTable(tables[1]!)).toEqual([["a"], [true]]);
  await expect(open(bytes.subarray(0, bytes.length / 2))).rejects.toThrow("fileBroken");
});

it("a sheet that was hidden is told to be", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "Orders", rows: [["a"], [1]] },
      { name: "Waarde history", rows: [["Waarde 1"], ["x"]], hidden: true },
    ],
  });
  const tables = await openTables(new Blob([bytes as BlobPart]), "orders.xlsx", () => undefined);
  expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Orders", false],
    ["Waarde history", true],
  ]);
});
