import { build } from "esbuild";
import { type CountryCode, getCountries, getExampleNumber } from "libphonenumber-js";
import examples from "libphonenumber-js/examples.mobile.json";
import { describe, expect, it } from "vitest";
import { phoneMetadata } from "../../src/build/phone-metadata.ts";
import { normalisePhone } from "../../src/wizard/pages/audience/normalise-phone.ts";

async function bundled(): Promise<{ size: number; normalise: typeof normalisePhone }> {
  const { outputFiles } = await build({
    entryPoints: ["src/wizard/pages/audience/normalise-phone.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    plugins: [phoneMetadata],
  });
  const { text } = outputFiles[0]!;
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return { size: text.length, normalise: module.normalisePhone };
}

describe("phone numbers in the built files", () => {
  it("are read as with all of the library, in every country, at half its size", async () => {
    const { size, normalise } = await bundled();
    expect(size).toBeLessThan(90_000);
    for (const country of getCountries()) {
      const number = getExampleNumber(country as CountryCode, examples)!;
      for (const text of [number.formatNational(), number.formatInternational(), number.number, "12"]) {
        expect(normalise(text, country), `${country} ${text}`).toBe(normalisePhone(text, country));
      }
      expect(normalise(number.formatNational(), country)).toBe(number.number);
    }
  });
});
