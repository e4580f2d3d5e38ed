import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8Bytes } from "./utf8-bytes.ts";

/** SHA-256 of a normalised text as 64 small hexadecimal digits, as every advertising platform wants it. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8Bytes(text)));
}
