import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../../src/wizard/pages/audience/hash.ts";
import { utf8Bytes } from "../../../src/wizard/pages/audience/utf8-bytes.ts";

describe("SHA-256", () => {
  // audience-exports.json, common.test_vectors
  it.each([
    ["test@example.com", "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b"],
    ["+31612345678", "fab7be8a931d1088a82f6acf9e468aaf6a3accc07d5112ee5d6fca93281e1583"],
    ["jansen", "4c617e204d9c1bf3abcb445df3a808c9f5c18c18668b29c3399d38946bc35bd8"],
    ["zoë", "2752b88686847fa5c86f47b94ce652b7b3f22a91c37617d451a4db9afa431450"],
  ])("of %s", (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it("is that of Node for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(hashText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });

  it("UTF-8 is that of TextEncoder, halves of pairs too", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(utf8Bytes(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });
});
