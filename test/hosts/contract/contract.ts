import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../../src/catalogue/index.ts";
import { contractCalls } from "./contract-calls.ts";
import type { ContractArgument, ContractCell, ContractHost, ContractResult } from "./contract-host.ts";
import { type Day, day, isDay, serialOf } from "./day.ts";

/**
 * One contract for all hosts: each call of the table gives in the built host what the catalogue gives, cell by
 * cell, in both languages. A host's test file is an adapter and one call of this.
 */
export function describeContract(host: ContractHost): void {
  describe(`${host.name} keeps the contract`, () => {
    it("has a call of every function", () => {
      const called = new Set(contractCalls.map((call) => call.name));
      expect(catalogue.map((entry) => entry.name).filter((name) => !called.has(name))).toEqual([]);
    });

    for (const language of ["en", "nl"] as const) {
      it.each(contractCalls)(`${language}: $name, $why`, async ({ name, args }) => {
        const expected = inHostsDays(fromTheCatalogue(name, args, language), host);
        expect(await host.call(name, args, language)).toEqual(expected);
      });
    }

    // Figures that stand in the functions' own description, so that the contract does not lean on itself alone.
    it.each([
      ["CLV", [50, 4, 3, 100], 500],
      ["CLV_RETENTION", [100, 0.8, 0.1], 1100 / 3],
      ["EXPECTED_ORDERS", [39, 2, 30.43, 38.86, 0.243, 4.414, 0.793, 2.426], 1.22603],
    ] as const)("%s(%j) is %d", async (name, args, figure) => {
      const result = await host.call(name, args, "en");
      expect("cells" in result && result.cells[0]![0]).toBeCloseTo(figure, 4);
    });
  });
}

/** What the catalogue answers: the zone is any, because days go in and days come out. */
export function fromTheCatalogue(
  name: string,
  args: readonly ContractArgument[],
  language: "en" | "nl",
): ContractResult {
  try {
    const result = invoke(name, args.map(toCatalogue), { locale: language, timeZone: "UTC" });
    const rows = Array.isArray(result) ? result : [[result]];
    const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? dayOf(cell) : cell)));
    return { cells };
  } catch (error) {
    return { message: (error as Error).message };
  }
}

function toCatalogue(argument: ContractArgument): unknown {
  const cell = (value: ContractCell) => (isDay(value) ? new Date(`${value.day}T00:00:00Z`) : value);
  if (argument === undefined) return undefined;
  return isTable(argument) ? argument.map((row) => row.map(cell)) : cell(argument);
}

function dayOf(date: Date): Day {
  return day(date.toISOString().slice(0, 10));
}

/** Where a date comes out as a bare number, the contract asks for that number. */
function inHostsDays(result: ContractResult, host: ContractHost): ContractResult {
  if ("message" in result || host.daysComeAs === "days") return result;
  return { cells: result.cells.map((row) => row.map((cell) => (isDay(cell) ? serialOf(cell) : cell))) };
}

export function isTable(argument: ContractArgument): argument is readonly (readonly ContractCell[])[] {
  return Array.isArray(argument);
}
