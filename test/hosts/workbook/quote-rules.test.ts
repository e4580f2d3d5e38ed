import { expect, it } from "vitest";
import { quoteRules } from "../../../src/hosts/workbook/files/quote-rules.ts";

const OPEN = '<cfRule priority="1" type="cellIs" operator="equal" dxfId="0">\n  <formula>';
const CLOSE = "</formula>\n</cfRule>";
const one = (text: string) => quoteRules(`${OPEN}${text}${CLOSE}`).slice(OPEN.length, -CLOSE.length);

it("a text in a rule gets its quotes, a formula loses its sign, a number stays", () => {
  expect(one("Very profitable")).toBe('"Very profitable"');
  expect(one("Can't lose them")).toBe('"Can\'t lose them"');
  expect(one("A &amp; &quot;B&quot;")).toBe('"A &amp; ""B"""');
  expect(one("=A1+1")).toBe("A1+1");
  expect(one("-12.5")).toBe("-12.5");
  expect(one("TRUE")).toBe("TRUE");
});

it("rules of another kind stay as they are", () => {
  const xml = `<cfRule type="expression"><formula>LEN(A1)</formula></cfRule>${OPEN}a${CLOSE}`;
  expect(quoteRules(xml)).toBe(
    `<cfRule type="expression"><formula>LEN(A1)</formula></cfRule>${OPEN}"a"${CLOSE}`,
  );
});
