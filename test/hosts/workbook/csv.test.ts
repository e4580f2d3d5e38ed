import { describe, expect, it } from "vitest";
import { csvContents } from "../../../src/hosts/workbook/files/csv-contents.ts";
import { parseCsv } from "../../../src/hosts/workbook/files/csv-rows.ts";

describe("the rows", () => {
  it.each([",", ";", "\t", "|"])("are parted by %j", (mark) => {
    const text = `${["klant", "datum", "bedrag"].join(mark)}\n${["K-1", "2024-01-03", "10"].join(mark)}`;
    expect(parseCsv(text)).toEqual([
      ["klant", "datum", "bedrag"],
      ["K-1", "2024-01-03", "10"],
    ]);
  });

  it("keep semicolon files with decimal commas whole", () => {
    expect(parseCsv("klant;bedrag\nK-1;10,50\nK-2;3,25\n")[1]).toEqual(["K-1", "10,50"]);
  });

  it("follow Excel's own hint", () => {
    expect(parseCsv("sep=;\r\na;b\r\n1,2;3\r\n")).toEqual([
      ["a", "b"],
      ["1,2", "3"],
    ]);
  });

  it("are all equally long, and empty ones are left out", () => {
    expect(parseCsv("a,b\n1\n\n2,3,4\n")).toEqual([
      ["a", "b", ""],
      ["1", "", ""],
      ["2", "3", "4"],
    ]);
  });

  it("of files that cannot be opened whole are refused", () => {
    expect(() => parseCsv("")).toThrow("fileEmpty");
    expect(() => parseCsv(" \n \n")).toThrow("fileEmpty");
    expect(() => parseCsv('a,b\n"1,2\n3,4\n')).toThrow("csvQuotes");
  });
});

describe("the cells", () => {
  const column = (...texts: string[]) =>
    csvContents(
      texts.map((text) => [text]),
      "dd-mm-yyyy",
    ).map((row) => row[0]!.content);

  it("of a column with one decimal mark are numbers", () => {
    expect(column("bedrag", "10,50", "1.234,00", "-3")).toEqual(["bedrag", "10.5", "1234", "-3"]);
    expect(column("amount", "10.50", "1,234.00", "")).toEqual(["amount", "10.5", "1234", ""]);
    expect(column("29.33", "11.77")).toEqual(["29.33", "11.77"]);
  });

  it("stay text where the mark cannot be told, or figures are a name", () => {
    expect(column("bedrag", "1.234", "2.345")).toEqual(["bedrag", "'1.234", "'2.345"]);
    expect(column("postcode", "0123", "1234")).toEqual(["postcode", "'0123", "'1234"]);
    expect(column("ean", "8712345678901234")).toEqual(["ean", "'8712345678901234"]);
  });

  it("of a column of dates are dates, in the order that the column tells", () => {
    expect(column("datum", "1997-01-18", "1997-02-01")).toEqual(["datum", "1997-01-18", "1997-02-01"]);
    expect(column("datum", "03/04/2025", "25/04/2025")).toEqual(["datum", "45750", "45772"]);
    expect(column("date", "03/04/2025", "04/25/2025")).toEqual(["date", "45720", "45772"]);
    expect(column("date", "03/04/2025", "04/05/2025")[1]).toBe("'03/04/2025");
  });

  it("never run as a formula", () => {
    expect(column("naam", "=1+1", "@x", "Zoë")).toEqual(["naam", "'=1+1", "'@x", "Zoë"]);
  });
});
