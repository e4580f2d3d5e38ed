import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { expect, it } from "vitest";
import { PHONE_FILE, PHONE_GLOBAL, phoneApart } from "../../src/build/phone-apart.ts";
import { phoneMetadata } from "../../src/build/phone-metadata.ts";

async function bundled(entry: string, options: BuildOptions): Promise<string> {
  const common = { bundle: true, write: false, format: "iife" } satisfies BuildOptions;
  const { outputFiles } = await build({ ...options, ...common, entryPoints: [entry] });
  return outputFiles[0]!.text;
}

it("a worker fetches what knows phone numbers at the first one, and once", async () => {
  const [reader, phone] = await Promise.all([
    bundled("src/wizard/pages/audience/normalise-phone.ts", { globalName: "Reader", plugins: [phoneApart] }),
    bundled("src/hosts/excel/worker/phone-numbers.ts", {
      globalName: PHONE_GLOBAL,
      plugins: [phoneMetadata],
    }),
  ]);
  expect(reader.length).toBeLessThan(3000);
  const fetched: string[] = [];
  const worker = createContext({
    importScripts: (file: string) => {
      fetched.push(file);
      runInContext(phone, worker);
    },
  });
  runInContext(reader, worker);
  expect(fetched).toEqual([]);
  const read = (text: string) => runInContext(`Reader.normalisePhone(${JSON.stringify(text)}, "NL")`, worker);
  expect(read("06 12345678")).toBe("+31612345678");
  expect(read("12")).toBeNull();
  expect(fetched).toEqual([`${PHONE_FILE}.js`]);
});
