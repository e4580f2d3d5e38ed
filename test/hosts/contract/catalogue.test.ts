import { expect, it } from "vitest";
import { describeContract, fromTheCatalogue } from "./contract.ts";
import { contractCalls } from "./contract-calls.ts";

// The smallest adapter there can be: it shows that the table of calls itself stands.
describeContract({ name: "The catalogue", daysComeAs: "days", call: fromTheCatalogue });

it("a call refuses exactly when it says so", () => {
  for (const { name, args, why } of contractCalls) {
    const refused = "message" in fromTheCatalogue(name, args, "en");
    expect({ name, why, refused }).toEqual({
      name,
      why,
      refused: why.startsWith("refuses") || why.startsWith("names the row"),
    });
  }
});
