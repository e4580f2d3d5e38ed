import { expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { ExcelError } from "../hosts/excel/fake-excel/batch.ts";
import { usePort } from "../hosts/excel/fake-excel/use-port.ts";

const port = usePort();
const NAME = "Waarde runs";
const TABLE: Cell[][] = [
  ["id", "2025-03-31"],
  ["=1+1", "P1A 12.5"],
  ["00123", null],
];

const names = () => {
  const { getters } = port.excel.workbook.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
};

it("keeps cells on a hidden sheet, replaces them as a whole and removes them", async () => {
  await port.open();
  expect(await port.host.readHidden(NAME)).toBeNull();
  await port.host.writeHidden(NAME, TABLE);
  expect(await port.host.readHidden(NAME)).toEqual(TABLE);
  expect(await port.host.readHidden(NAME, 1)).toEqual(TABLE.slice(0, 1));
  expect(port.excel.workbook.hidden.has((await port.host.findSheet(NAME))!)).toBe(true);
  await port.host.writeHidden(NAME, [["only"]]);
  expect(await port.host.readHidden(NAME)).toEqual([["only"]]);
  expect(names()).toEqual(["Mijn orders", NAME]);
  await port.host.writeHidden(NAME, null);
  expect(names()).toEqual(["Mijn orders"]);
});

it("keeps the old one when Excel refuses half-way, and touches nothing where sheets are protected", async () => {
  await port.open();
  await port.host.writeHidden(NAME, TABLE);
  port.excel.onAction = (name) => {
    if (name === "set Values") throw new ExcelError("AccessDenied");
  };
  await expect(port.host.writeHidden(NAME, [["new"]])).rejects.toMatchObject({ reason: "protected" });
  port.excel.onAction = () => {};
  expect(names()).toEqual(["Mijn orders", NAME]);
  port.excel.workbook.structureProtected = true;
  await expect(port.host.writeHidden(NAME, null)).rejects.toMatchObject({ reason: "protected" });
  expect(await port.host.readHidden(NAME)).toEqual(TABLE);
});
