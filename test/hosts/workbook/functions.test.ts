import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../../src/catalogue/index.ts";
import { registerFunctions } from "../../../src/hosts/workbook/functions/register-functions.ts";
import { sampleModel, shown } from "./sample-model.ts";

registerFunctions(catalogue, invoke, "nl");

const ORDERS = {
  A1: "klant",
  B1: "datum",
  C1: "bedrag",
  A2: "K-1",
  B2: "2024-01-03",
  C2: "10",
  A3: "K-2",
  B3: "2024-02-29",
  C3: "12.5",
  A4: "K-1",
  B4: "2024-03-01",
  C4: "=1/0",
};

function modelWith(formula: string, cells: Readonly<Record<string, string>> = ORDERS) {
  return sampleModel({ ...cells, E1: formula });
}

function messageAt(model: ReturnType<typeof sampleModel>, col: number, row: number): string | undefined {
  const cell = model.getters.getEvaluatedCell({ sheetId: "data", col, row });
  return "message" in cell ? cell.message?.toString() : undefined;
}

describe("functions in the engine", () => {
  it("take and give single values", () => {
    expect(shown(modelWith("=CLV(50,4,3,100)"), "E1")).toBe("500");
  });

  it("spill a table row by row, with dates as dates", () => {
    const model = modelWith("=CUSTOMERS(A1:A3,B1:B3,C1:C3)");
    expect(["E1", "F1", "E2", "E3"].map((at) => shown(model, at))).toEqual([
      "klant",
      "bestellingen",
      "K-1",
      "K-2",
    ]);
    expect(["G2", "H3"].map((at) => shown(model, at))).toEqual(["03-01-2024", "29-02-2024"]);
  });

  it("show our message where they refuse", () => {
    const model = modelWith('=CLV("veel",4,3)');
    expect(shown(model, "E1")).toBe("#VALUE!");
    expect(messageAt(model, 4, 0)).toContain("CLV");
    expect(messageAt(model, 4, 0)).toContain("veel");
  });

  it("name the row of an error cell in a range", () => {
    const model = modelWith("=CUSTOMERS(A1:A4,B1:B4,C1:C4)");
    expect(shown(model, "E1")).toBe("#VALUE!");
    expect(messageAt(model, 4, 0)).toMatch(/#DIV\/0!/);
  });

  it("take an argument left out in the middle as left out", () => {
    expect(shown(modelWith("=CLV(50,4,3,,0.5)"), "E1")).toBe("300");
  });

  it("read the difference of two dates as days", () => {
    expect(shown(modelWith("=CLV(B3-B2,1,1)"), "E1")).toBe("57");
    expect(messageAt(modelWith("=CLV(B3,1,1)"), 4, 0)).toContain("CLV");
  });

  it("leave rows blank that are blank", () => {
    const model = modelWith("=CLV(C2:C6,2,1)", { C2: "10", C4: "5" });
    expect(["E1", "E2", "E3", "E4", "E5"].map((at) => shown(model, at))).toEqual(["20", "", "10", "", ""]);
  });
});
