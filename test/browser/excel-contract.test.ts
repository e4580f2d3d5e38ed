import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { idOf } from "../../src/build/excel-functions.ts";
import { catalogue } from "../../src/catalogue/index.ts";
import { describeContract, isTable } from "../hosts/contract/contract.ts";
import { contractCalls } from "../hosts/contract/contract-calls.ts";
import type { ContractArgument, ContractCell, ContractResult } from "../hosts/contract/contract-host.ts";
import { dayOfSerial, isDay, serialOf } from "../hosts/contract/day.ts";
import { bookOf } from "../hosts/excel/fake-excel/book.ts";
import { ExcelDriver } from "../hosts/excel/fake-excel/excel-driver.ts";
import { errorCell } from "../hosts/excel/fake-excel/function-channel.ts";
import { launchBrowser } from "./support/launch-browser.ts";

// The built add-in under the real office.js, called as Excel calls it.
let browser: Browser;
const drivers = new Map<string, ExcelDriver>();

/** office.js sends results twice a second at most, so all calls go out at once. */
const answers = new Map<string, Promise<ContractResult>>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const [language, tag] of [
    ["en", "en-US"],
    ["nl", "nl-NL"],
  ] as const) {
    const driver = await ExcelDriver.open(browser, bookOf({ Data: [[null]] }), { language: tag });
    drivers.set(language, driver);
    for (const { name, args } of contractCalls) {
      answers.set(JSON.stringify([name, args, language]), ask(driver, name, args));
    }
  }
});

afterAll(() => browser?.close());

describeContract({
  name: "Excel",
  daysComeAs: "days",
  call: (name, args, language) =>
    answers.get(JSON.stringify([name, args, language])) ?? ask(drivers.get(language)!, name, args),
});

async function ask(
  driver: ExcelDriver,
  name: string,
  args: readonly ContractArgument[],
): Promise<ContractResult> {
  const entry = catalogue.find((candidate) => candidate.name === name)!;
  // Excel gives every parameter a place, and null to those that were left out.
  const given = entry.args.map((_, at) => toExcel(args[at]));
  const result = await driver.functions.call(idOf(name), given);
  return "values" in result
    ? { cells: result.values.map((row) => row.map(fromExcel)) }
    : { message: result.message };
}

function toExcel(argument: ContractArgument): unknown {
  if (argument === undefined) return null;
  return isTable(argument) ? argument.map((row) => row.map(toCell)) : [[toCell(argument)]];
}

/** A date comes as its bare number, a blank as empty text, a failed formula as an error. */
function toCell(cell: ContractCell): unknown {
  if (isDay(cell)) return serialOf(cell);
  if (typeof cell === "string" && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(cell)) return errorCell(cell);
  return cell ?? "";
}

function fromExcel(value: unknown): ContractCell {
  if (value === "") return null;
  if (typeof value !== "object" || value === null) return value as ContractCell;
  const { type, basicValue, numberFormat } = value as Record<string, unknown>;
  if (type !== "Double" || numberFormat !== "d-m-yyyy") throw new Error(JSON.stringify(value));
  return dayOfSerial(basicValue as number);
}
