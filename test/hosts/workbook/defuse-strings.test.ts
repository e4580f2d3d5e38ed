import { expect, it } from "vitest";
import { defuseStrings } from "../../../src/hosts/workbook/files/defuse-strings.ts";

const one = (text: string) => defuseStrings(`<sst><si><t>${text}</t></si></sst>`).slice(12, -15);

it("the apostrophe of typing goes, that against formulas stays", () => {
  expect(one("'0123")).toBe("0123");
  expect(one("''s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  expect(one("'=1+1")).toBe("'=1+1");
  expect(one("=1+1")).toBe("'=1+1");
  expect(one("'@cmd|x &amp; &lt;b&gt;")).toBe("'@cmd|x &amp; &lt;b&gt;");
  expect(one("'-5")).toBe("-5");
  expect(one("Zoë")).toBe("Zoë");
  expect(one("")).toBe("");
});

it("tags of the file are no texts", () => {
  const xml = '<sst count="1"><si><t xml:space="preserve"> a</t></si></sst>';
  expect(defuseStrings(xml)).toBe(xml);
});
